/**
 * What {@code template.yaml} declares, held together with the code that it deploys. What a linter
 * sees by the template alone is not repeated here.
 */
@NullMarked
package dev.standfirst.template;

import org.jspecify.annotations.NullMarked;

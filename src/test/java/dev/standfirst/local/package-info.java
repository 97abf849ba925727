/**
 * AWS on this machine, for tests and for {@code mvn -Plocal}: the stores and queues (LocalStack or
 * embedded ones), and the runtime that runs the functions from their deployment zips. Nothing here
 * is shipped.
 */
@NullMarked
package dev.standfirst.local;

import org.jspecify.annotations.NullMarked;

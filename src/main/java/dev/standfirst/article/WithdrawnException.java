package dev.standfirst.article;

import dev.standfirst.article.Refusal.Code;

/** A document says that its article is withdrawn: there is nothing to read any more. */
final class WithdrawnException extends RefusedException {
    private static final long serialVersionUID = 1;

    WithdrawnException() {
        super(Code.WITHHELD, "The article is withdrawn.");
    }
}

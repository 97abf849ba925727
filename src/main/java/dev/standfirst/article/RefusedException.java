package dev.standfirst.article;

import java.io.Serial;

/** Carries a refusal from where its reason is found to {@link ArticleReader}. */
class RefusedException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal.Code code, String detail) {
        super(detail, null, false, false);
        this.refusal = new Refusal(code, detail);
    }

    Refusal refusal() {
        return refusal;
    }
}

package dev.standfirst.api;

/** Ends the handling of a request with a problem. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.type().slug(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}

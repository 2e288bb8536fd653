package org.tarishi.launch;

/** Tarishi cannot start; the message is a sentence that says why and what to do, the code is the process's exit code. */
final class StartFailure extends Exception {

    /** Why the process ends; the numbers are a promise to scripts (README.md, "Settings"). */
    enum Reason {
        USAGE(2),
        PORT(3),
        DATA(4),
        NOT_STARTED(5);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }
    }

    private final Reason reason;

    StartFailure(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    StartFailure(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    static StartFailure usage(String sentence) {
        return new StartFailure(Reason.USAGE, sentence + " See --help.");
    }

    Reason reason() {
        return reason;
    }

    int exitCode() {
        return reason.exitCode;
    }
}

package id.padan.cli;

/** What Padan hands to the shell. */
final class ExitCode {
    /** Done; also when the same inputs were done before. */
    static final int DONE = 0;
    /** Done, but more rows were rejected than the job file allows. */
    static final int MANY_REJECTS = 1;
    /** Received, but some rows were refused or contradict what is known. */
    static final int SOME_REFUSED = 1;
    /** Wrong usage or unusable input; nothing was changed. */
    static final int UNUSABLE = 2;
    /** Not published: the books do not close, a gate refused, stopped, or something nobody foresaw. */
    static final int NOT_PUBLISHED = 3;

    private ExitCode() {}
}

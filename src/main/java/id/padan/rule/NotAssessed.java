package id.padan.rule;

/** One disparity that could not be judged for one subject, and why. */
public record NotAssessed(String code, Subject subject, Reason reason) {
    /** What and where; the reason's sentence may hold a NIP, and no log may. */
    @Override
    public String toString() {
        return code + " " + subject;
    }
}

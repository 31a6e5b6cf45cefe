package id.padan.sight;

/** What was asked for cannot be had, or no longer. The message is Indonesian and for the viewer. */
public final class NotOfferedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotOfferedException(String why) {
        super(why);
    }

    /** For the viewer. */
    public String why() {
        return String.valueOf(getMessage());
    }
}

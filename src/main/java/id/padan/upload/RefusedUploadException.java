package id.padan.upload;

/** An upload that is not taken; the message is a whole Indonesian answer. */
public final class RefusedUploadException extends Exception {
    private static final long serialVersionUID = 1L;

    public RefusedUploadException(String sentence) {
        super(sentence);
    }

    /** For the officer. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

package id.padan.alert;

/** What came of a try. A problem is a sentence for officers, without personal data. */
sealed interface Delivery {
    /** The mail server took it. */
    record Sent() implements Delivery {}

    /** The mail server says that nobody has that address; trying again is of no use. */
    record Refused(String problem) implements Delivery {}

    /** Not now. */
    record Failed(String problem) implements Delivery {}
}

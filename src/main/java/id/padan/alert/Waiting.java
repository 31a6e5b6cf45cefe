package id.padan.alert;

/**
 * A letter that is to be sent.
 *
 * @param number its own
 * @param attempts so far, all of them in vain
 */
public record Waiting(long number, Letter letter, int attempts) {}

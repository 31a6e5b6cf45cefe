package id.padan.testing;

import id.padan.rule.Identity;
import id.padan.snapshot.Address;

/** Who a subject made up for a test is. */
public final class Someone {
    private Someone() {}

    /** Known by the digits of a number; without any, by where the row stands. */
    public static Identity identity(String nip, Address at) {
        boolean number = !nip.isEmpty() && nip.length() <= 18 && nip.chars().allMatch(c -> c >= '0' && c <= '9');
        return new Identity(number ? Long.parseLong(nip) : at.hashCode() | Long.MIN_VALUE, 0, 0, 0);
    }
}

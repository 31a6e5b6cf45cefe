package id.padan.sample;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** A 128-bit id in the two spellings that SIASN's exports use side by side. */
record Id(long high, long low) {
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    static Id next(RandomGenerator random) {
        return new Id(random.nextLong(), random.nextLong());
    }

    /** 32 upper-case hex digits. */
    String hex() {
        char[] text = new char[32];
        for (int i = 0; i < 16; i++) {
            text[15 - i] = DIGITS[(int) (high >>> (4 * i)) & 15];
            text[31 - i] = DIGITS[(int) (low >>> (4 * i)) & 15];
        }
        return new String(text);
    }

    /** Lower case with dashes. */
    String uuid() {
        return new UUID(high, low).toString();
    }
}

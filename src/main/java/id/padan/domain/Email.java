package id.padan.domain;

import java.util.regex.Pattern;

/** Whether an address can be written to. What it lets through is safe in a header: no blanks, brackets, commas, line ends. */
public final class Email {
    private static final int LONGEST = 254;
    private static final Pattern ACCEPTED =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,63}");

    private Email() {}

    /** Whether it is one address, and nothing beside it. */
    public static boolean accepted(String address) {
        return address.length() <= LONGEST && ACCEPTED.matcher(address).matches();
    }
}

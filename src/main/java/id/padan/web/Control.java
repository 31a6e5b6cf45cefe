package id.padan.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What tells the command line beside this server from anybody else on the machine: a word made at each start. */
record Control(String token) {
    private static final int BYTES = 32;

    static Control fresh() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new Control(HexFormat.of().formatHex(random));
    }

    /** Takes as long for a wrong word as for a right one. */
    boolean opens(String given) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "control";
    }
}

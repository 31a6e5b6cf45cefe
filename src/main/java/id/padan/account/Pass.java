package id.padan.account;

import java.io.Serializable;

/** Who signed in, by the password it had then: it is worth nothing once another is set or the account is inactive. */
public record Pass(long account, int passwords) implements Serializable {}

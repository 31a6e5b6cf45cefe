package id.padan.account;

import java.time.Instant;

/** A link just made. The only time its token is known. */
public record Link(Account account, LinkToken token, Instant expires) {}

package id.padan.account;

import java.util.List;

/** What became of a password that came by a link. */
public sealed interface Acceptance {
    /** For {@link Closed}. */
    String CLOSED =
            "Tautan ini tidak berlaku: sudah dipakai, sudah diganti tautan yang lebih baru, sudah lewat waktunya, atau"
                    + " tidak tersalin utuh. Minta tautan baru kepada pengelola.";

    /** The password is set and the link is used. */
    record Accepted(Account account) implements Acceptance {}

    /** The link can be tried again; the problems are words for the officer, at least one. */
    record Unfit(List<String> problems) implements Acceptance {}

    record Closed() implements Acceptance {}
}

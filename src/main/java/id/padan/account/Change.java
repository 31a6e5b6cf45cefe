package id.padan.account;

import java.util.List;

/** What became of what a pengelola asked for. */
public sealed interface Change {
    record Done(Account account) implements Change {}

    /** Nothing was changed; the problems are words for the officer, at least one. */
    record NotDone(List<String> problems) implements Change {}
}

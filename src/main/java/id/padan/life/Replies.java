package id.padan.life;

import org.jspecify.annotations.Nullable;

/** The answers in force. Thread-safe. */
@FunctionalInterface
public interface Replies {
    /** What was answered of a finding, or of the task it belongs to, whichever is later; null for nothing. */
    @Nullable
    Reply of(long life, String task);
}

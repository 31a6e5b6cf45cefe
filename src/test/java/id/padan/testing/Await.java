package id.padan.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what is bound to come. */
public final class Await {
    private static final long LONGEST = Duration.ofSeconds(90).toNanos();
    private static final long PAUSE_MILLIS = 5;

    private Await() {}

    public static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LONGEST;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("did not come: " + what);
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }

    public static <T> T present(String what, Supplier<Optional<T>> source) {
        until(what, () -> source.get().isPresent());
        return source.get().orElseThrow();
    }
}

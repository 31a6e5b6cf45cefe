package id.padan.job;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A {@link Workbench} that is made ready on a thread of its own, as far as that goes without a database, while its owner looks
 * at the run's files. Beside other work a regency went from 6.7 to 5.2 s. Left
 * alone it holds memory only, and nothing was created.
 */
public final class Opening {
    private final CompletableFuture<ConfigurableApplicationContext> prepared = new CompletableFuture<>();

    private Opening(Map<String, String> settings) {
        Thread thread = new Thread(() -> prepare(settings), "padan-siap");
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins; settings as in {@link Workbench#open}. */
    public static Opening begin(Map<String, String> settings) {
        return new Opening(settings);
    }

    private void prepare(Map<String, String> settings) {
        try {
            prepared.complete(JobContext.prepare(settings));
        } catch (Throwable failure) {
            prepared.completeExceptionally(failure);
        }
    }

    /**
     * Waits until all is ready and opens the database; once.
     *
     * @throws DatabaseUnavailableException when it is in use elsewhere or cannot be reached
     */
    public Workbench open() throws DatabaseUnavailableException {
        return Workbench.connect(ready());
    }

    private ConfigurableApplicationContext ready() {
        try {
            return prepared.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw failed;
        }
    }
}

package id.padan.load;

import id.padan.testing.Browser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many users of a server on this machine: they look at pages, search, open findings and fetch workbooks, each with pauses to
 * read, while one run follows the other. Ends by itself and says how long pages took; docs/performance.md shows its command.
 */
public final class Load {
    private static final String PETUGAS = "petugas";
    private static final int MOST_SECONDS = 600;
    private static final int MOST_USERS = 200;

    private final String server;
    private final String password;
    private final Instant end;
    private final Map<String, List<Long>> micros = new ConcurrentHashMap<>();
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    private Load(String server, String password, Duration length) {
        this.server = server;
        this.password = password;
        this.end = Instant.now().plus(length);
    }

    /** Port, password of the account "petugas", users, seconds. */
    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        int users = Math.min(Integer.parseInt(arguments[2]), MOST_USERS);
        int seconds = Math.min(Integer.parseInt(arguments[3]), MOST_SECONDS);
        new Load("http://127.0.0.1:" + port, arguments[1], Duration.ofSeconds(seconds)).go(users);
    }

    private void go(int users) throws Exception {
        List<Browser> browsers = new ArrayList<>();
        for (int i = 0; i <= users; i++) {
            Browser browser = new Browser(server);
            if (!browser.signIn(PETUGAS, password).path().equals("/")) {
                throw new IllegalStateException("the account " + PETUGAS + " is not let in");
            }
            browsers.add(browser);
        }
        System.out.println(users + " users signed in");
        List<Thread> threads = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        threads.add(started(start, () -> keepRunning(browsers.get(users))));
        for (int i = 0; i < users; i++) {
            Visit visit = new Visit(browsers.get(i), new Random(i), this::took, end);
            threads.add(started(start, visit));
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        new Verdict(micros, runs.get(), failures.get()).print();
    }

    private Thread started(CountDownLatch start, Work work) {
        Thread thread = new Thread(() -> {
            try {
                start.await();
                work.go();
            } catch (Exception failure) {
                failures.incrementAndGet();
                System.out.println(failure);
            }
        });
        thread.start();
        return thread;
    }

    /** What a thread does. */
    interface Work {
        void go() throws Exception;
    }

    /** How long one request took. */
    interface Clocked {
        void took(String route, long micros, int status);
    }

    private void took(String route, long taken, int status) {
        if (status != 200) {
            failures.incrementAndGet();
        }
        micros.computeIfAbsent(route, first -> Collections.synchronizedList(new ArrayList<>()))
                .add(taken);
    }

    private void keepRunning(Browser petugas) throws Exception {
        while (Instant.now().isBefore(end)) {
            Browser.Page page = petugas.get("/jalankan");
            if (page.text().contains("/jalankan/mulai")) {
                petugas.post("/jalankan/mulai", Map.of("ulangi", "ya"), page);
                runs.incrementAndGet();
            }
            Thread.sleep(500);
        }
    }
}

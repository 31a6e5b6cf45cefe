package id.padan.schedule;

import id.padan.job.Workbench;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A server without pages: runs until it is asked to end. */
final class ServerMain {
    private ServerMain() {}

    public static void main(String[] arguments) throws Exception {
        Workbench bench = Workbench.serving(Map.of());
        Schedule schedule = Schedule.start(bench, Path.of(arguments[0]), QueueContract.FAST, RunNews.NOBODY);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            schedule.close();
            bench.close();
        }));
        System.out.println("siap");
        new CountDownLatch(1).await();
    }
}

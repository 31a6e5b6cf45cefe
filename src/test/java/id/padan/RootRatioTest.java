package id.padan;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.job.Workbench;
import id.padan.ledger.Group;
import id.padan.ledger.RunReader;
import id.padan.recap.RecapBook;
import id.padan.recap.RecapBooks;
import id.padan.remedy.RemedyCatalog;
import id.padan.remedy.Task;
import id.padan.road.Roads;
import id.padan.sample.Format;
import id.padan.sample.SampleWriter;
import id.padan.sample.Scale;
import id.padan.testing.Databases;
import id.padan.testing.PublishedRun;
import id.padan.testing.SampleOffice;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Officers read tasks, not findings: at most one for five, and every finding belongs to exactly one. */
final class RootRatioTest {
    @TempDir
    private Path folder = Path.of("");

    /** As CSV, which takes less time than its workbooks. */
    @Test
    @Timeout(120)
    void the_bundled_sample_has_at_most_one_task_for_five_findings() throws Exception {
        check(SampleOffice.in(folder), 170);
    }

    @Test
    @Timeout(300)
    void a_province_has_at_most_one_task_for_five_findings() throws Exception {
        SampleWriter.write(folder.resolve("berkas"), Scale.PROVINSI, SampleWriter.DEFAULT_SEED, Format.CSV);
        check(SampleOffice.job(folder, ""), 6_000);
    }

    private void check(Path job, long least) throws Exception {
        try (Workbench bench = Workbench.open(Databases.h2(folder))) {
            count(bench, PublishedRun.of(bench, job), least);
        }
    }

    private static void count(Workbench bench, long run, long least) {
        RunReader reader = bench.reader();
        RecapBooks books = new RecapBooks(bench.sources(), RemedyCatalog.builtIn(), Roads.NONE, run);
        long findings = 0;
        long tasks = 0;
        Set<String> ids = new HashSet<>();
        for (Group group : reader.groups(run, false)) {
            RecapBook book = books.of(group);
            int[] members = new int[book.tasks().size() + 1];
            book.findings().forEach(line -> members[line.task()]++);
            assertThat(members[0]).as("findings without a task").isZero();
            for (Task task : book.tasks()) {
                assertThat(members[task.rank()])
                        .as(task.toString())
                        .isPositive()
                        .isEqualTo(task.sorts().stream()
                                .mapToInt(Task.Sort::findings)
                                .sum());
                ids.add(task.id());
            }
            findings += book.findings().count();
            tasks += book.tasks().size();
        }
        assertThat(ids).hasSize((int) tasks);
        assertThat(findings).isGreaterThan(least);
        assertThat(tasks * 5).as(tasks + " tasks for " + findings + " findings").isLessThanOrEqualTo(findings);
    }
}

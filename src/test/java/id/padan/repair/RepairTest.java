package id.padan.repair;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.job.Workbench;
import id.padan.ledger.Group;
import id.padan.ledger.RunReader;
import id.padan.recap.RecapBooks;
import id.padan.remedy.RemedyCatalog;
import id.padan.remedy.Task;
import id.padan.road.Roads;
import id.padan.rule.Finding;
import id.padan.rule.Suggestion;
import id.padan.sample.Format;
import id.padan.sample.SampleWriter;
import id.padan.sample.Scale;
import id.padan.testing.Databases;
import id.padan.testing.PublishedRun;
import id.padan.testing.SampleOffice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tasks worked off from the top, each in the files themselves and with a run after it: who was promised comes free. */
final class RepairTest {
    private static final RemedyCatalog CATALOG = RemedyCatalog.builtIn();

    @TempDir
    private Path office = Path.of("");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {SampleWriter.DEFAULT_SEED, 7})
    @Timeout(300)
    void each_task_frees_exactly_whom_it_promised(long seed) throws Exception {
        SampleWriter.write(office.resolve("berkas"), Scale.KECIL, seed, Format.CSV);
        Path job = SampleOffice.job(office, "");
        Set<String> simulated = new TreeSet<>();
        try (Workbench bench = Workbench.open(Databases.h2(office))) {
            long first = PublishedRun.of(bench, job);
            RunReader reader = bench.reader();
            List<Finding> findings = new ArrayList<>();
            List<Suggestion> suggestions = new ArrayList<>();
            for (Group group : reader.groups(first, false)) {
                reader.findings(first, group, findings::add);
                reader.suggestions(first, group, suggestions::add);
            }
            Repairs repairs = new Repairs(office.resolve("berkas"), CATALOG, findings, suggestions);
            Set<String> obstructed = obstructed(findings);
            List<Task> tasks = tasks(bench, first);
            Set<String> unsure =
                    tasks.stream().flatMap(task -> task.unsure().stream()).collect(Collectors.toSet());
            for (Task task : tasks) {
                if (task.freed().isEmpty()) {
                    continue;
                }
                repairs.work(task, unsure);
                List<Finding> left = new ArrayList<>();
                long next = PublishedRun.of(bench, job);
                reader.groups(next, false).forEach(group -> reader.findings(next, group, left::add));
                Set<String> now =
                        obstructed(left).stream().map(repairs::formerly).collect(Collectors.toCollection(TreeSet::new));
                Set<String> freed = new TreeSet<>(obstructed);
                freed.removeAll(now);
                assertThat(freed).as(task.toString()).isEqualTo(new TreeSet<>(task.freed()));
                assertThat(obstructed).as(task + " holds up nobody else").containsAll(now);
                obstructed = now;
                task.sorts().stream()
                        .filter(sort -> findings.stream()
                                .anyMatch(found -> found.blocks()
                                        && found.code().equals(sort.remedy().code())))
                        .forEach(sort -> simulated.add(sort.remedy().code()));
            }
            assertThat(obstructed)
                    .as("whoever is not free now was said to be unsure")
                    .isEqualTo(new TreeSet<>(unsure));
            assertThat(unsure).hasSizeLessThan(20);
        }
        assertThat(simulated)
                .contains(
                        "nip_tidak_padan",
                        "skp_pmm_belum_ada",
                        "unor_tidak_terdaftar",
                        "unor_berbeda",
                        "unor_atasan_tidak_ditemukan",
                        "skp_atasan_belum_ada",
                        "atasan_berbeda",
                        "rhk_tidak_terkait");
    }

    private static List<Task> tasks(Workbench bench, long run) {
        RunReader reader = bench.reader();
        RecapBooks books = new RecapBooks(bench.sources(), CATALOG, Roads.NONE, run);
        return reader.groups(run, false).stream()
                .flatMap(group -> books.of(group).tasks().stream())
                .toList();
    }

    private static Set<String> obstructed(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::blocks)
                .map(finding -> finding.subject().person())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package id.padan.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.rule.Finding;
import id.padan.rule.RuleCatalog;
import id.padan.rule.Severity;
import id.padan.rule.Subject;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import id.padan.testing.Someone;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TodayTest {
    private static final LocalDate TENGGAT = LocalDate.of(2026, 6, 30);
    private static final String KEPALA = "197402022000032002";

    private final Tasks tasks = new Tasks(RemedyCatalog.builtIn(), TENGGAT);

    private void found(String code, String subkind, String nip, TaskTarget.Kind kind, String target) {
        Subject subject = new Subject(
                SnapshotKind.PMM,
                new Address("pmm.csv", "", Math.floorMod(nip.hashCode(), 10_000)),
                Instansi.of("", "Kab. A"),
                "",
                nip,
                "",
                "SDN 1",
                "SDN 1",
                Someone.identity(nip, new Address("pmm.csv", "", Math.floorMod(nip.hashCode(), 10_000))));
        tasks.add(new Finding(
                code,
                subkind,
                Severity.BERAT,
                RuleCatalog.order(code),
                false,
                subject,
                "",
                "",
                "",
                new TaskTarget(kind, target, "Sasaran " + target)));
    }

    private static String nip(int serial) {
        return "198503302003122%03d".formatted(serial);
    }

    @Test
    void the_waits_add_up_along_the_chain_and_what_waits_is_said_so() {
        found("skp_atasan_belum_ada", "belum_ada", nip(1), TaskTarget.Kind.ATASAN, KEPALA);
        found("skp_pmm_belum_ada", "draf", KEPALA, TaskTarget.Kind.PEGAWAI, KEPALA);

        Today today = Today.of(tasks.toList().tasks());

        assertThat(today.parts()).extracting(Today.Part::actor).containsExactly(Actor.PEGAWAI, Actor.KEPALA_SEKOLAH);
        Today.Part principal = today.parts().get(1);
        assertThat(principal.begin()).isEmpty();
        assertThat(principal.waiting()).singleElement().satisfies(task -> {
            assertThat(task.latestStart())
                    .as("a day for the SKP, a day for the teachers")
                    .isEqualTo("2026-06-28");
            assertThat(task.waitsFor()).extracting(Task.Link::rank).containsExactly(1);
        });
        assertThat(today.parts().get(0).begin()).singleElement().satisfies(task -> {
            assertThat(task.latestStart()).isEqualTo("2026-06-27");
            assertThat(task.awaitedBy()).extracting(Task.Link::people).containsExactly(1);
        });
    }

    @Test
    void a_long_list_is_cut_and_says_how_much_more_there_is() {
        for (int unor = 1; unor <= 9; unor++) {
            found("unor_atasan_tidak_ditemukan", "tanpa_induk", nip(unor), TaskTarget.Kind.UNOR, "u" + unor);
        }

        assertThat(Today.of(tasks.toList().tasks()).parts()).singleElement().satisfies(part -> {
            assertThat(part.begin()).hasSize(6);
            assertThat(part.more()).isEqualTo(3);
            assertThat(part.tasks()).isEqualTo(9);
        });
    }

    @Test
    void without_tasks_there_is_nothing_to_do() {
        assertThat(Today.of(List.of()).parts()).isEmpty();
    }
}

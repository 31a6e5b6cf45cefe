package id.padan.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.remedy.RemedyCatalog;
import id.padan.rule.Finding;
import id.padan.rule.Severity;
import id.padan.rule.Subject;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import id.padan.testing.Someone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipTallyTest {
    private static final RemedyCatalog CATALOG = RemedyCatalog.builtIn();
    private static final LocalDate TENGGAT = LocalDate.of(2026, 6, 30);

    private static FindingLine line(String code, String subkind, String sekolah, String unor, String whom) {
        Subject subject = new Subject(
                SnapshotKind.PMM,
                new Address("pmm.csv", "", 7),
                Cibadak.KABUPATEN,
                "Dinas Pendidikan",
                "",
                whom,
                sekolah,
                unor,
                Someone.identity("", new Address("pmm.csv", "", 7)));
        Finding finding = new Finding(
                code,
                subkind,
                Severity.BERAT,
                1,
                true,
                subject,
                "",
                "",
                "",
                new TaskTarget(TaskTarget.Kind.PEGAWAI, whom, whom));
        return new FindingLine(
                finding,
                CATALOG.of(code, subkind),
                0,
                new RunFixture(Cibadak.whole().run(Cibadak.RUN))
                        .finding(finding)
                        .of(Cibadak.RUN, subject.instansi().key())
                        .get(0));
    }

    private static List<SchoolSlips.School> schools(List<FindingLine> lines) {
        SlipTally tally = new SlipTally();
        lines.forEach(tally::add);
        return tally.schools(TENGGAT);
    }

    @ParameterizedTest
    @CsvSource({
        "SDN 1 Cibadak,        SD NEGERI 01 CIBADAK,  1",
        "SDN 1 Cibadak,        sdn 1 cibadak,         1",
        "SDN 1 Cibadak,        SDN 2 Cibadak,         2",
        "SDN 1 Cibadak,        SMPN 1 Cibadak,        2",
        "SD Swasta 1 Cibadak,  SDN 1 Cibadak,         2",
        "Sanggar Melati,       SANGGAR  MELATI,       1"
    })
    void one_school_has_one_slip_however_it_is_written(String one, String other, int slips) {
        assertThat(schools(List.of(
                        line("nip_tidak_padan", "kosong", one, "", "Siti"),
                        line("nip_tidak_padan", "kosong", other, "", "Budi"))))
                .hasSize(slips);
    }

    @Test
    void offices_work_stays_out_and_the_unor_stands_in_for_a_school_without_name() {
        List<SchoolSlips.School> schools = schools(List.of(
                line("unor_berbeda", "", "SDN 1 Cibadak", "", "Siti"),
                line("nip_tidak_padan", "rusak_angka_spreadsheet", "SDN 1 Cibadak", "", "Budi"),
                line("nip_tidak_padan", "kosong", "", "SD NEGERI 3 CIBADAK", "Dewi"),
                line("nip_tidak_padan", "kosong", "", "", "Agus")));

        assertThat(schools).extracting(SchoolSlips.School::name).containsExactly("SD NEGERI 3 CIBADAK");
    }

    @Test
    void schools_and_duties_come_in_one_order_and_one_person_once() {
        List<FindingLine> lines = new ArrayList<>(List.of(
                line("nip_tidak_padan", "kosong", "SDN 2 Cibadak", "", "Dewi"),
                line("nip_tidak_padan", "kosong", "SDN 1 Cibadak", "", "Siti"),
                line("nip_tidak_padan", "kosong", "SDN 1 Cibadak", "", "Agus"),
                line("nip_tidak_padan", "kosong", "SDN 1 Cibadak", "", "Agus"),
                line("skp_atasan_belum_ada", "belum_ada", "SDN 1 Cibadak", "", "Euis"),
                line("skp_pmm_belum_ada", "belum_dibuat", "SDN 1 Cibadak", "", "Budi")));
        List<SchoolSlips.School> first = schools(lines);
        Collections.reverse(lines);

        assertThat(schools(lines)).isEqualTo(first);
        assertThat(first).extracting(SchoolSlips.School::name).containsExactly("SDN 1 Cibadak", "SDN 2 Cibadak");
        assertThat(first.get(0).duties())
                .extracting(duty -> duty.remedy().actor().label() + ": " + duty.whom() + " " + duty.latestStart())
                .containsExactly(
                        "Pegawai: [Budi] 2026-06-29",
                        "Kepala Sekolah: [Euis] 2026-06-29",
                        "Operator Sekolah: [Agus, Siti] 2026-06-25");
    }
}

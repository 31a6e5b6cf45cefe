package id.padan.reference;

import static id.padan.reference.Given.nip;
import static id.padan.reference.Given.pegawai;
import static id.padan.reference.Given.pmm;
import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PmmIndexTest {
    private static final Periode FIRST = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    private static final Periode SECOND = new Periode(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("rotation", "20100001", FIRST, "20100002", SECOND, false),
                Arguments.of("two schools at once", "20100001", FIRST, "20100002", FIRST, true),
                Arguments.of("one school twice", "20100001", FIRST, "20100001", SECOND, true),
                Arguments.of("no period is the current one", "20100001", null, "20100002", SECOND, true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void tells_rotation_from_a_duplicate(
            String name,
            String school,
            @Nullable Periode periode,
            String otherSchool,
            @Nullable Periode otherPeriode,
            boolean duplicated) {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        builder.pmm(pmm(nip(1).full(), school, periode));
        builder.pmm(pmm(nip(1).full(), otherSchool, otherPeriode));
        PmmIndex index = builder.build().pmm();
        assertThat(index.duplicated(nip(1))).as(name).isEqualTo(duplicated);
        assertThat(index.rows(nip(1))).hasSize(2);
        assertThat(index.duplicated(nip(2))).isFalse();
    }

    @Test
    void knows_whom_pmm_names_for_sure() {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        builder.pmm(pmm(nip(1).full(), "20100001", null));
        builder.pmm(pmm("131234567", "20100001", null));
        builder.pmm(pmm("3201013003850003", "20100001", null));
        builder.pmm(pmm("kosong", "3201013003850004", "20100001", null, "Guru", List.of()));
        builder.pmm(pmm(nip(99).full(), "3201013003850005", "20100001", null, "Guru", List.of()));
        builder.rejectedPmm(nip(6));
        builder.pegawai(pegawai(1, 1, null, "Aktif"));
        builder.pegawai(pegawai(nip(2), 2, null, "Aktif", null, "131234567", ""));
        builder.pegawai(pegawai(nip(3), 3, null, "Aktif", null, "", "3201013003850003"));
        builder.pegawai(pegawai(nip(4), 4, null, "Aktif", null, "", "3201013003850004"));
        builder.pegawai(pegawai(nip(5), 5, null, "Aktif", null, "", "3201013003850005"));
        builder.pegawai(pegawai(6, 6, null, "Aktif"));
        builder.pegawai(pegawai(nip(7), 7, null, "Aktif", null, "131234568", "3201013003850007"));
        PmmIndex index = builder.build().pmm();
        assertThat(Stream.iterate(0, i -> i + 1).limit(7).filter(index::mentions))
                .containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(index.nipLama("131234567")).isEqualTo(1);
        assertThat(index.nik("3201013003850003")).isEqualTo(2);
    }

    @Test
    void rows_out_of_scope_do_not_count() {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        var honorer = pmm(nip(1).full(), "20100001", null);
        builder.pmm(new id.padan.snapshot.PmmRow(
                honorer.at(),
                honorer.columns(),
                honorer.nip(),
                "",
                "",
                "Nama",
                null,
                honorer.npsn(),
                "SDN 1",
                null,
                Given.KAB,
                "Guru",
                "Honorer",
                honorer.nipAtasan(),
                "",
                "Disetujui",
                null,
                "",
                List.of(),
                List.of(),
                ""));
        builder.pegawai(pegawai(1, 1, null, "Aktif"));
        assertThat(builder.build().pmm().mentions(0)).isFalse();
    }

    @Test
    void counts_the_nips_that_a_spreadsheet_rounded() {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        builder.pmm(pmm(nip(1).full(), "20100001", null));
        builder.pmm(pmm("1,98503E+17", "20100001", null));
        builder.pmm(pmm("kosong", "20100001", null));
        PmmIndex index = builder.build().pmm();
        assertThat(index.size()).isEqualTo(3);
        assertThat(index.damaged()).isEqualTo(1);
    }

    @Test
    void keeps_the_rhk_of_principals() {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        builder.pmm(pmm(nip(1).full(), "", "20100001", null, "Kepala Sekolah", List.of("Mutu naik", "Guru hadir")));
        builder.pmm(pmm(nip(2).full(), "", "20100001", null, "Guru", List.of("Mengajar")));
        PmmIndex index = builder.build().pmm();
        assertThat(index.rhk().of(nip(1))).containsExactly("Mutu naik", "Guru hadir");
        assertThat(index.rhk().of(nip(2))).isEmpty();
    }
}

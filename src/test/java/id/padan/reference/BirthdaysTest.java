package id.padan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.snapshot.Address;
import id.padan.snapshot.SiasnPegawaiRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BirthdaysTest {
    private static final LocalDate DAY = LocalDate.of(1985, 3, 30);

    private static Birthdays of(SiasnPegawaiRow... rows) {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        List.of(rows).forEach(builder::pegawai);
        return new Birthdays(builder.build().pegawai());
    }

    private static SiasnPegawaiRow born(Nip nip, @Nullable LocalDate day, String kedudukan) {
        return born(nip, day, kedudukan, Given.KAB);
    }

    private static SiasnPegawaiRow born(Nip nip, @Nullable LocalDate day, String kedudukan, Instansi kerja) {
        return new SiasnPegawaiRow(
                new Address("siasn.csv", "", 2),
                Given.pnsId(1),
                nip,
                "",
                "Orang",
                day,
                "",
                "PNS",
                kedudukan,
                "Guru Ahli Muda",
                null,
                null,
                "",
                Given.KAB,
                kerja);
    }

    @Test
    void those_born_on_a_day_come_in_file_order_and_nobody_else() {
        Birthdays birthdays = of(
                born(Given.nip(3), DAY, "Aktif"),
                born(Given.nip(2), DAY.plusDays(1), "Aktif"),
                born(Given.nip(1), DAY, "Aktif"),
                born(Given.nip(4), DAY.minusDays(1), "Aktif"));

        assertThat(birthdays.on(DAY)).containsExactly(0, 2);
        assertThat(birthdays.on(DAY.plusDays(1))).containsExactly(1);
        assertThat(birthdays.on(DAY.minusDays(1))).containsExactly(3);
        assertThat(birthdays.on(DAY.plusDays(2))).isEmpty();
    }

    @Test
    void of_those_born_on_a_day_those_are_told_who_work_at_one_of_the_workplaces() {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        Instansi kota = Instansi.of("K2", "Pemerintah Kota Sagaranten");
        Instansi jauh = Instansi.of("K3", "Pemerintah Kab. Jauh");
        builder.pegawai(born(Given.nip(1), DAY, "Aktif", kota));
        builder.pegawai(born(Given.nip(2), DAY, "Aktif", Given.KAB));
        builder.pegawai(born(Given.nip(3), DAY.plusDays(1), "Aktif", kota));
        builder.pegawai(born(Given.nip(4), DAY, "Aktif", jauh));
        builder.pegawai(born(Given.nip(5), DAY, "Pensiun", kota));
        PegawaiIndex pegawai = builder.build().pegawai();
        Birthdays birthdays = new Birthdays(pegawai);

        assertThat(at(birthdays, pegawai, DAY, kota)).containsExactly(0, 4);
        assertThat(at(birthdays, pegawai, DAY, jauh, Given.KAB)).containsExactly(1, 3);
        assertThat(at(birthdays, pegawai, DAY)).isEmpty();
        assertThat(at(birthdays, pegawai, LocalDate.MAX, kota)).isEmpty();
    }

    private static List<Integer> at(Birthdays birthdays, PegawaiIndex pegawai, LocalDate day, Instansi... places) {
        BitSet codes = new BitSet();
        for (Instansi place : places) {
            codes.set(pegawai.workplaces().indexOf(place));
        }
        List<Integer> told = new ArrayList<>();
        birthdays.at(codes, day, told::add);
        return told;
    }

    @Test
    void what_siasn_says_counts_and_who_has_no_date_stands_under_the_nips() {
        LocalDate said = LocalDate.of(1984, 1, 2);
        Birthdays birthdays = of(born(Given.nip(1), null, "Aktif"), born(Given.nip(2), said, "Aktif"));

        assertThat(birthdays.on(DAY)).containsExactly(0);
        assertThat(birthdays.on(said)).containsExactly(1);
    }

    @Test
    void of_two_rows_with_one_nip_only_the_judging_one_is_found() {
        LocalDate other = LocalDate.of(1984, 1, 2);
        Birthdays birthdays = of(
                born(Given.nip(1), DAY, "Aktif"),
                born(Given.nip(1), DAY, "Pensiun"),
                born(Given.nip(1), other, "Pensiun"),
                born(Given.nip(2), DAY, "Aktif"));

        assertThat(birthdays.on(DAY)).containsExactly(0, 3);
        assertThat(birthdays.on(other)).isEmpty();
    }

    @Test
    void a_day_on_which_nobody_can_have_been_born_is_nobodys() {
        Birthdays birthdays = of(
                born(Given.nip(1), LocalDate.of(1899, 12, 31), "Aktif"),
                born(Given.nip(2), LocalDate.of(1900, 1, 1), "Aktif"),
                born(Given.nip(3), LocalDate.of(2999, 1, 1), "Aktif"));

        assertThat(birthdays.on(LocalDate.of(1899, 12, 31))).isEmpty();
        assertThat(birthdays.on(LocalDate.of(1900, 1, 1))).containsExactly(1);
        assertThat(birthdays.on(LocalDate.of(2999, 1, 1))).isEmpty();
        assertThat(birthdays.on(LocalDate.MIN)).isEmpty();
        assertThat(birthdays.on(LocalDate.MAX)).isEmpty();
    }

    @Test
    void the_last_day_that_fits_is_kept() {
        LocalDate last = LocalDate.of(1900, 1, 1).plusDays(65_534);
        Birthdays birthdays = of(born(Given.nip(1), last.plusDays(1), "Aktif"), born(Given.nip(2), last, "Aktif"));

        assertThat(birthdays.on(last)).containsExactly(1);
        assertThat(birthdays.on(last.plusDays(1))).as("too late to fit").isEmpty();
    }
}

package id.padan.reference;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.domain.Npsn;
import id.padan.domain.Periode;
import id.padan.domain.PnsId;
import id.padan.domain.UnorId;
import id.padan.snapshot.Address;
import id.padan.snapshot.PmmColumn;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.SiasnPegawaiRow;
import id.padan.snapshot.SiasnUnorRow;
import id.padan.snapshot.SkpRow;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows for tests of this room, with all that does not matter filled in. */
final class Given {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final Periode PERIODE = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    static final Instansi KAB = Instansi.of("K1", "Pemerintah Kab. Cibadak");
    static final Scope SCOPE = new Scope() {
        @Override
        public Periode periode() {
            return PERIODE;
        }

        @Override
        public LocalDate tanggal() {
            return TODAY;
        }

        @Override
        public boolean aktif(String kedudukanHukum) {
            return kedudukanHukum.toUpperCase(Locale.ROOT).startsWith("AKTIF");
        }

        @Override
        public boolean covers(PmmRow row) {
            return !row.kepegawaian().equals("Honorer");
        }

        @Override
        public boolean principal(PmmRow row) {
            return row.jabatan().equals("Kepala Sekolah");
        }
    };

    private static int line;

    private Given() {}

    static Nip nip(int serial) {
        return new Nip(198503302010011000L + serial);
    }

    static UnorId unorId(int number) {
        return new UnorId(7, number);
    }

    static PnsId pnsId(int number) {
        return new PnsId(9, number);
    }

    static SiasnPegawaiRow pegawai(int serial, int pns, @Nullable UnorId unor, String kedudukan) {
        return pegawai(nip(serial), pns, unor, kedudukan, null, "", "");
    }

    static SiasnPegawaiRow pegawai(
            Nip nip,
            int pns,
            @Nullable UnorId unor,
            String kedudukan,
            @Nullable LocalDate tmt,
            String nipLama,
            String nik) {
        return new SiasnPegawaiRow(
                new Address("siasn.csv", "", ++line),
                pnsId(pns),
                nip,
                nipLama,
                "Orang " + pns,
                nip.tanggalLahir(),
                nik,
                "PNS",
                kedudukan,
                "Guru Ahli Muda",
                tmt,
                unor,
                "unor di baris pegawai",
                KAB,
                KAB);
    }

    static SiasnUnorRow unor(int number, @Nullable UnorId parent, @Nullable PnsId head, boolean aktif) {
        return unor(number, parent, head, null, aktif, null);
    }

    static SiasnUnorRow unor(
            int number,
            @Nullable UnorId parent,
            @Nullable PnsId head,
            @Nullable Nip headNip,
            boolean aktif,
            @Nullable Npsn npsn) {
        return new SiasnUnorRow(
                new Address("unor.csv", "", ++line),
                unorId(number),
                "Unor " + number,
                parent,
                "",
                head,
                headNip,
                "",
                KAB,
                null,
                "",
                aktif,
                npsn);
    }

    static PmmRow pmm(
            String nip, String nik, String school, @Nullable Periode periode, String jabatan, List<String> rhk) {
        return new PmmRow(
                new Address("pmm.csv", "", ++line),
                EnumSet.allOf(PmmColumn.class),
                NipReading.of(nip, false),
                "",
                nik,
                "Nama",
                null,
                Npsn.parse(school),
                "SDN 1",
                null,
                KAB,
                jabatan,
                "ASN",
                new NipReading.Empty(),
                "",
                "Disetujui",
                periode,
                "",
                rhk,
                List.of(),
                "");
    }

    static PmmRow pmm(String nip, String school, @Nullable Periode periode) {
        return pmm(nip, "", school, periode, "Guru", List.of());
    }

    static SkpRow skp(int serial, String status, @Nullable Periode periode, boolean plt, String unor) {
        return new SkpRow(
                new Address("skp.xlsx", "Sheet1", ++line), nip(serial), "", status, periode, unor, null, plt, null, "");
    }
}

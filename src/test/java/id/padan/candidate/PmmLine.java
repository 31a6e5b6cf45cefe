package id.padan.candidate;

import id.padan.domain.Instansi;
import id.padan.domain.NipReading;
import id.padan.domain.Npsn;
import id.padan.snapshot.Address;
import id.padan.snapshot.PmmColumn;
import id.padan.snapshot.PmmRow;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A PMM row as a line of a table tells it. */
final class PmmLine {
    private PmmLine() {}

    /**
     * A row.
     *
     * @param nip the cell as found, null for an empty one
     * @param lahir a date, null for none
     * @param sekolah a school of the {@link Register}, null where PMM does not name one; {@code nama} before it leaves out NPSN and instansi
     * @param more {@link Notes}: {@code nik}, and {@code instansi} where there is no school
     */
    static PmmRow of(
            @Nullable String nip,
            @Nullable String nama,
            @Nullable String lahir,
            @Nullable String sekolah,
            @Nullable String more) {
        Notes notes = Notes.of(more);
        boolean nameOnly = sekolah != null && sekolah.startsWith("nama ");
        String school = sekolah == null ? "" : nameOnly ? sekolah.substring(5) : sekolah;
        Register.Site site = school.isEmpty() || nameOnly ? null : Register.Site.named(school);
        String cell = nip == null ? "" : nip;
        return new PmmRow(
                new Address("pmm.csv", "", 2),
                EnumSet.allOf(PmmColumn.class),
                NipReading.of(cell, false),
                "",
                notes.text("nik"),
                nama == null ? "" : nama,
                lahir == null ? null : LocalDate.parse(lahir),
                site == null ? null : Npsn.parse(site.npsn()),
                site == null ? school : site.nama(),
                null,
                instansi(site, notes.text("instansi")),
                "Guru",
                "PNS",
                new NipReading.Empty(),
                "",
                "Disetujui",
                null,
                "",
                List.of(),
                List.of(),
                "");
    }

    private static Instansi instansi(Register.@Nullable Site site, String said) {
        if (said.equals("-")) {
            return Instansi.TIDAK_DIKETAHUI;
        }
        if (!said.isEmpty()) {
            return said.equals("Cibadak") ? Register.Site.CIBADAK : Register.Site.SAGARANTEN;
        }
        return site == null ? Instansi.TIDAK_DIKETAHUI : site.instansi();
    }
}

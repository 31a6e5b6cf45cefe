package id.padan.sample;

import java.time.LocalDate;

/** One SKP in e-Kinerja: a row of the Laporan SKP, and of the Laporan Penilaian where {@link #assessed}. */
final class SkpLine {
    static final LocalDate AWAL = LocalDate.of(2026, 1, 1);
    static final LocalDate AKHIR = LocalDate.of(2026, 6, 30);

    final Person person;
    final Id skpId;
    final Unit unit;
    final String jabatan;
    final Person atasan;
    final Unit atasanUnit;
    String status = "persetujuan";
    LocalDate awal = AWAL;
    LocalDate akhir = AKHIR;
    boolean plt;
    boolean assessed;
    boolean absent;

    SkpLine(Person person, Id skpId, Unit unit, String jabatan, Person atasan, Unit atasanUnit) {
        this.person = person;
        this.skpId = skpId;
        this.unit = unit;
        this.jabatan = jabatan;
        this.atasan = atasan;
        this.atasanUnit = atasanUnit;
    }

    SkpLine between(LocalDate from, LocalDate to) {
        awal = from;
        akhir = to;
        return this;
    }
}

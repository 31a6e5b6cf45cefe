package id.padan.candidate;

import id.padan.domain.Folded;
import id.padan.domain.NamaSekolah;
import id.padan.reference.Pegawai;
import id.padan.reference.References;
import id.padan.snapshot.PmmRow;

/** How near a person's unor is to the school that PMM names. */
record SchoolTrace(Mark mark, String words) {
    private static final SchoolTrace UNTOLD = new SchoolTrace(Mark.SEKOLAH_KOSONG, "");
    private static final SchoolTrace SAME = new SchoolTrace(Mark.SEKOLAH_SAMA, "unor sama");
    private static final SchoolTrace NAMED_ALIKE = new SchoolTrace(Mark.SEKOLAH_SENAMA, "nama sekolah sama");
    private static final SchoolTrace SAME_INSTANSI =
            new SchoolTrace(Mark.SEKOLAH_INSTANSI_SAMA, "sekolah lain di instansi yang sama");
    private static final SchoolTrace OTHER_INSTANSI = new SchoolTrace(Mark.SEKOLAH_INSTANSI_LAIN, "instansi lain");

    static SchoolTrace of(PmmRow row, int school, Pegawai person, References references, Circumstances circumstances) {
        if (school >= 0) {
            if (school == person.unor()) {
                return SAME;
            }
        } else if (!Folded.isEmpty(row.sekolah()) && NamaSekolah.same(row.sekolah(), person.unorNama())) {
            boolean elsewhere =
                    !row.instansi().unnamed() && !circumstances.sameInstansi(row.instansi(), person.kerja());
            return elsewhere ? OTHER_INSTANSI : NAMED_ALIKE;
        }
        if (!row.instansi().unnamed()) {
            return circumstances.sameInstansi(row.instansi(), person.kerja()) ? SAME_INSTANSI : OTHER_INSTANSI;
        }
        if (school >= 0 && person.unor() >= 0) {
            return circumstances.sameInstansi(
                            references.unor().instansi(school),
                            references.unor().instansi(person.unor()))
                    ? SAME_INSTANSI
                    : OTHER_INSTANSI;
        }
        return UNTOLD;
    }
}

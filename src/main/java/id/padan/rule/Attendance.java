package id.padan.rule;

import id.padan.domain.Nip;
import id.padan.reference.PegawaiIndex;
import id.padan.reference.References;

/**
 * How many of each unor's teachers PMM has at all. Counted are active teachers who are not excepted, each once. Immutable
 * once made.
 */
final class Attendance {
    /** From so many teachers on, that all are missing says more of the file than of the people. */
    private static final int SCHOOL = 3;

    private final int[] teachers;
    private final int[] present;

    Attendance(References references, JabatanSorts sorts) {
        PegawaiIndex pegawai = references.pegawai();
        teachers = new int[references.unor().size()];
        present = new int[teachers.length];
        for (int ordinal = 0; ordinal < pegawai.size(); ordinal++) {
            int unor = pegawai.unor(ordinal);
            if (unor >= 0 && sorts.guru().get(pegawai.jabatanCode(ordinal)) && expected(references, ordinal)) {
                teachers[unor]++;
                if (references.pmm().mentions(ordinal)) {
                    present[unor]++;
                }
            }
        }
    }

    private Attendance(int[] teachers, int[] present) {
        this.teachers = teachers;
        this.present = present;
    }

    /** The same, where those are present too whom a row with an unmatched NIP almost certainly means. */
    Attendance with(Claims claims, References references, JabatanSorts sorts) {
        int[] more = present.clone();
        for (Nip person : claims.rows().keySet()) {
            int ordinal = references.pegawai().find(person);
            int unor = ordinal < 0 ? -1 : references.pegawai().unor(ordinal);
            if (unor >= 0
                    && sorts.guru().get(references.pegawai().jabatanCode(ordinal))
                    && expected(references, ordinal)
                    && !references.pmm().mentions(ordinal)) {
                more[unor]++;
            }
        }
        return new Attendance(teachers, more);
    }

    /** True for the row that judges of an active person whom nobody excepted: such a teacher must be in PMM. */
    static boolean expected(References references, int ordinal) {
        PegawaiIndex pegawai = references.pegawai();
        return pegawai.aktif(ordinal)
                && pegawai.judges(ordinal)
                && references.pengecualian().of(pegawai.nip(ordinal)).isEmpty();
    }

    int teachers(int unor) {
        return teachers[unor];
    }

    /** True when the unor has three teachers or more and PMM none of them. */
    boolean wholeSchoolMissing(int unor) {
        return unor >= 0 && teachers[unor] >= SCHOOL && present[unor] == 0;
    }
}

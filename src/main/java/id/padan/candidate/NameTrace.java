package id.padan.candidate;

import id.padan.domain.NamaOrang;
import id.padan.domain.NameComparison;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How a person's name in SIASN compares with the one in PMM.
 *
 * @param shared SIASN's words that PMM has too
 */
record NameTrace(Mark mark, List<String> shared, String words) {
    private static final int FEW = 2;

    /** Of so many letters in all two may differ, of fewer one. */
    private static final int LONG = 12;

    private static final int SHORTEST = 6;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(FEW);

    static NameTrace of(NamaOrang pmm, NamaOrang siasn) {
        NameComparison compared = NameComparison.of(pmm, siasn);
        Mark mark = mark(compared.kind());
        boolean contradicting = mark == Mark.NAMA_SATU_KATA || mark == Mark.NAMA_LAIN;
        return contradicting && nearly(String.join("", pmm.kata()), String.join("", siasn.kata()))
                ? new NameTrace(Mark.NAMA_MIRIP, compared.shared(), "nama mirip, beda satu atau dua huruf")
                : new NameTrace(mark, compared.shared(), compared.words());
    }

    private static boolean nearly(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || Math.abs(one.length() - other.length()) > FEW) {
            return false;
        }
        int distance = DISTANCE.apply(one, other);
        return distance >= 0 && distance <= (shorter < LONG ? 1 : FEW);
    }

    private static Mark mark(NameComparison.Kind kind) {
        return switch (kind) {
            case SAMA -> Mark.NAMA_SAMA;
            case URUTAN -> Mark.NAMA_URUTAN;
            case RANGKAI -> Mark.NAMA_RANGKAI;
            case EJAAN -> Mark.NAMA_EJAAN;
            case SINGKATAN -> Mark.NAMA_SINGKATAN;
            case SEBAGIAN -> Mark.NAMA_SEBAGIAN;
            case SATU_KATA -> Mark.NAMA_SATU_KATA;
            case LAIN -> Mark.NAMA_LAIN;
            case KOSONG -> Mark.NAMA_KOSONG;
        };
    }
}

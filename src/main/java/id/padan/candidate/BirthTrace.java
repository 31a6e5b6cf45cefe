package id.padan.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the birth date in PMM compares with the one in SIASN. */
record BirthTrace(Mark mark, String words) {
    private static final BirthTrace UNTOLD = new BirthTrace(Mark.LAHIR_KOSONG, "");
    private static final BirthTrace SAME = new BirthTrace(Mark.LAHIR_SAMA, "tanggal lahir sama");
    private static final BirthTrace SWAPPED = new BirthTrace(Mark.LAHIR_TERTUKAR, "tanggal dan bulan lahir tertukar");
    private static final BirthTrace OTHER = new BirthTrace(Mark.LAHIR_LAIN, "tanggal lahir beda");

    static BirthTrace of(@Nullable LocalDate pmm, @Nullable LocalDate siasn) {
        if (pmm == null || siasn == null) {
            return UNTOLD;
        }
        if (pmm.equals(siasn)) {
            return SAME;
        }
        boolean year = pmm.getYear() == siasn.getYear();
        boolean month = pmm.getMonthValue() == siasn.getMonthValue();
        boolean day = pmm.getDayOfMonth() == siasn.getDayOfMonth();
        if (year && pmm.getMonthValue() == siasn.getDayOfMonth() && pmm.getDayOfMonth() == siasn.getMonthValue()) {
            return SWAPPED;
        }
        if (year && month) {
            return part("tanggal lahir beda harinya");
        }
        if (year && day) {
            return part("tanggal lahir beda bulannya");
        }
        return month && day ? part("tanggal lahir beda tahunnya") : OTHER;
    }

    private static BirthTrace part(String words) {
        return new BirthTrace(Mark.LAHIR_SATU_BAGIAN, words);
    }
}

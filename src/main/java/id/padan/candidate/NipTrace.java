package id.padan.candidate;

import id.padan.candidate.WrittenNip.How;
import org.jspecify.annotations.Nullable;

/**
 * How the NIP as written could have come from a person's NIP.
 *
 * @param words what happened to it, for the officer; "" where nothing can be said for it
 */
record NipTrace(Mark mark, String words) {
    private static final int LENGTH = WrittenNip.LENGTH;
    private static final int BEFORE_SERIAL = 15;
    private static final int BIRTH = 8;

    /** @param nip all 18 digits */
    static NipTrace of(WrittenNip written, String nip) {
        String digits = written.digits();
        if (digits.isEmpty()) {
            return new NipTrace(Mark.NIP_KOSONG, "");
        }
        if (written.how() == How.DAMAGED) {
            return ofDamaged(written, nip);
        }
        if (written.how() == How.LETTERED && digits.equals(nip)) {
            return new NipTrace(Mark.NIP_HURUF, "NIP sama bila hurufnya dibaca sebagai angka");
        }
        NipTrace edit = switch (digits.length() - LENGTH) {
            case 0 -> sameLength(digits, nip);
            case -1, -2 -> lostFrom(nip, digits, Mark.NIP_KURANG_ANGKA, "NIP di PMM kurang ");
            case 1, 2 -> lostFrom(digits, nip, Mark.NIP_LEBIH_ANGKA, "NIP di PMM kelebihan ");
            default -> null;
        };
        return edit == null ? rest(digits, nip) : edit;
    }

    private static NipTrace ofDamaged(WrittenNip written, String nip) {
        if (!written.sparedOf(nip)) {
            return rest(written.digits(), nip);
        }
        return written.kept() == WrittenNip.SPREADSHEET
                ? new NipTrace(Mark.NIP_EKOR_HILANG, "15 angka pertama NIP sama, sisanya hilang di lembar kerja")
                : new NipTrace(
                        Mark.NIP_NOTASI, written.kept() + " angka pertama NIP sama, sisanya hilang di lembar kerja");
    }

    private static @Nullable NipTrace sameLength(String written, String nip) {
        int first = -1;
        int last = -1;
        int differing = 0;
        for (int i = 0; i < LENGTH; i++) {
            if (written.charAt(i) != nip.charAt(i)) {
                first = first < 0 ? i : first;
                last = i;
                differing++;
            }
        }
        if (differing == 1) {
            Mark mark = first < BEFORE_SERIAL ? Mark.NIP_SATU_ANGKA : Mark.NIP_NOMOR_URUT;
            return new NipTrace(mark, "NIP beda 1 angka (" + change(written, nip, first) + ")");
        }
        boolean swapped = differing == 2
                && last == first + 1
                && written.charAt(first) == nip.charAt(last)
                && written.charAt(last) == nip.charAt(first);
        if (swapped) {
            return new NipTrace(
                    Mark.NIP_TERTUKAR,
                    "dua angka NIP tertukar (angka ke-" + (first + 1) + " dan ke-" + (last + 1) + ")");
        }
        if (first >= BEFORE_SERIAL) {
            return new NipTrace(Mark.NIP_NOMOR_URUT, "NIP hanya beda nomor urut (3 angka terakhir)");
        }
        return differing == 2
                ? new NipTrace(
                        Mark.NIP_DUA_ANGKA,
                        "NIP beda 2 angka (" + change(written, nip, first) + ", " + change(written, nip, last) + ")")
                : null;
    }

    private static String change(String written, String nip, int at) {
        return "angka ke-" + (at + 1) + ": " + written.charAt(at) + " ↔ " + nip.charAt(at);
    }

    private static @Nullable NipTrace lostFrom(String longer, String shorter, Mark mark, String words) {
        int from = 0;
        while (from < shorter.length() && longer.charAt(from) == shorter.charAt(from)) {
            from++;
        }
        int lost = longer.length() - shorter.length();
        for (int cut = from; cut >= 0; cut--) {
            if (longer.regionMatches(cut + lost, shorter, cut, shorter.length() - cut)) {
                return new NipTrace(mark, words + lost + " angka");
            }
        }
        return null;
    }

    /** Of a number that is none of the person's at all nothing is said but where it was meant for a NIP. */
    private static NipTrace rest(String written, String nip) {
        return written.length() >= BIRTH && nip.startsWith(written.substring(0, BIRTH))
                ? new NipTrace(Mark.NIP_LAHIR_SAMA, "NIP lain, tetapi tanggal lahir di dalamnya sama")
                : new NipTrace(Mark.NIP_LAIN, written.length() == LENGTH ? "NIP lain" : "");
    }
}

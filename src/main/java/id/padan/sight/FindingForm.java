package id.padan.sight;

import id.padan.life.LifeState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to look for findings; "" for what is not asked. A cause, state or instansi that is not among those to
 * choose from is not asked either.
 */
public record FindingForm(
        String nip, String nama, String sekolah, String sebab, String pelaku, String keadaan, String instansi) {
    /** All that are work for somebody. */
    public static final String TERBUKA = "terbuka";

    private static final int LONGEST = 18;
    private static final int SHORTEST = 3;
    private static final String SEPARATORS = " .-',_\u00a0\u200b";

    public FindingForm {
        nip = nip.strip();
        nama = nama.strip();
        sekolah = sekolah.strip();
    }

    /** A state as it stands in an address. */
    static String word(LifeState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    String digits() {
        return nip.chars()
                .filter(c -> SEPARATORS.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Why nothing can be looked for; null where something can. */
    @Nullable
    String problem() {
        String digits = digits();
        boolean fits = digits.isEmpty()
                || (digits.chars().allMatch(c -> c >= '0' && c <= '9')
                        && digits.length() >= SHORTEST
                        && digits.length() <= LONGEST);
        return fits
                ? null
                : "Isian NIP tidak dapat dicari. Yang diterima: NIP 18 angka, atau sekurangnya 3 angka terakhirnya."
                        + " Perbaiki isian itu, lalu cari lagi.";
    }

    Set<LifeState> states() {
        return Arrays.stream(LifeState.values())
                .filter(state -> keadaan.equals(TERBUKA) ? state.open() : keadaan.equals(word(state)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What was typed may name a person. */
    @Override
    public String toString() {
        return "form";
    }
}

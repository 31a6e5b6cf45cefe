package id.padan.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name somebody signs in by, in small letters. Stands in the audit and in the list of accounts, so it never holds a NIP.
 *
 * <p>The constructor throws {@link IllegalArgumentException} where {@link #problem} has something to say.
 */
public record Login(String text) {
    static final int LONGEST = 40;

    private static final Pattern ACCEPTED = Pattern.compile("[a-z0-9][a-z0-9._-]{1," + (LONGEST - 2) + "}[a-z0-9]");
    private static final Pattern NUMBER = Pattern.compile("\\d{9}");

    public Login {
        text = folded(text);
        Optional<String> problem = problem(text);
        if (problem.isPresent()) {
            throw new IllegalArgumentException(problem.get());
        }
    }

    /** As it is looked up: signing in does not mind capitals and blanks around it. */
    static String folded(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with it as typed, in words for the officer; empty when nothing is. */
    static Optional<String> problem(String typed) {
        String folded = folded(typed);
        if (NUMBER.matcher(folded).find()) {
            return Optional.of(
                    "Nama pengguna memuat nomor panjang. Jangan memakai NIP atau nomor telepon, karena nama pengguna"
                            + " tampil di catatan; pakai nama, misalnya rina.kurnia.");
        }
        if (!ACCEPTED.matcher(folded).matches()) {
            return Optional.of(
                    "Nama pengguna \"" + folded + "\" tidak dapat dipakai. Yang diterima: 3 sampai 40 huruf a-z,"
                            + " angka, titik, garis bawah, atau tanda hubung, diawali dan diakhiri huruf atau angka, misalnya rina.kurnia.");
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}

package id.padan.account;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which passwords are accepted: long ones, that neither say who it is nor stand on every list of guesses. */
public final class PasswordPolicy {
    /** What is accepted, in words for the officer. */
    public static final String ACCEPTED =
            "Yang diterima: sedikitnya 12 karakter, misalnya empat kata yang tidak berhubungan"
                    + " (contoh bentuknya: perahu-kunyit-lonceng-utara).";

    private static final int SHORTEST = 12;

    /** What bcrypt reads. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int FEWEST_OF_ITS_OWN = 6;
    private static final int SHORTEST_NAME = 3;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cntrl}|\\p{Cs}");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Set<String> COMMON = Set.of(
            "password",
            "passw",
            "pass",
            "qwerty",
            "qwertyuiop",
            "qwertyuiopasdf",
            "asdfghjkl",
            "asdfghjklzxc",
            "abc",
            "abcd",
            "abcdefghijkl",
            "letmein",
            "welcome",
            "iloveyou",
            "admin",
            "administrator",
            "katasandi",
            "sandi",
            "rahasia",
            "bismillah",
            "alhamdulillah",
            "indonesia",
            "indonesiaraya",
            "indonesiamerdeka",
            "merdeka",
            "merdekabelajar",
            "pancasila",
            "sayang",
            "sayangku",
            "akucintakamu",
            "cintaku",
            "anakku",
            "keluarga",
            "pengelola",
            "pimpinan",
            "petugas",
            "petugasbkd",
            "admininstansi",
            "bkd",
            "bkpsdm",
            "bkn",
            "siasn",
            "pmm",
            "ekinerja",
            "ruanggtk",
            "padan",
            "guru",
            "kepalasekolah",
            "pns",
            "pppk",
            "selamatdatang",
            "selamatpagi");

    private PasswordPolicy() {}

    /**
     * All that is wrong with it, in words for the officer; empty when it is accepted.
     *
     * @param nama of whoever it is for, as is {@code login}
     */
    public static List<String> problems(String password, String login, String nama) {
        List<String> problems = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            problems.add("Kata sandi terlalu pendek: " + length + " karakter. " + ACCEPTED);
        }
        if (tooLong(password)) {
            problems.add("Kata sandi terlalu panjang. Yang diterima: paling banyak " + MOST_BYTES
                    + " karakter; huruf beraksen dan emoji terhitung lebih dari satu.");
        }
        if (INVISIBLE.matcher(password).find()) {
            problems.add(
                    "Kata sandi memuat karakter yang tidak terlihat, misalnya tab. Ketik ulang tanpa menyalin dari dokumen.");
        }
        if (length >= SHORTEST) {
            guessable(password, login, nama, problems);
        }
        return problems;
    }

    static boolean tooLong(String password) {
        return password.length() > MOST_BYTES || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    private static void guessable(String password, String login, String nama, List<String> problems) {
        String folded = folded(password);
        String letters = NO_LETTER.matcher(folded).replaceAll("");
        if (namesItsOwner(folded, login + ' ' + nama)) {
            problems.add("Kata sandi hampir sama dengan nama atau nama pengguna. " + ACCEPTED);
        }
        if (password.chars().distinct().count() < FEWEST_DIFFERENT) {
            problems.add("Kata sandi hanya mengulang beberapa karakter. " + ACCEPTED);
        } else if (letters.isEmpty()) {
            problems.add(
                    "Kata sandi tidak memuat huruf; angka saja, seperti NIP, tanggal lahir, atau nomor telepon, mudah ditebak. "
                            + ACCEPTED);
        } else if (COMMON.stream().anyMatch(word -> letters.replace(word, "").isEmpty())) {
            problems.add("Kata sandi termasuk yang paling sering dipakai orang, sehingga mudah ditebak. " + ACCEPTED);
        }
    }

    /** Whether little is left of it without the words of the name. */
    private static boolean namesItsOwner(String folded, String names) {
        String left = folded;
        for (String word : NO_LETTER_OR_DIGIT.splitAsStream(names).toList()) {
            left = word.length() < SHORTEST_NAME ? left : left.replace(folded(word), "");
        }
        return left.length() < folded.length() && left.length() < FEWEST_OF_ITS_OWN;
    }

    private static String folded(String text) {
        return NO_LETTER_OR_DIGIT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}

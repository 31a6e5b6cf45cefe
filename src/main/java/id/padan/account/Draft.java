package id.padan.account;

import id.padan.domain.Email;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account as somebody typed it.
 *
 * @param instansi keys as chosen, ignored for a role that sees every instansi
 */
public record Draft(String nama, Role role, Set<String> instansi, String email, boolean letters) {
    private static final int LONGEST_NAME = 100;
    private static final Pattern UNFIT = Pattern.compile("\\d{9}|\\p{Cntrl}");

    public Draft {
        nama = nama.strip();
        email = email.strip();
        instansi = role.limited() ? Set.copyOf(instansi) : Set.of();
    }

    /** All that is wrong, in words for the officer; empty when {@link #profile} may be asked for. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (nama.isEmpty()
                || nama.length() > LONGEST_NAME
                || UNFIT.matcher(nama).find()) {
            problems.add("Nama belum dapat dipakai. Isi nama orangnya, paling banyak " + LONGEST_NAME
                    + " huruf, tanpa NIP atau nomor lain.");
        }
        if (role.limited() && (instansi.isEmpty() || instansi.stream().anyMatch(String::isBlank))) {
            problems.add(
                    "Instansi belum dipilih. Pilih satu atau lebih instansi yang boleh dilihat admin instansi ini.");
        }
        if (!email.isEmpty() && !Email.accepted(email)) {
            problems.add("Alamat e-mail \"" + email
                    + "\" tidak dapat dipakai. Yang diterima: satu alamat seperti rina@contoh.go.id, atau kosong.");
        }
        if (letters && email.isEmpty()) {
            problems.add(
                    "Surat pemberitahuan diminta, tetapi alamat e-mail kosong. Isi alamatnya, atau hapus pilihan surat.");
        }
        return problems;
    }

    /** @throws IllegalArgumentException where there are problems */
    Profile profile() {
        return new Profile(nama, new Scope(role, instansi), email, letters);
    }
}

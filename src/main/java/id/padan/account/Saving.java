package id.padan.account;

/** What became of a change to an account. */
public sealed interface Saving {
    record Saved(Account account) implements Saving {}

    /** Nothing was changed. */
    enum Refused implements Saving {
        LOGIN_TAKEN("Nama pengguna ini sudah dipakai akun lain. Pilih nama lain, atau ubah akun yang sudah ada."),
        STALE(
                "Akun ini baru saja diubah orang lain; perubahan Anda belum disimpan. Muat ulang halaman, periksa, lalu ulangi."),
        LAST_PENGELOLA(
                "Akun ini satu-satunya pengelola yang dapat masuk; perubahan belum disimpan. Jadikan orang lain pengelola"
                        + " dan tunggu sampai ia memasang kata sandinya, lalu ulangi.");

        private final String sentence;

        Refused(String sentence) {
            this.sentence = sentence;
        }

        /** For the officer. */
        public String sentence() {
            return sentence;
        }
    }
}

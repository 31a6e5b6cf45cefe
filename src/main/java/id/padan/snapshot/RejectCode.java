package id.padan.snapshot;

import java.util.Locale;

/**
 * Everything that can be wrong with a row or a field: the stable word is the name in lower case. Each says what was found
 * and what would be accepted; its effect says what happens next.
 */
enum RejectCode {
    NIP_KOSONG(Effect.ROW, "NIP kosong", "NIP 18 angka"),
    NIP_RUSAK(
            Effect.ROW,
            "NIP rusak karena tersimpan sebagai angka di lembar kerja, angka-angka terakhirnya hilang",
            "NIP 18 angka yang tersimpan sebagai teks; ekspor ulang dari sumbernya, jangan diketik ulang dari berkas ini"),
    NIP_BUKAN_18_ANGKA(Effect.ROW, "isi kolom NIP bukan 18 angka", "NIP 18 angka"),
    NIP_BUKAN_ANGKA(Effect.ROW, "isi kolom NIP memuat huruf atau tanda lain", "NIP 18 angka tanpa huruf"),
    NIP_MUSTAHIL(Effect.ROW, "NIP tidak mungkin benar", "NIP 18 angka yang susunannya benar"),
    PNS_ID_KOSONG(Effect.ROW, "PNS ID kosong", "PNS ID dari SIASN (32 angka heksadesimal)"),
    PNS_ID_RUSAK(Effect.ROW, "PNS ID tidak terbaca", "PNS ID dari SIASN (32 angka heksadesimal)"),
    UNOR_ID_KOSONG(Effect.ROW, "ID unor kosong", "ID unor dari SIASN (32 angka heksadesimal)"),
    UNOR_ID_RUSAK(Effect.ROW, "ID unor tidak terbaca", "ID unor dari SIASN (32 angka heksadesimal)"),
    NPSN_KOSONG(Effect.ROW, "NPSN kosong", "NPSN 8 huruf atau angka"),
    NPSN_RUSAK(Effect.ROW, "NPSN tidak terbaca", "NPSN 8 huruf atau angka"),
    BATAS_PENGECUALIAN_TIDAK_TERBACA(
            Effect.ROW,
            "tanggal akhir pengecualian tidak terbaca, padahal tanpa itu pengecualian akan berlaku selamanya",
            "tanggal seperti 2026-06-30, 30/06/2026 atau 30 Juni 2026, atau kosong bila tanpa akhir"),
    KOLOM_BERGESER(
            Effect.ROW,
            "isi baris bergeser dari judul kolomnya, biasanya karena ada tanda pemisah di dalam nama",
            "baris dengan kolom sebanyak judulnya; beri tanda kutip pada isi yang memuat pemisah"),
    BARIS_TANPA_IDENTITAS(Effect.ROW, "baris tanpa NIP dan tanpa nama", "baris dengan NIP atau sekurangnya nama"),

    TANGGAL_TIDAK_TERBACA(
            Effect.FIELD,
            "isi kolom tanggal tidak terbaca",
            "tanggal seperti 2026-06-30, 30/06/2026 atau 30 Juni 2026"),
    TANGGAL_MUSTAHIL(
            Effect.FIELD,
            "tanggal ini tidak ada di kalender",
            "tanggal urut hari-bulan-tahun, misalnya 30/06/2026, atau 2026-06-30"),
    TANGGAL_DI_LUAR_BATAS(
            Effect.FIELD, "tanggal sebelum tahun 1930 atau sesudah hari ini", "tanggal sejak 1930 sampai hari ini"),
    PERIODE_TIDAK_TERBACA(
            Effect.FIELD,
            "periode tidak terbaca",
            "periode seperti 2026, Januari - Juni 2026, Semester 1 2026 atau 01/01/2026 s.d. 30/06/2026"),
    ID_TIDAK_TERBACA(Effect.FIELD, "ID tidak terbaca", "32 angka heksadesimal, dengan atau tanpa tanda hubung"),
    NPSN_TIDAK_TERBACA(Effect.FIELD, "NPSN tidak terbaca", "NPSN 8 huruf atau angka"),
    NIP_TIDAK_TERBACA(Effect.FIELD, "isi kolom ini bukan NIP yang utuh", "NIP 18 angka yang tersimpan sebagai teks"),
    NIP_LAMA_TIDAK_TERBACA(Effect.FIELD, "NIP lama tidak terbaca", "NIP lama 9 angka"),
    NIK_TIDAK_TERBACA(Effect.FIELD, "NIK tidak terbaca (isinya tidak ditampilkan)", "NIK 16 angka sebagai teks"),
    NUPTK_TIDAK_TERBACA(Effect.FIELD, "NUPTK tidak terbaca", "NUPTK 16 angka sebagai teks"),
    AKTIF_TIDAK_TERBACA(
            Effect.ASSUMED_ACTIVE, "keterangan aktif tidak terbaca", "1/0, Ya/Tidak atau Aktif/Tidak Aktif"),

    KARAKTER_TAK_TAMPAK(Effect.CLEANED, "isi memuat karakter kendali atau karakter tak tampak", "teks biasa"),
    EMOJI(Effect.CLEANED, "isi memuat emoji atau lambang gambar", "teks biasa"),
    TEKS_TERLALU_PANJANG(Effect.CUT, "isi lebih dari 1.000 huruf", "teks sampai 1.000 huruf"),
    MIRIP_RUMUS(Effect.KEPT, "isi diawali tanda seperti rumus lembar kerja", "teks biasa");

    /** What happens next. */
    enum Effect {
        ROW("Baris ini ditolak; perbaiki di berkas sumber, lalu jalankan lagi."),
        FIELD("Isian ini dianggap kosong; baris tetap dipakai."),
        ASSUMED_ACTIVE("Unor dianggap aktif; baris tetap dipakai."),
        CLEANED("Karakter itu dibuang; baris tetap dipakai."),
        CUT("Selebihnya dipotong; baris tetap dipakai."),
        KEPT("Isi dibiarkan sebagai teks, tidak dihitung; baris tetap dipakai.");

        private final String next;

        Effect(String next) {
            this.next = next;
        }
    }

    private final Effect effect;
    private final String found;
    private final String accepted;

    RejectCode(Effect effect, String found, String accepted) {
        this.effect = effect;
        this.found = found;
        this.accepted = accepted;
    }

    /** The stable word, for instance {@code nip_rusak}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String sentence() {
        return sentence("");
    }

    /** The sentence with a clause that says more closely what was found; "" for none. */
    String sentence(String closer) {
        String what = closer.isEmpty() ? found : found + " (" + closer + ")";
        return Character.toUpperCase(what.charAt(0)) + what.substring(1) + ". Yang diterima: " + accepted + ". "
                + effect.next;
    }
}

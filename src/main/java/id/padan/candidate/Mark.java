package id.padan.candidate;

import java.util.Locale;

/**
 * What one aspect of a PMM row and a person in SIASN, held against each other, can come to. Of every aspect exactly one mark is given; each
 * has its weight in {@code candidate-weights.csv}.
 */
enum Mark {
    /** One of the first fifteen digits differs. */
    NIP_SATU_ANGKA(Aspect.NIP),
    /** Some of the last three digits differ and no other: the serial, where real people are neighbours. */
    NIP_NOMOR_URUT(Aspect.NIP),
    NIP_TERTUKAR(Aspect.NIP),
    NIP_KURANG_ANGKA(Aspect.NIP),
    NIP_LEBIH_ANGKA(Aspect.NIP),
    /** Letters stand for digits that look like them. */
    NIP_HURUF(Aspect.NIP),
    NIP_DUA_ANGKA(Aspect.NIP),
    /** A spreadsheet kept fifteen digits. */
    NIP_EKOR_HILANG(Aspect.NIP),
    /** A spreadsheet kept a few digits: 1.98503E+17. */
    NIP_NOTASI(Aspect.NIP),
    NIP_LAMA_SAMA(Aspect.NIP),
    /** The NIK stands in the NIP column. */
    NIP_NIK(Aspect.NIP),
    /** Only the birth date in it is the same. */
    NIP_LAHIR_SAMA(Aspect.NIP),
    NIP_LAIN(Aspect.NIP),
    NIP_KOSONG(Aspect.NIP),

    KELAMIN_SAMA(Aspect.KELAMIN),
    KELAMIN_LAIN(Aspect.KELAMIN),
    /** Not told, or told by the NIP mark already. */
    KELAMIN_KOSONG(Aspect.KELAMIN),

    LAHIR_SAMA(Aspect.LAHIR),
    LAHIR_TERTUKAR(Aspect.LAHIR),
    /** Day, month or year differs, the other two do not. */
    LAHIR_SATU_BAGIAN(Aspect.LAHIR),
    LAHIR_LAIN(Aspect.LAHIR),
    LAHIR_KOSONG(Aspect.LAHIR),

    NAMA_SAMA(Aspect.NAMA),
    NAMA_URUTAN(Aspect.NAMA),
    NAMA_RANGKAI(Aspect.NAMA),
    NAMA_EJAAN(Aspect.NAMA),
    NAMA_SINGKATAN(Aspect.NAMA),
    NAMA_SEBAGIAN(Aspect.NAMA),
    /** Words contradict, but only by a letter or two in all: a slip of the finger that a word by itself does not excuse. */
    NAMA_MIRIP(Aspect.NAMA),
    NAMA_SATU_KATA(Aspect.NAMA),
    NAMA_LAIN(Aspect.NAMA),
    NAMA_KOSONG(Aspect.NAMA),

    /** How rare the words are that both names share, in bits. */
    KATA_TIDAK_ADA(Aspect.KATA),
    KATA_UMUM(Aspect.KATA),
    KATA_BIASA(Aspect.KATA),
    KATA_JARANG(Aspect.KATA),
    KATA_LANGKA(Aspect.KATA),

    NIK_SAMA(Aspect.NIK),
    NIK_LAIN(Aspect.NIK),
    NIK_KOSONG(Aspect.NIK),

    SEKOLAH_SAMA(Aspect.SEKOLAH),
    SEKOLAH_SENAMA(Aspect.SEKOLAH),
    SEKOLAH_INSTANSI_SAMA(Aspect.SEKOLAH),
    SEKOLAH_INSTANSI_LAIN(Aspect.SEKOLAH),
    SEKOLAH_KOSONG(Aspect.SEKOLAH),

    JABATAN_GURU(Aspect.JABATAN),
    JABATAN_LAIN(Aspect.JABATAN),

    KEDUDUKAN_AKTIF(Aspect.KEDUDUKAN),
    KEDUDUKAN_LAIN(Aspect.KEDUDUKAN),

    PADANAN_BELUM_ADA(Aspect.PADANAN),
    /** Another PMM row carries this person's NIP. */
    PADANAN_ADA(Aspect.PADANAN);

    /** What is held against each other. */
    enum Aspect {
        NIP,
        KELAMIN,
        LAHIR,
        NAMA,
        KATA,
        NIK,
        SEKOLAH,
        JABATAN,
        KEDUDUKAN,
        PADANAN
    }

    private final Aspect aspect;

    Mark(Aspect aspect) {
        this.aspect = aspect;
    }

    Aspect aspect() {
        return aspect;
    }

    /** As it stands in the table. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Mark labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}

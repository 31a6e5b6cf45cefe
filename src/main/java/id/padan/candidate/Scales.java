package id.padan.candidate;

import id.padan.candidate.WrittenNip.How;
import id.padan.domain.NamaOrang;
import id.padan.reference.Pegawai;
import id.padan.reference.References;
import id.padan.reference.WordRarity;
import java.util.List;

/** Holds a PMM row and a person in SIASN against each other. Immutable, thread-safe. */
record Scales(References references, Circumstances circumstances, WordRarity rarity) {
    private static final int SEX = 14;

    /** So many bits make the shared words no longer everybody's, uncommon, rare. */
    private static final int COMMON = 7;

    private static final int UNCOMMON = 12;
    private static final int RARE = 18;

    Evidence weigh(Clue clue, int ordinal) {
        Pegawai person = references.pegawai().at(ordinal);
        String nip = person.nip().full();
        NipTrace number = number(clue, ordinal, nip);
        BirthTrace birth = BirthTrace.of(clue.row().tanggalLahir(), person.tanggalLahir());
        NameTrace name = NameTrace.of(clue.nama(), NamaOrang.of(person.nama()));
        Mark nik = clue.byNik() < 0 ? Mark.NIK_KOSONG : clue.byNik() == ordinal ? Mark.NIK_SAMA : Mark.NIK_LAIN;
        SchoolTrace school = SchoolTrace.of(clue.row(), clue.school(), person, references, circumstances);
        boolean guru = circumstances.guru(ordinal);
        boolean taken = references.pmm().carries(person.nip());
        return new Evidence(
                List.of(
                        number.mark(),
                        sex(clue.nip(), number.mark(), nip),
                        birth.mark(),
                        name.mark(),
                        rarity(name.shared()),
                        nik,
                        school.mark(),
                        guru ? Mark.JABATAN_GURU : Mark.JABATAN_LAIN,
                        person.aktif() ? Mark.KEDUDUKAN_AKTIF : Mark.KEDUDUKAN_LAIN,
                        taken ? Mark.PADANAN_ADA : Mark.PADANAN_BELUM_ADA),
                List.of(
                        birth.words(),
                        name.words(),
                        number.words(),
                        nik == Mark.NIK_SAMA ? "NIK sama" : nik == Mark.NIK_LAIN ? "NIK milik orang lain" : "",
                        school.words(),
                        guru ? "" : "jabatan di SIASN bukan guru",
                        person.aktif() ? "" : "kedudukan hukum tidak aktif",
                        taken ? "NIP ini sudah dipakai baris PMM lain" : ""));
    }

    /** True for whom neither the number nor the name names: asked of the many who only share a birth date. */
    boolean namedOtherwise(Clue clue, int ordinal) {
        Mark name = NameTrace.of(clue.nama(), NamaOrang.of(references.pegawai().nama(ordinal)))
                .mark();
        return name == Mark.NAMA_LAIN || name == Mark.NAMA_KOSONG;
    }

    private static NipTrace number(Clue clue, int ordinal, String nip) {
        if (clue.byNipLama() == ordinal) {
            return new NipTrace(Mark.NIP_LAMA_SAMA, "kolom NIP berisi NIP lama orang ini");
        }
        return clue.byNikInNip() == ordinal
                ? new NipTrace(Mark.NIP_NIK, "kolom NIP berisi NIK orang ini")
                : NipTrace.of(clue.nip(), nip);
    }

    /** Asked only where the numbers are too unlike for it to be in their comparison already. */
    private static Mark sex(WrittenNip written, Mark number, String nip) {
        boolean asked = number == Mark.NIP_LAHIR_SAMA || number == Mark.NIP_LAIN;
        String digits = written.digits();
        if (!asked || written.how() == How.DAMAGED || digits.length() != WrittenNip.LENGTH) {
            return Mark.KELAMIN_KOSONG;
        }
        return digits.charAt(SEX) == nip.charAt(SEX) ? Mark.KELAMIN_SAMA : Mark.KELAMIN_LAIN;
    }

    private Mark rarity(List<String> shared) {
        if (shared.isEmpty()) {
            return Mark.KATA_TIDAK_ADA;
        }
        int bits = rarity.bits(shared);
        if (bits < COMMON) {
            return Mark.KATA_UMUM;
        }
        if (bits < UNCOMMON) {
            return Mark.KATA_BIASA;
        }
        return bits < RARE ? Mark.KATA_JARANG : Mark.KATA_LANGKA;
    }
}

package id.padan.candidate;

import id.padan.candidate.Mark.Aspect;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that was found when a PMM row and a person in SIASN were held against each other.
 *
 * @param marks one of each {@link Mark.Aspect}, in their order
 * @param words the same for the officer, always in one order; nothing of where there was nothing to compare
 */
record Evidence(List<Mark> marks, List<String> words) {
    Evidence {
        marks = List.copyOf(marks);
        words = words.stream().filter(word -> !word.isEmpty()).toList();
    }

    boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /**
     * False where a person must look first, however probable it is: nobody is given the NIP of somebody else in PMM, nor of
     * someone whom neither NIK nor an old number names and who has another name or is only a namesake.
     */
    boolean supportsEntering() {
        return !has(Mark.PADANAN_ADA)
                && !has(Mark.NIK_LAIN)
                && (numbered() || (named() && (numberTells() || knownWithoutNumber())));
    }

    /**
     * A word in common is no name: a twin absent from SIASN shares birth date, school, family name and nearly the serial with the
     * one who is there. Twins are called Rahman and Rahmat, too.
     */
    private boolean named() {
        return switch (of(Aspect.NAMA)) {
            case NAMA_SATU_KATA, NAMA_LAIN, NAMA_KOSONG -> false;
            case NAMA_MIRIP -> numberTells() && !has(Mark.NIP_NOMOR_URUT);
            default -> true;
        };
    }

    /** True where the NIP tells more than a birth date. */
    private boolean numberTells() {
        return switch (of(Aspect.NIP)) {
            case NIP_NOTASI, NIP_LAHIR_SAMA, NIP_LAIN, NIP_KOSONG -> false;
            default -> true;
        };
    }

    /**
     * Without a number only a birth date and a name make a person, and only among their own: many in the country have both, and a
     * school has two Aminah.
     */
    private boolean knownWithoutNumber() {
        boolean born = has(Mark.LAHIR_SAMA) || (has(Mark.LAHIR_KOSONG) && has(Mark.NIP_LAHIR_SAMA));
        return born && !has(Mark.SEKOLAH_INSTANSI_LAIN);
    }

    /** False where name and birth date both contradict and no number names the person: a digit alone is chance. */
    boolean worthNaming() {
        boolean otherName = has(Mark.NAMA_LAIN) || has(Mark.NAMA_KOSONG);
        boolean otherBirth = has(Mark.LAHIR_LAIN) || has(Mark.LAHIR_SATU_BAGIAN);
        return !otherName || !otherBirth || numbered();
    }

    private boolean numbered() {
        return has(Mark.NIK_SAMA) || has(Mark.NIP_LAMA_SAMA) || has(Mark.NIP_NIK);
    }

    private Mark of(Aspect aspect) {
        return marks.stream()
                .filter(mark -> mark.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    String sentence() {
        return words.stream().collect(Collectors.joining("; "));
    }
}

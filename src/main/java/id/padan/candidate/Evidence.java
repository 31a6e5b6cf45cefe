package id.padan.candidate;

import id.padan.candidate.Mark.Aspect;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that was found when a PMM row and a person in SIASN were held against each other.
 *
 * @param marks one of each {@link Mark.Aspect}, in their order
 * @param words the same for the officer, what speaks loudest first; nothing where there was nothing to compare
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
     * someone of another name whom neither NIK nor an old number names.
     */
    boolean supportsEntering() {
        boolean named = switch (of(Aspect.NAMA)) {
            case NAMA_LAIN, NAMA_KOSONG -> false;
            default -> true;
        };
        boolean numbered = has(Mark.NIK_SAMA) || has(Mark.NIP_LAMA_SAMA) || has(Mark.NIP_NIK);
        return !has(Mark.PADANAN_ADA) && !has(Mark.NIK_LAIN) && (named || numbered);
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

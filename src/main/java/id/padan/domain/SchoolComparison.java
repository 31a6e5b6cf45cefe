package id.padan.domain;

import id.padan.domain.NamaSekolah.Status;
import id.padan.domain.NamaSekolah.Trait;
import id.padan.domain.NamaSekolah.Wilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How two school names compare.
 *
 * @param reasons what keeps them from being the same, in Indonesian as part of a sentence; empty when they are
 */
public record SchoolComparison(SchoolLikeness likeness, List<String> reasons) {
    public SchoolComparison {
        reasons = List.copyOf(reasons);
    }

    static SchoolComparison of(NamaSekolah one, NamaSekolah other) {
        if (!one.sekolah() || !other.sekolah()) {
            return one.equals(other)
                    ? new SchoolComparison(SchoolLikeness.SAME, List.of())
                    : new SchoolComparison(SchoolLikeness.DIFFERENT, List.of("tidak dua-duanya nama sekolah"));
        }
        Weighing weighing = new Weighing();
        weighing.tingkat(one, other);
        weighing.status(one, other);
        weighing.nomor(one, other);
        for (Trait trait : Trait.values()) {
            if (one.traits().contains(trait) != other.traits().contains(trait)) {
                weighing.found(SchoolLikeness.DOUBT, trait.name() + " hanya pada satu nama");
            }
        }
        PlaceWords.Likeness place = PlaceWords.compare(one.nama(), other.nama());
        weighing.found(place.likeness(), place.reason());
        for (Wilayah wilayah : Wilayah.values()) {
            weighing.wilayah(
                    wilayah,
                    one.wilayah().getOrDefault(wilayah, List.of()),
                    other.wilayah().getOrDefault(wilayah, List.of()));
        }
        return new SchoolComparison(weighing.likeness, weighing.reasons);
    }

    /** Adds up what is found; the worst counts. */
    private static final class Weighing {
        private final List<String> reasons = new ArrayList<>();
        private SchoolLikeness likeness = SchoolLikeness.SAME;

        void found(SchoolLikeness found, String reason) {
            likeness = likeness.and(found);
            if (found != SchoolLikeness.SAME) {
                reasons.add(reason);
            }
        }

        void tingkat(NamaSekolah one, NamaSekolah other) {
            if (!one.tingkat().equals(other.tingkat())) {
                found(SchoolLikeness.DIFFERENT, "tingkat berbeda");
            }
        }

        void status(NamaSekolah one, NamaSekolah other) {
            if (one.status() == other.status()) {
                return;
            }
            boolean unsaid = one.status() == Status.UNSAID || other.status() == Status.UNSAID;
            found(
                    unsaid ? SchoolLikeness.DOUBT : SchoolLikeness.DIFFERENT,
                    unsaid ? "negeri atau swasta hanya disebut pada satu nama" : "satu negeri, satu swasta");
        }

        void nomor(NamaSekolah one, NamaSekolah other) {
            if (one.nomor().equals(other.nomor())) {
                return;
            }
            boolean missing = one.nomor().isEmpty() || other.nomor().isEmpty();
            found(
                    missing ? SchoolLikeness.DOUBT : SchoolLikeness.DIFFERENT,
                    missing ? "nomor hanya ada pada satu nama" : "nomor berbeda");
        }

        void wilayah(Wilayah wilayah, List<String> one, List<String> other) {
            String word = wilayah.name().toLowerCase(Locale.ROOT);
            if (one.isEmpty() != other.isEmpty()) {
                found(SchoolLikeness.DOUBT, word + " hanya disebut pada satu nama");
            } else if (!one.isEmpty()) {
                SchoolLikeness found = PlaceWords.compare(one, other).likeness();
                found(found, found == SchoolLikeness.DOUBT ? word + " mungkin berbeda" : word + " berbeda");
            }
        }
    }
}

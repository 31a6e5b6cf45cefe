package id.padan.recap;

import id.padan.remedy.Remedy;
import java.time.LocalDate;
import java.util.List;

/**
 * What the people of each school of an instansi have to do, finished as data. Immutable.
 *
 * @param name the instansi
 * @param schools only those with something to do, by name
 */
public record SchoolSlips(Cover cover, String name, List<School> schools) {
    public SchoolSlips {
        schools = List.copyOf(schools);
    }

    /** Those of one report. */
    public static SchoolSlips of(RecapBook book) {
        SlipTally tally = new SlipTally();
        book.findings().forEach(tally::add);
        Cover cover = book.cover();
        return new SchoolSlips(cover, cover.name(), tally.schools(cover.run().tenggat()));
    }

    /** One school; its duties by actor, then by the disparity's code. */
    public record School(String name, List<Duty> duties) {
        public School {
            duties = List.copyOf(duties);
        }
    }

    /**
     * Something to be done by one actor.
     *
     * @param whom it is about, by name
     * @param latestStart the last day on which starting still helps
     */
    public record Duty(Remedy remedy, List<String> whom, LocalDate latestStart) {
        public Duty {
            whom = List.copyOf(whom);
        }
    }
}

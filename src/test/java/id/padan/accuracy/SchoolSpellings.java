package id.padan.accuracy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws pairs of school names whose truth is known. One seed, one list; one thread. */
final class SchoolSpellings {
    private static final List<SchoolDifference> DIFFERENCES = weighted();

    private final Random random;
    private final SchoolPen pen;

    SchoolSpellings(long seed) {
        random = new Random(seed);
        pen = new SchoolPen(random);
    }

    private static List<SchoolDifference> weighted() {
        List<SchoolDifference> all = new ArrayList<>();
        for (SchoolDifference difference : SchoolDifference.values()) {
            for (int i = 0; i < difference.weight; i++) {
                all.add(difference);
            }
        }
        return List.copyOf(all);
    }

    /** Two names of one school, each written by somebody else, and the habits that show in either. */
    record SameSchool(String one, String other, Set<Spelling> habits) {}

    /** The names of two schools and what sets them apart. */
    record TwoSchools(String one, String other, SchoolDifference difference) {}

    SameSchool same() {
        InventedSchool school = InventedSchool.draw(random);
        Set<Spelling> first = pen.habits(false);
        Set<Spelling> second = pen.habits(true);
        if (random.nextInt(1000) < Spelling.KECAMATAN_DI_KEDUANYA.perMille) {
            first.add(Spelling.KECAMATAN_DI_KEDUANYA);
            second.add(Spelling.KECAMATAN_DI_KEDUANYA);
            second.remove(Spelling.KECAMATAN_DI_SATU);
        }
        String one = pen.write(school, first);
        String other = pen.write(school, second);
        Set<Spelling> shown = EnumSet.noneOf(Spelling.class);
        shown.addAll(first);
        shown.addAll(second);
        return random.nextBoolean() ? new SameSchool(one, other, shown) : new SameSchool(other, one, shown);
    }

    TwoSchools different() {
        SchoolDifference difference = DIFFERENCES.get(random.nextInt(DIFFERENCES.size()));
        InventedSchool school = InventedSchool.draw(random);
        InventedSchool other = difference.of(school, random);
        Set<Spelling> first = pen.habits(false);
        Set<Spelling> second = pen.habits(false);
        if (difference == SchoolDifference.KECAMATAN_LAIN || random.nextInt(20) == 0) {
            first.add(Spelling.KECAMATAN_DI_KEDUANYA);
            second.add(Spelling.KECAMATAN_DI_KEDUANYA);
        }
        if (difference == SchoolDifference.KECAMATAN_DI_SATU_SISI) {
            first.add(Spelling.KECAMATAN_DI_KEDUANYA);
            second.remove(Spelling.KECAMATAN_DI_KEDUANYA);
        }
        return new TwoSchools(pen.write(school, first), pen.write(other, second), difference);
    }
}

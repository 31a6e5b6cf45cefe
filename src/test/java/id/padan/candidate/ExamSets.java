package id.padan.candidate;

import java.util.ArrayList;
import java.util.List;

/** Which exams are for learning, for setting the thresholds, and for measuring: seeds and names apart. */
final class ExamSets {
    private static final int PEOPLE = 40_000;

    /** As many born on one day as in the nation. */
    private static final int CROWDED = 105;

    /** As many as in a regency or two. */
    private static final int ROOMY = 12_000;

    private ExamSets() {}

    static List<Exam> training() {
        return exams(NameBook.training(), 1_000, 8);
    }

    static List<Exam> thresholds() {
        return exams(NameBook.training(), 2_000, 5);
    }

    /** Seeds, names and places that nothing was learnt from. */
    static List<Exam> unseen() {
        return exams(NameBook.unseen(), 9_000, 6);
    }

    private static List<Exam> exams(NameBook names, long seed, int count) {
        List<Exam> exams = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            World world = World.of(seed + i, names, PEOPLE, i % 3 == 2 ? ROOMY : CROWDED);
            exams.add(Exam.of(world, names, seed + 500 + i));
        }
        return exams;
    }
}

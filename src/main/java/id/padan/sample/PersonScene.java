package id.padan.sample;

import java.util.function.Predicate;

/**
 * What may happen to one teacher, played at a school where all else is in order.
 *
 * @param name as it stands in the truth file
 * @param small how often in the small sample
 * @param perMille how many teachers of a thousand at the larger scales
 * @param who on whom it can be played
 */
record PersonScene(String name, int small, double perMille, Predicate<Teacher> who, Act act) {
    /** Bends the rows and says what must be found on them. */
    @FunctionalInterface
    interface Act {
        void play(Teacher teacher, Stage stage);
    }

    static PersonScene scene(String name, int small, double perMille, Act act) {
        return new PersonScene(name, small, perMille, teacher -> true, act);
    }

    static PersonScene scene(String name, int small, double perMille, Predicate<Teacher> who, Act act) {
        return new PersonScene(name, small, perMille, who, act);
    }
}

package id.padan.sample;

/**
 * What may happen to a whole school.
 *
 * @param name as it stands in the truth file
 * @param pair true when it takes two schools; the second is then found as {@link Stage#partner()}
 * @param small how often in the small sample
 * @param perMille how many schools of a thousand at the larger scales
 */
record SchoolScene(String name, boolean pair, int small, double perMille, Act act) {
    /** Bends the rows and says what must be found on them. */
    @FunctionalInterface
    interface Act {
        void play(School school, Stage stage);
    }

    static SchoolScene scene(String name, int small, double perMille, Act act) {
        return new SchoolScene(name, false, small, perMille, act);
    }

    static SchoolScene pairScene(String name, int small, double perMille, Act act) {
        return new SchoolScene(name, true, small, perMille, act);
    }
}

package id.padan.season;

/**
 * One disparity of one subject.
 *
 * @param about the name of a person, or of a school
 */
record Matter(String about, String code) {
    @Override
    public String toString() {
        return about + " " + code;
    }
}

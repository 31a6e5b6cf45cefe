package id.padan.domain;

/** How two school names compare, the worst last: what is not told apart for sure is not merged either. */
public enum SchoolLikeness {
    /** Two spellings of one school. */
    SAME,
    /** One name leaves something unsaid, or a spelling that no rule explains: who knows more may decide. */
    DOUBT,
    /** Two schools, or a name that is no school's. */
    DIFFERENT;

    /** The worse of the two. */
    SchoolLikeness and(SchoolLikeness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

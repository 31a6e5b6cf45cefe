package id.padan.reference;

/** What stands above a unor. */
public enum ParentState {
    /** A parent that is there and active. */
    OK,
    /** The DIATASAN ID cell is empty: lawful for the top of the tree only. */
    NONE,
    /** An id that is not in the reference. */
    MISSING,
    /** There, but not active. */
    INACTIVE,
    /** The unor names itself. */
    SELF,
    /** Going up from the unor leads back to it. */
    CYCLE
}

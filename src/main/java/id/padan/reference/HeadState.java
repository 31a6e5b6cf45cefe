package id.padan.reference;

/** What SIASN knows of a unor's head. */
public enum HeadState {
    /** Named, and in the pegawai file. */
    KNOWN,
    /** Named, but the pegawai file does not have the person. */
    NOT_IN_FILE,
    /** Nobody is named. */
    NONE
}

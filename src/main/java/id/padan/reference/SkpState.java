package id.padan.reference;

/** What e-Kinerja knows of someone's SKP in the period. */
public enum SkpState {
    NONE,
    NOT_AGREED,
    AGREED
}

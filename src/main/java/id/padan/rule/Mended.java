package id.padan.rule;

/**
 * What is taken for granted of a row against what SIASN says, as if findings were repaired; -1 where nothing is.
 *
 * @param unor the pegawai's unor, active
 * @param atasanUnor the unor whose head is the atasan, where the tree does not lead to one
 * @param atasan who heads it
 */
record Mended(int unor, int atasanUnor, int atasan) {
    static final Mended NOTHING = new Mended(-1, -1, -1);

    Mended workingAt(int place) {
        return new Mended(place, atasanUnor, atasan);
    }

    Mended led(int by, int person) {
        return new Mended(unor, by, person);
    }

    /** The atasan as PMM names them, in whatever unor the tree leads to. */
    Mended led(int person) {
        return led(-1, person);
    }
}

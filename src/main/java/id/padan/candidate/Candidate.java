package id.padan.candidate;

import id.padan.reference.Pegawai;

/**
 * Someone in SIASN whom a PMM row may be about. The best of a row comes first; of two alike, the smaller NIP.
 *
 * @param score how probable it is that this is the person, in hundredths of a percent: 0 to 10,000
 * @param evidence what speaks for and against it, as an officer reads it, parts with "; " between
 * @param taken true when another PMM row carries this person's NIP
 */
public record Candidate(Pegawai pegawai, Band band, int score, String evidence, boolean taken) {
    /** Without whose: a log may hold no full NIP. */
    @Override
    public String toString() {
        return band.label() + " " + score + ", " + pegawai.nip();
    }
}

package id.padan.rule;

import id.padan.candidate.Band;

/**
 * Someone in SIASN whom a PMM row with an unmatched NIP may be about.
 *
 * @param subject the PMM row
 * @param place 1 for the best of the row's, up to 3
 * @param nip the candidate's, for reports only; of another instansi's people who are no more than possible, with the middle masked
 * @param nama as SIASN has it
 * @param unor the candidate's unor, "" where they have none
 * @param instansi the name of the instansi where SIASN has the candidate work
 * @param band of a candidate whom another row claims as well, or whose NIP another row carries, never more than mungkin
 * @param score probability in hundredths of a percent, 0 to 10,000
 * @param evidence for the officer, parts with "; " between
 */
public record Suggestion(
        Subject subject,
        int place,
        String nip,
        String nama,
        String unor,
        String instansi,
        Band band,
        int score,
        String evidence,
        Claim claim) {
    /** Who else lays hands on the candidate. */
    public enum Claim {
        /** Nobody. */
        ALONE,
        /** Another PMM row carries the NIP. */
        TAKEN,
        /** This row would be almost certain, and so would another. */
        CONTESTED
    }

    /** True for the NIP that is to be entered into PMM. */
    public boolean proposed() {
        return band == Band.HAMPIR_PASTI;
    }

    /** Where, without whose. */
    @Override
    public String toString() {
        return band.label() + " " + place + ", " + subject;
    }
}

package id.padan.schedule;

import id.padan.job.Consent;

/**
 * Somebody or something wants a run of the server's job.
 *
 * @param who the officer's account; for slots and the inbox "jadwal" and "kotak masuk"
 * @param again true to repeat even what was published over the same inputs
 * @param consent the gates that the officer opens, {@link Consent#NONE} for none
 */
public record RunRequest(String who, Trigger trigger, boolean again, Consent consent) {
    /** A slot's. */
    static final RunRequest SLOT = new RunRequest("jadwal", Trigger.SLOT, false, Consent.NONE);

    /** The inbox's. */
    static final RunRequest INBOX = new RunRequest("kotak masuk", Trigger.INBOX, false, Consent.NONE);

    /** An officer's plain wish. */
    public static RunRequest by(String who) {
        return new RunRequest(who, Trigger.MANUAL, false, Consent.NONE);
    }
}

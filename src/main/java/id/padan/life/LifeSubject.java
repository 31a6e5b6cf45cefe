package id.padan.life;

/**
 * What a finding was about when it was first met, to be shown once its row is gone.
 *
 * @param nip as it may be shown
 */
public record LifeSubject(String nip, String nama, String sekolah, String unor, String pmmValue, String siasnValue) {
    /** Nothing of whose it is. */
    @Override
    public String toString() {
        return "subject";
    }
}

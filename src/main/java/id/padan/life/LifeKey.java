package id.padan.life;

/**
 * What makes a finding the same in every run: its subject ({@link id.padan.rule.Identity#subject}) and its code, within a
 * job; never its values. The instansi is where it stands, not who it is: a person who is transferred keeps it.
 */
public record LifeKey(long subject, String code) {
    /** The subject may be a NIP. */
    @Override
    public String toString() {
        return code;
    }
}

package id.padan.rule;

/**
 * One disparity of one subject, as a rule found it.
 *
 * @param code the disparity, for instance {@code nip_tidak_padan}
 * @param subkind which of its sorts, for instance {@code tidak_dikenal}; "" where there is one sort only
 * @param order 1-based place in the blocking order of the eight causes, 0 for all others
 * @param first true for the one cause the field will see, the earliest in the blocking order
 * @param pmmValue what PMM says, "" where it says nothing
 * @param siasnValue what SIASN or e-Kinerja says, "" where it says nothing
 * @param explanation one or two sentences an officer understands
 */
public record Finding(
        String code,
        String subkind,
        Severity severity,
        int order,
        boolean first,
        Subject subject,
        String pmmValue,
        String siasnValue,
        String explanation,
        TaskTarget target) {
    /** True when it keeps the person's SKP from flowing: one of the eight causes, spelling-only apart. */
    public boolean blocks() {
        return order > 0 && severity == Severity.BERAT;
    }

    /** The same finding, marked as the one the field will see. */
    public Finding asFirst() {
        return new Finding(code, subkind, severity, order, true, subject, pmmValue, siasnValue, explanation, target);
    }

    /** What and where, without whose: values and sentences hold full NIPs, and a log may not. */
    @Override
    public String toString() {
        return (code + " " + subkind).strip() + ", " + subject;
    }
}

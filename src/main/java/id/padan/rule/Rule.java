package id.padan.rule;

/** One disparity: what it says to the officer, how it is recognised. Stateless. */
public sealed interface Rule permits PmmRule, PegawaiRule, UnorRule {
    /** The disparity's code, as in the remedy catalogue. */
    String code();

    /**
     * Counts up whenever the rule judges otherwise than before, so that findings that come and go by it are not taken for
     * changes of the data.
     */
    default int revision() {
        return 1;
    }

    /** True for a rule that holds rows of one snapshot against each other. */
    default boolean comparesRows() {
        return false;
    }

    /** A finding of this rule; {@code siasnValue} may also be e-Kinerja's. */
    default Finding finding(
            Subject subject,
            String subkind,
            Severity severity,
            String pmmValue,
            String siasnValue,
            TaskTarget target,
            String explanation) {
        return new Finding(
                code(),
                subkind,
                severity,
                RuleCatalog.order(code()),
                false,
                subject,
                pmmValue,
                siasnValue,
                explanation,
                target);
    }
}

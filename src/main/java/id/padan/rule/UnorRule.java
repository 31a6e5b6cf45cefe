package id.padan.rule;

/** A disparity of a unor. */
non-sealed interface UnorRule extends Rule {
    Verdict judge(UnorCase unor);
}

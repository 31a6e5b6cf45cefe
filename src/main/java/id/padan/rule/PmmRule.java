package id.padan.rule;

/** A disparity of a PMM row. */
non-sealed interface PmmRule extends Rule {
    Verdict judge(PmmCase pmm);
}

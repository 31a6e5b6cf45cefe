package id.padan.rule;

/** A disparity of a SIASN pegawai row. */
non-sealed interface PegawaiRule extends Rule {
    Verdict judge(PegawaiCase pegawai);
}

package id.padan.rule;

import id.padan.domain.Instansi;

/** One row to be judged: where it stands in the reports, and whom a finding would be about. */
sealed interface Case permits PmmCase, PegawaiCase, UnorCase {
    /** Whose workbook. */
    Instansi instansi();

    /** The name of the unor induk in SIASN, "" where unknown. */
    String unorInduk();

    /** Made when asked for: most rows are in order, and nobody asks who they are. */
    Subject subject();
}

package id.padan.job;

import id.padan.life.Watch;
import id.padan.reference.References;
import id.padan.rule.Claims;
import id.padan.rule.Judge;
import id.padan.snapshot.SnapshotKind;
import java.util.Map;

/**
 * What loading leaves in memory for the steps after it.
 *
 * @param watch whose rows the run must bear witness to
 * @param schools which schools came
 * @param rowsPerFile rows below the header, by kind's label, "/" and file name
 * @param usable of each kind that came, its accepted rows
 * @param pmmRows rows in all PMM files
 */
record Loaded(
        References references,
        Judge judge,
        Watch watch,
        SchoolsMet schools,
        Map<String, Long> rowsPerFile,
        Map<SnapshotKind, Long> usable,
        long pmmRows) {
    /** The same with a judge that knows who claims whom. */
    Loaded knowing(Claims claims) {
        return new Loaded(references, judge.knowing(claims), watch, schools, rowsPerFile, usable, pmmRows);
    }
}

package id.padan.rule;

import id.padan.domain.Folded;
import id.padan.domain.NamaSekolah;
import id.padan.domain.Npsn;
import id.padan.domain.UnorId;
import id.padan.reference.PadananIndex.Match;
import id.padan.reference.Pegawai;
import id.padan.reference.References;
import id.padan.reference.SkpState;
import id.padan.reference.Unor;
import id.padan.rule.SchoolMatch.By;
import id.padan.rule.SchoolMatch.Outcome;
import id.padan.snapshot.PmmColumn;
import id.padan.snapshot.PmmRow;
import java.util.Set;

/**
 * Decides whether PMM's school is the pegawai's unor: by unor id if PMM carries one, else by the NPSN mapping (file or the
 * unor's own NPSN), else by normalised name. Source: domain.md §5 "School equals unor", "By id first".
 */
record SchoolMatcher(References references, PmmRow row, Pegawai pegawai, Unor unor) {
    Fact<SchoolMatch> match() {
        UnorId id = row.unor();
        if (id != null) {
            // with one id on both sides a differing name is a remark, not a finding
            boolean same = id.equals(unor.id());
            return Fact.known(
                    same
                            ? new SchoolMatch(Outcome.SAME, By.ID, unor.ordinal())
                            : other(By.ID, references.unor().find(id)));
        }
        Npsn npsn = row.npsn();
        if (npsn == null) {
            return byName();
        }
        Match match = references.padanan().of(npsn);
        if (match instanceof Match.One one) {
            By by = one.byFile() ? By.PADANAN : By.NPSN;
            return Fact.known(one.unor() == unor.ordinal() ? spelled(by) : other(by, one.unor()));
        }
        if (match instanceof Match.Several several) {
            boolean among = several.unor().contains(unor.ordinal());
            return Fact.known(among ? spelled(By.NPSN) : other(By.NPSN, -1));
        }
        if (match instanceof Match.NotInReference) {
            return Fact.known(other(By.PADANAN, -1));
        }
        return byName();
    }

    private Fact<SchoolMatch> byName() {
        Set<PmmColumn> columns = row.columns();
        if (!columns.contains(PmmColumn.SEKOLAH)
                && !columns.contains(PmmColumn.NPSN)
                && !columns.contains(PmmColumn.UNOR_ID)) {
            return Fact.noData("kolom NAMA SEKOLAH, NPSN, atau UNOR ID di pmm");
        }
        if (Folded.isEmpty(row.sekolah())) {
            return Fact.unclear("Baris PMM ini tidak menyebut nama sekolah, dan sekolahnya tidak dikenali dari id unor"
                    + " maupun NPSN. Lengkapi sekolahnya di PMM.");
        }
        if (Folded.isEmpty(unor.nama())) {
            return Fact.unclear("Unor pegawai ini tidak bernama di referensi unor SIASN (" + unor.at()
                    + "), jadi tidak dapat dibandingkan dengan sekolahnya di PMM.");
        }
        boolean same = NamaSekolah.same(row.sekolah(), unor.nama());
        return Fact.known(same ? spelled(By.NAMA) : other(By.NAMA, -1));
    }

    private SchoolMatch spelled(By by) {
        String school = row.sekolah();
        boolean equal = unor.isNamed(school) || Folded.isEmpty(school) || Folded.same(school, unor.nama());
        return new SchoolMatch(equal ? Outcome.SAME : Outcome.WRITTEN_DIFFERENTLY, by, unor.ordinal());
    }

    private SchoolMatch other(By by, int pmmUnor) {
        boolean acting = pmmUnor >= 0
                && references
                                .skp()
                                .actingAt(pegawai.ordinal(), references.unor().at(pmmUnor))
                        != SkpState.NONE;
        if (acting) {
            return new SchoolMatch(Outcome.ACTING, by, pmmUnor);
        }
        Outcome outcome = references.pmm().movedOn(pegawai.nip(), row) ? Outcome.BEFORE_MOVING : Outcome.DIFFERENT;
        return new SchoolMatch(outcome, by, pmmUnor);
    }
}

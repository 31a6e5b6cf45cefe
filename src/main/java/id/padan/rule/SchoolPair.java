package id.padan.rule;

import id.padan.domain.NamaSekolah;
import id.padan.domain.SchoolComparison;
import id.padan.domain.SchoolLikeness;
import id.padan.reference.PmmSchools;
import id.padan.reference.Unor;
import id.padan.rule.SchoolMapping.Line;

/**
 * A school of PMM and the unor where most of its people work.
 *
 * @param people so many of them work there
 * @param known so many of them SIASN knows
 * @param seen so many people of the unor stand in PMM with an NPSN
 */
record SchoolPair(Grounds grounds, int school, int unor, int people, int known, int seen)
        implements Line<MappingProposal> {
    /** With fewer people names that leave doubt stay in doubt. */
    private static final int ENOUGH = 3;

    /** More than half of each side's people are the other's: then neither side has a second such pair. */
    boolean mutual() {
        return people * 2 > known && people * 2 > seen;
    }

    /** What keeps the names from being one. */
    SchoolComparison names() {
        return NamaSekolah.of(schools().nama(school)).compare(NamaSekolah.of(at().nama()));
    }

    /** The same as {@code names()} says, for most without taking them apart: a nation of schools may ask. */
    private boolean sameNames() {
        return NamaSekolah.same(schools().nama(school), at().nama());
    }

    /** True when names and people together leave no reasonable doubt. */
    boolean convinces() {
        return mutual()
                && sameInstansi()
                && (sameNames() || (people >= ENOUGH && names().likeness() == SchoolLikeness.DOUBT));
    }

    boolean sameInstansi() {
        return grounds.instansi().compare(schools().instansi(school), at().instansi())
                != InstansiNames.Likeness.DIFFERENT;
    }

    @Override
    public MappingProposal written() {
        boolean sure = sameNames();
        return new MappingProposal(
                schools().npsn(school),
                at().id(),
                schools().nama(school),
                at().nama(),
                grounds.group(at().instansi()),
                grounds.unorInduk(unor),
                sure,
                (sure ? "Nama sama. " : "Nama mirip: " + String.join(", ", names().reasons()) + ". ") + counted()
                        + ".");
    }

    /** Who works there, as a sentence without its full stop. */
    String counted() {
        return people + " dari " + known + " pegawai sekolah ini yang NIP-nya padan bekerja di unor ini menurut SIASN";
    }

    private PmmSchools schools() {
        return grounds.references().pmm().schools();
    }

    private Unor at() {
        return grounds.unor(unor);
    }
}

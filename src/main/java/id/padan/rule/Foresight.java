package id.padan.rule;

import id.padan.domain.NamaOrang;
import id.padan.domain.NipReading;
import id.padan.domain.StatusSkp;
import id.padan.reference.Unor;
import id.padan.reference.UnorTree;
import id.padan.rule.Foreseen.Sort;
import id.padan.snapshot.PmmRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges a row a second time as if its own findings were repaired towards PMM's data, and again as if what is found then
 * were, until nothing new comes. What such a repair would lead to must follow from the data, else nothing is foreseen.
 * One use.
 */
final class Foresight {
    /** The causes are eight, and each hides only later ones. */
    private static final int MOST_ROUNDS = 9;

    private record Known(String code, TaskTarget.Kind kind, String id) {}

    private final PmmCase asFound;
    private final List<PmmRule> causes;
    private final Set<Known> known = new HashSet<>();
    private final List<Foreseen> foreseen = new ArrayList<>();
    private NipReading nip;
    private String statusSkp;
    private Mended mended = Mended.NOTHING;

    /** @param causes the rules of the blocking order that are on */
    Foresight(PmmCase asFound, List<PmmRule> causes) {
        this.asFound = asFound;
        this.causes = causes;
        nip = asFound.row().nip();
        statusSkp = asFound.row().statusSkp();
    }

    /** All that can be said of what stands behind these findings of the row; empty when nothing does. */
    List<Foreseen> behind(Judgement judged) {
        List<Finding> found = judged.findings().stream().filter(Finding::blocks).toList();
        List<Finding> open = found;
        for (int round = 0; round < MOST_ROUNDS && !open.isEmpty(); round++) {
            PmmCase now = world();
            for (Finding finding : open) {
                known.add(new Known(
                        finding.code(),
                        finding.target().kind(),
                        finding.target().id()));
                if (!repair(finding, now, judged.suggestions())) {
                    return List.of(said(Sort.UNKNOWN, "", "", finding.target()));
                }
            }
            List<Finding> next = new ArrayList<>();
            if (!judge(world(), next)) {
                return List.of(said(Sort.UNKNOWN, "", "", open.get(0).target()));
            }
            next.forEach(cause -> foreseen.add(said(Sort.CAUSE, cause.code(), cause.subkind(), cause.target())));
            open = next;
        }
        symptoms(found);
        return foreseen;
    }

    private PmmCase world() {
        PmmRow row = asFound.row();
        boolean same = nip.equals(row.nip()) && statusSkp.equals(row.statusSkp());
        return new PmmCase(same ? row : row.with(nip, statusSkp), asFound.grounds(), mended);
    }

    /** Adds what blocks now and did not before; false when something still cannot be told because of a cause. */
    private boolean judge(PmmCase now, List<Finding> next) {
        for (PmmRule rule : causes) {
            Verdict said = rule.judge(now);
            if (said instanceof Verdict.Found found) {
                for (Finding finding : found.findings()) {
                    TaskTarget target = finding.target();
                    if (finding.blocks() && !known.contains(new Known(finding.code(), target.kind(), target.id()))) {
                        next.add(finding);
                    }
                }
            } else if (said instanceof Verdict.NotAssessable not
                    && not.reason() instanceof Reason.Behind behind
                    && RuleCatalog.order(behind.code()) > 0
                    && next.stream().noneMatch(finding -> finding.code().equals(behind.code()))) {
                return false;
            }
        }
        return true;
    }

    /** Takes a finding for repaired; false when nobody can tell what the repair leads to. */
    private boolean repair(Finding finding, PmmCase now, List<Suggestion> suggestions) {
        return switch (finding.code()) {
            case RuleCatalog.NIP_TIDAK_PADAN -> asProposed(suggestions);
            case RuleCatalog.SKP_PMM_BELUM_ADA -> {
                statusSkp = StatusSkp.DISETUJUI.label();
                yield true;
            }
            case RuleCatalog.UNOR_TIDAK_TERDAFTAR ->
                finding.subkind().equals(UnorTidakTerdaftar.TIDAK_AKTIF) ? activated(now) : movedToSchool();
            case RuleCatalog.UNOR_BERBEDA -> movedToSchool();
            case RuleCatalog.UNOR_ATASAN_TIDAK_DITEMUKAN -> givenParent(now);
            case RuleCatalog.ATASAN_BERBEDA -> sameAtasan(finding, now);
            default -> true;
        };
    }

    private boolean asProposed(List<Suggestion> suggestions) {
        for (Suggestion suggestion : suggestions) {
            if (suggestion.proposed()) {
                nip = NipReading.of(suggestion.nip(), false);
                return true;
            }
        }
        return false;
    }

    private boolean activated(PmmCase now) {
        if (now.unor() instanceof Fact.Known<Unor> own) {
            mended = mended.workingAt(own.value().ordinal());
            return true;
        }
        return false;
    }

    /** Not where another of the person's rows names another school: one of the two would be wrong afterwards. */
    private boolean movedToSchool() {
        int school = asFound.references().unorOf(asFound.row());
        boolean twice = nip instanceof NipReading.Valid valid
                && asFound.references().pmm().duplicated(valid.nip());
        if (school < 0 || twice || !asFound.references().unor().aktif(school)) {
            return false;
        }
        mended = mended.workingAt(school);
        return true;
    }

    /** A teacher's atasan is the head of the unor itself; a principal's is whoever leads the parent it is given. */
    private boolean givenParent(PmmCase now) {
        boolean hidden = now.atasanUnor() instanceof Fact.Unknown<Unor> unknown
                && unknown.why().equals(new Reason.Behind(RuleCatalog.UNOR_ATASAN_TIDAK_DITEMUKAN));
        if (!hidden) {
            return true;
        }
        int person = namedAtasan();
        if (person < 0) {
            return false;
        }
        UnorTree tree = asFound.references().unor();
        for (int unor : tree.headedBy(person)) {
            if (tree.aktif(unor)) {
                mended = mended.led(unor, person);
                return true;
            }
        }
        return false;
    }

    private boolean sameAtasan(Finding finding, PmmCase now) {
        return switch (finding.subkind()) {
            case AtasanBerbeda.UNOR_TANPA_PEMIMPIN -> givenHead(finding);
            case AtasanBerbeda.ORANG_LAIN -> eitherWay(now);
            // PMM is to name the head of the unor: what stands behind that was judged with this person
            default ->
                now.atasan() instanceof Fact.Known<Atasan> head
                        && (asFound.row().namaAtasan().isBlank()
                                || NamaOrang.agree(
                                        asFound.row().namaAtasan(),
                                        head.value().pegawai().nama()));
        };
    }

    private boolean givenHead(Finding finding) {
        int person = namedAtasan();
        if (person < 0) {
            return false;
        }
        mended = mended.led(person);
        foreseen.add(said(
                Sort.HEAD,
                RuleCatalog.ATASAN_BERBEDA,
                finding.target().id(),
                Named.atasan(asFound.references().pegawai().at(person))));
        return true;
    }

    /** Which of the two is right nobody knows; only where PMM's atasan holds nothing up either does it not matter. */
    private boolean eitherWay(PmmCase now) {
        int person = namedAtasan();
        if (person < 0) {
            return true; // themself, or nobody: then SIASN is right
        }
        Mended before = mended;
        mended = mended.led(person);
        List<Finding> theirs = new ArrayList<>();
        boolean told = judge(world(), theirs);
        mended = before;
        theirs.removeIf(finding -> finding.code().equals(RuleCatalog.ATASAN_BERBEDA)
                || !finding.target().kind().equals(TaskTarget.Kind.ATASAN));
        return told && theirs.isEmpty() && now.atasan() instanceof Fact.Known;
    }

    /** Whom PMM names, if SIASN knows them and it is not the person themself; else -1. */
    private int namedAtasan() {
        return asFound.row().nipAtasan() instanceof NipReading.Valid named && !named.equals(nip)
                ? asFound.references().pegawai().find(named.nip())
                : -1;
    }

    /** Whoever moves to another unor leaves the troubles of the old one behind. */
    private void symptoms(List<Finding> found) {
        boolean moves = found.stream().anyMatch(finding -> finding.code().equals(RuleCatalog.UNOR_BERBEDA));
        if (!moves) {
            return;
        }
        for (Finding finding : found) {
            boolean ofOldUnor = finding.code().equals(RuleCatalog.UNOR_ATASAN_TIDAK_DITEMUKAN)
                    || finding.code().equals(RuleCatalog.UNOR_TIDAK_TERDAFTAR);
            if (ofOldUnor) {
                foreseen.add(said(Sort.SYMPTOM, finding.code(), finding.subkind(), finding.target()));
            }
        }
    }

    private Foreseen said(Sort sort, String code, String subkind, TaskTarget target) {
        return new Foreseen(
                asFound.instansi(), asFound.unorInduk(), asFound.row().at(), sort, code, subkind, target);
    }
}

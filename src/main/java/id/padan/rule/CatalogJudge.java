package id.padan.rule;

import id.padan.candidate.Band;
import id.padan.candidate.Candidate;
import id.padan.candidate.Candidates;
import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.reference.Pegawai;
import id.padan.reference.PegawaiIndex;
import id.padan.reference.References;
import id.padan.rule.Judgement.Disposition;
import id.padan.snapshot.PengecualianRow;
import id.padan.snapshot.PmmRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges by all rules of the {@link RuleCatalog} that are not switched off. Immutable, thread-safe. */
final class CatalogJudge implements Judge {
    private static final Disposition JUDGED = new Disposition.Reconciled();

    private final Grounds grounds;
    private final Candidates candidates;
    private final List<PmmRule> pmmRules;
    private final List<PmmRule> causes;
    private final List<PegawaiRule> pegawaiRules;
    private final List<UnorRule> unorRules;

    private CatalogJudge(Grounds grounds, Candidates candidates) {
        this.grounds = grounds;
        this.candidates = candidates;
        pmmRules = on(RuleCatalog.pmm(), grounds.settings());
        causes = on(RuleCatalog.CAUSES, grounds.settings());
        pegawaiRules = on(RuleCatalog.PEGAWAI, grounds.settings());
        unorRules = on(RuleCatalog.UNOR, grounds.settings());
    }

    static CatalogJudge over(References references, RuleSettings settings) {
        Grounds grounds = Grounds.of(references, settings);
        return new CatalogJudge(grounds, Candidates.over(references, grounds));
    }

    private static <R extends Rule> List<R> on(List<R> rules, RuleSettings settings) {
        return rules.stream()
                .filter(rule -> !settings.aturanMati().contains(rule.code()))
                .toList();
    }

    @Override
    public Judge knowing(Claims claims) {
        return new CatalogJudge(grounds.knowing(claims), candidates);
    }

    @Override
    public Instansi instansi(Nip nip, Instansi named) {
        return grounds.group(grounds.references().pegawai().find(nip), named);
    }

    @Override
    public Judgement pmm(PmmRow row) {
        Optional<String> outside = grounds.scope().whyOutside(row);
        PmmCase pmm = new PmmCase(row, grounds);
        if (outside.isPresent()) {
            return without(pmm, new Disposition.OutOfScope(outside.get()));
        }
        Disposition excepted = row.nip() instanceof NipReading.Valid valid ? excepted(pmm, valid.nip()) : null;
        return excepted == null
                ? withForesight(pmm, withSuggestions(pmm, judged(pmm, pmmRules, rule -> rule.judge(pmm))))
                : without(pmm, excepted);
    }

    /** Only rows that something holds up are judged twice. */
    private Judgement withForesight(PmmCase pmm, Judgement judged) {
        return judged.unobstructed() ? judged : judged.foreseeing(new Foresight(pmm, causes).behind(judged));
    }

    private Judgement withSuggestions(PmmCase pmm, Judgement judged) {
        boolean unmatched =
                judged.findings().stream().anyMatch(finding -> finding.code().equals(RuleCatalog.NIP_TIDAK_PADAN));
        return unmatched ? judged.suggesting(suggestions(pmm)) : judged;
    }

    /** Of another instansi's people only who is almost certainly this teacher is shown by their whole NIP. */
    private String shown(PmmCase pmm, Candidate candidate) {
        Pegawai person = candidate.pegawai();
        boolean ours = pmm.instansi().unnamed() || grounds.sameInstansi(pmm.instansi(), person.kerja());
        return ours || candidate.band() == Band.HAMPIR_PASTI ? person.nip().full() : Named.masked(person.nip());
    }

    private List<Suggestion> suggestions(PmmCase pmm) {
        List<Suggestion> named = new ArrayList<>();
        for (Candidate candidate : candidates.of(pmm.row())) {
            Pegawai person = candidate.pegawai();
            named.add(new Suggestion(
                    pmm.subject(),
                    named.size() + 1,
                    shown(pmm, candidate),
                    person.nama(),
                    person.unorNama(),
                    grounds.group(person.kerja()).nama(),
                    candidate.band(),
                    candidate.score(),
                    candidate.evidence(),
                    candidate.taken() ? Suggestion.Claim.TAKEN : Suggestion.Claim.ALONE));
        }
        return named;
    }

    @Override
    public @Nullable String whyOutside(int ordinal) {
        PegawaiIndex pegawai = grounds.references().pegawai();
        if (grounds.claims().contested(pegawai.nip(ordinal))) {
            return null; // whoever two rows claim is to be told of, whatever their jabatan
        }
        if (!guru(ordinal)) {
            return pegawai.jabatan(ordinal).isBlank() ? "jabatan kosong di SIASN" : "bukan guru";
        }
        // an empty kedudukan says nothing; only one that is known not to be active puts a teacher out of scope
        boolean inactive =
                !pegawai.aktif(ordinal) && !pegawai.kedudukanHukum(ordinal).isBlank();
        return inactive && pegawai.alone(ordinal) ? "kedudukan hukum tidak aktif" : null;
    }

    /** A row is a teacher's when its own jabatan or that of another row with the same NIP says so. */
    private boolean guru(int ordinal) {
        if (grounds.guru(ordinal)) {
            return true;
        }
        for (int other : grounds.references().pegawai().sharing(ordinal)) {
            if (grounds.guru(other)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Judgement pegawai(int ordinal) {
        PegawaiCase person = new PegawaiCase(grounds.references().pegawai().at(ordinal), grounds);
        String outside = whyOutside(ordinal);
        if (outside != null) {
            return without(person, new Disposition.OutOfScope(outside));
        }
        Disposition excepted = excepted(person, person.pegawai().nip());
        return excepted == null ? judged(person, pegawaiRules, rule -> rule.judge(person)) : without(person, excepted);
    }

    @Override
    public Judgement unor(int ordinal) {
        UnorCase unor = new UnorCase(grounds.unor(ordinal), grounds);
        boolean concerned = grounds.sekolah(ordinal) || grounds.attendance().teachers(ordinal) > 0;
        return concerned
                ? judged(unor, unorRules, rule -> rule.judge(unor))
                : without(unor, new Disposition.OutOfScope("bukan sekolah"));
    }

    @Override
    public boolean school(int ordinal) {
        return grounds.sekolah(ordinal);
    }

    @Override
    public SchoolMapping schoolMapping() {
        return new SchoolMapper(grounds).map();
    }

    @Override
    public Instansi group(Instansi named) {
        return grounds.group(named);
    }

    private @Nullable Disposition excepted(Case row, Nip nip) {
        PengecualianRow found = grounds.references().pengecualian().of(nip).orElse(null);
        return found == null ? null : new Disposition.Excepted(row.subject(), found.alasan(), found.sampai());
    }

    private static Judgement without(Case row, Disposition why) {
        return new Judgement(row.instansi(), row.unorInduk(), why, List.of(), List.of(), List.of(), List.of());
    }

    private static <R extends Rule> Judgement judged(Case row, List<R> rules, Function<R, Verdict> verdict) {
        List<Finding> findings = List.of();
        List<NotAssessed> open = List.of();
        for (R rule : rules) {
            Verdict said = verdict.apply(rule);
            if (said instanceof Verdict.Found found) {
                findings = findings.isEmpty() ? new ArrayList<>() : findings;
                for (Finding finding : found.findings()) {
                    findings.add(marked(finding, findings));
                }
            } else if (said instanceof Verdict.NotAssessable not) {
                open = open.isEmpty() ? new ArrayList<>() : open;
                open.add(new NotAssessed(rule.code(), row.subject(), not.reason()));
            }
        }
        return new Judgement(row.instansi(), row.unorInduk(), JUDGED, findings, open, List.of(), List.of());
    }

    /** The rules stand in blocking order, so the first finding that blocks is the one the field will see. */
    private static Finding marked(Finding finding, List<Finding> before) {
        return finding.blocks() && before.stream().noneMatch(Finding::blocks) ? finding.asFirst() : finding;
    }
}

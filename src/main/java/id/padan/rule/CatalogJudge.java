package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.reference.PegawaiIndex;
import id.padan.reference.References;
import id.padan.rule.Judgement.Disposition;
import id.padan.snapshot.PengecualianRow;
import id.padan.snapshot.PmmRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges by all rules of the {@link RuleCatalog} that are not switched off. Immutable, thread-safe. */
final class CatalogJudge implements Judge {
    private static final Disposition JUDGED = new Disposition.Reconciled();

    private final Grounds grounds;
    private final List<PmmRule> pmmRules;
    private final List<PegawaiRule> pegawaiRules;
    private final List<UnorRule> unorRules;

    CatalogJudge(References references, RuleSettings settings) {
        grounds = Grounds.of(references, settings);
        pmmRules = on(RuleCatalog.pmm(), settings);
        pegawaiRules = on(RuleCatalog.PEGAWAI, settings);
        unorRules = on(RuleCatalog.UNOR, settings);
    }

    private static <R extends Rule> List<R> on(List<R> rules, RuleSettings settings) {
        return rules.stream()
                .filter(rule -> !settings.aturanMati().contains(rule.code()))
                .toList();
    }

    @Override
    public Instansi instansi(Nip nip, Instansi named) {
        return grounds.group(grounds.references().pegawai().find(nip), named);
    }

    @Override
    public Judgement pmm(PmmRow row) {
        PmmCase pmm = new PmmCase(row, grounds);
        Optional<String> outside = grounds.scope().whyOutside(row);
        if (outside.isPresent()) {
            return without(pmm.subject(), new Disposition.OutOfScope(outside.get()));
        }
        Optional<Disposition> excepted =
                row.nip() instanceof NipReading.Valid valid ? excepted(valid.nip()) : Optional.empty();
        return excepted.map(why -> without(pmm.subject(), why))
                .orElseGet(() -> judged(pmm.subject(), pmmRules, rule -> rule.judge(pmm)));
    }

    @Override
    public @Nullable String whyOutside(int ordinal) {
        PegawaiIndex pegawai = grounds.references().pegawai();
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
        PegawaiIndex pegawai = grounds.references().pegawai();
        return grounds.scope().guru(pegawai.jabatan(ordinal))
                || Arrays.stream(pegawai.sharing(ordinal))
                        .anyMatch(other -> grounds.scope().guru(pegawai.jabatan(other)));
    }

    @Override
    public Judgement pegawai(int ordinal) {
        PegawaiCase person = new PegawaiCase(grounds.references().pegawai().at(ordinal), grounds);
        String outside = whyOutside(ordinal);
        if (outside != null) {
            return without(person.subject(), new Disposition.OutOfScope(outside));
        }
        return excepted(person.pegawai().nip())
                .map(why -> without(person.subject(), why))
                .orElseGet(() -> judged(person.subject(), pegawaiRules, rule -> rule.judge(person)));
    }

    @Override
    public Judgement unor(int ordinal) {
        UnorCase unor = new UnorCase(grounds.unor(ordinal), grounds);
        boolean concerned = grounds.sekolah(ordinal) || grounds.attendance().teachers(ordinal) > 0;
        return concerned
                ? judged(unor.subject(), unorRules, rule -> rule.judge(unor))
                : without(unor.subject(), new Disposition.OutOfScope("bukan sekolah"));
    }

    @Override
    public Instansi group(Instansi named) {
        return grounds.group(named);
    }

    private Optional<Disposition> excepted(Nip nip) {
        Optional<PengecualianRow> row = grounds.references().pengecualian().of(nip);
        return row.map(found -> new Disposition.Excepted(found.alasan(), found.sampai()));
    }

    private static Judgement without(Subject subject, Disposition why) {
        return new Judgement(subject, why, List.of(), List.of());
    }

    private static <R extends Rule> Judgement judged(Subject subject, List<R> rules, Function<R, Verdict> verdict) {
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
                open.add(new NotAssessed(rule.code(), subject, not.reason()));
            }
        }
        return new Judgement(subject, JUDGED, findings, open);
    }

    /** The rules stand in blocking order, so the first finding that blocks is the one the field will see. */
    private static Finding marked(Finding finding, List<Finding> before) {
        return finding.blocks() && before.stream().noneMatch(Finding::blocks) ? finding.asFirst() : finding;
    }
}

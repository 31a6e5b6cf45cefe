package id.padan.rule;

import id.padan.reference.Pegawai;
import id.padan.reference.SkpState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "SKP belum mengalir, tinggal disinkronkan": agreed in PMM, absent in e-Kinerja, and nothing else is found for the row.
 * Remarks (RINGAN) and being behind the calendar hinder no sync and do not count.
 */
final class BelumMengalir implements PmmRule {
    private static final List<PmmRule> OTHERS =
            List.of(new InstansiBerbeda(), new GandaPmm(), new KedudukanTidakAktif(), new IdentitasMeragukan());

    @Override
    public String code() {
        return "belum_mengalir";
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        return pmm.agreedSkp()
                .judge(agreed -> pmm.pegawai().then(pmm::ifEkinerjaCame).judge(pegawai -> {
                    boolean actingThere = pmm.school() instanceof Fact.Known<SchoolMatch> school
                            && school.value().outcome() == SchoolMatch.Outcome.ACTING;
                    if (actingThere || pmm.references().skp().of(pegawai.ordinal()) != SkpState.NONE) {
                        return Verdict.CLEAN;
                    }
                    return inTheWay(pmm)
                            .map(code -> Verdict.notAssessable(new Reason.Behind(code)))
                            .orElseGet(() -> justSync(pmm, pegawai));
                }));
    }

    private static Optional<String> inTheWay(PmmCase pmm) {
        return Stream.concat(RuleCatalog.CAUSES.stream(), OTHERS.stream())
                .map(rule -> rule.judge(pmm))
                .filter(Verdict.Found.class::isInstance)
                .flatMap(verdict -> ((Verdict.Found) verdict).findings().stream())
                .filter(finding -> finding.severity() != Severity.RINGAN)
                .map(Finding::code)
                .findFirst();
    }

    private Verdict justSync(PmmCase pmm, Pegawai pegawai) {
        return Verdict.found(finding(
                pmm.subject(),
                "",
                Severity.SEDANG,
                pmm.row().statusSkp(),
                "belum ada SKP",
                pmm.target(),
                "SKP " + pegawai.nama() + " sudah \"" + pmm.row().statusSkp()
                        + "\" di PMM, tetapi belum ada di e-Kinerja, dan tidak ditemukan hambatan lain."
                        + " Tinggal disinkronkan."));
    }
}

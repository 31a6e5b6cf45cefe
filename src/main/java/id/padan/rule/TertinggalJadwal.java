package id.padan.rule;

import id.padan.domain.Folded;
import id.padan.domain.StatusSkp;
import id.padan.rule.RuleSettings.Stage;
import id.padan.snapshot.PmmColumn;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** "Tertinggal dari jadwal tahun ini": PMM's stage should have been over on the run's day. An early warning. */
final class TertinggalJadwal implements PmmRule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** Whoever is through with the year cannot be late any more. */
    private static final Beginnings DONE = Beginnings.of(List.of("Selesai", "Sudah selesai"));

    @Override
    public String code() {
        return "tertinggal_jadwal";
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        if (!pmm.has(PmmColumn.TAHAP)) {
            return Verdict.notAssessable(new Reason.NoData("kolom " + PmmColumn.TAHAP.header() + " di pmm"));
        }
        return pmm.agreedSkp().judge(status -> {
            String tahap = pmm.row().tahap();
            if (status == StatusSkp.DINILAI || DONE.match(tahap)) {
                return Verdict.CLEAN;
            }
            if (Folded.isEmpty(tahap)) {
                return Verdict.notAssessable(new Reason.Unclear("Tahap pegawai ini kosong di PMM."));
            }
            List<Stage> kalender = pmm.grounds().settings().kalender();
            return pmm.grounds()
                    .scope()
                    .stage(tahap)
                    .map(stage -> inTime(pmm, kalender, stage))
                    .orElseGet(() -> Verdict.notAssessable(new Reason.Unclear(
                            "Tahap di PMM tertulis \"" + tahap + "\"; tahap itu tidak ada di kalender berkas job.")));
        });
    }

    private Verdict inTime(PmmCase pmm, List<Stage> kalender, Stage at) {
        LocalDate today = pmm.grounds().settings().tanggal();
        if (!today.isAfter(at.due())) {
            return Verdict.CLEAN;
        }
        String expected = kalender.stream()
                .filter(stage -> !today.isAfter(stage.due()))
                .findFirst()
                .map(Stage::nama)
                .orElse("selesai");
        return Verdict.found(finding(
                pmm.subject(),
                "",
                Severity.SEDANG,
                pmm.row().tahap(),
                expected,
                pmm.target(),
                "Pegawai ini masih pada tahap \"" + pmm.row().tahap() + "\" yang mestinya selesai "
                        + DAY.format(at.due()) + "; per " + DAY.format(today) + " seharusnya sudah pada tahap \""
                        + expected + "\"."));
    }
}

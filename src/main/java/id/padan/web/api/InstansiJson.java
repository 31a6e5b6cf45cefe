package id.padan.web.api;

import id.padan.sight.InstansiReport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/instansi/{key}}. */
public record InstansiJson(
        String kunci,
        String nama,
        long run,
        LocalDate tanggal,
        LocalDate tenggat,
        long dinilai,
        long tanpaHambatan,
        long temuan,
        long tugas,
        List<CauseJson> penyebab,
        List<Unit> unorInduk,
        List<School> sekolah,
        @Nullable RoadJson jalan,
        @Nullable AnsweredJson jawaban) {
    /** One unor induk. */
    public record Unit(String nama, long dinilai, long tanpaHambatan, long temuan) {}

    /** One school with findings. */
    public record School(String nama, long temuan, long orang) {}

    static InstansiJson of(InstansiReport report) {
        return new InstansiJson(
                report.key(),
                report.name(),
                report.run().number(),
                report.run().tanggal(),
                report.run().tenggat(),
                report.summary().judged(),
                report.summary().unobstructed(),
                report.summary().findings(),
                report.tasks(),
                report.summary().causes().stream().map(CauseJson::of).toList(),
                report.summary().lines().stream()
                        .map(unit -> new Unit(unit.name(), unit.judged(), unit.unobstructed(), unit.total()))
                        .toList(),
                report.schools().stream()
                        .map(school -> new School(school.name(), school.findings(), school.people()))
                        .toList(),
                RoadJson.of(report.road()),
                AnsweredJson.of(report.answered()));
    }
}

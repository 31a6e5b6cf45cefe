package id.padan.web.api;

import id.padan.sight.Home;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/beranda}. */
public record OfficeJson(
        String nama,
        long run,
        LocalDate tanggal,
        LocalDate tenggat,
        long dinilai,
        long tanpaHambatan,
        long temuan,
        List<CauseJson> penyebab,
        @Nullable RoadJson jalan,
        List<TaskJson> tugas) {
    static OfficeJson of(Home home) {
        return new OfficeJson(
                home.name(),
                home.run().number(),
                home.run().tanggal(),
                home.run().tenggat(),
                home.judged(),
                home.unobstructed(),
                home.findings(),
                home.causes().stream().map(CauseJson::of).toList(),
                RoadJson.of(home.road()),
                home.tasks().stream().map(TaskJson::of).toList());
    }
}

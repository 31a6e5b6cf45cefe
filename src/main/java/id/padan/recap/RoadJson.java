package id.padan.recap;

import id.padan.domain.Instansi;
import id.padan.ledger.Group;
import id.padan.ledger.RunRecord;
import id.padan.remedy.Actor;
import id.padan.road.LastDay;
import id.padan.road.Outlook;
import id.padan.road.Point;
import id.padan.road.Road;
import id.padan.road.Roads;
import id.padan.road.Split;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** {@code jalan.json}: the road of every instansi and of all together, for other programs; docs/jalan-json.md. UTF-8. */
final class RoadJson {
    static final String FILE = "jalan.json";

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private RoadJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the file and closes it; {@code groups} in their order. */
    static void write(RunRecord run, Roads roads, List<Group> groups, OutputStream file) throws IOException {
        try (file;
                JsonGenerator json = JSON.createGenerator(new IndentedJson(), file, JsonEncoding.UTF8)) {
            RoadJson out = new RoadJson(json);
            json.writeStartObject();
            json.writeNumberProperty("run", run.number());
            json.writeStringProperty("pekerjaan", run.job());
            json.writeStringProperty("tanggal", run.tanggal().toString());
            json.writeStringProperty("tenggat", run.tenggat().toString());
            json.writeObjectPropertyStart("semua");
            roads.all().ifPresent(out::road);
            json.writeEndObject();
            json.writeArrayPropertyStart("instansi");
            groups.forEach(group -> roads.of(group.instansi().key()).ifPresent(road -> out.of(group.instansi(), road)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void of(Instansi instansi, Road road) {
        json.writeStartObject();
        json.writeStringProperty("instansi_id", instansi.id());
        json.writeStringProperty("instansi_nama", instansi.nama());
        road(road);
        json.writeEndObject();
    }

    private void road(Road road) {
        json.writeNumberProperty("sisa_hari", road.daysLeft());
        json.writeNumberProperty("terbuka", road.open());
        number("perubahan", road.growth());
        number("diperlukan_per_minggu", road.neededPerWeek());
        counts("diperlukan_per_minggu_per_pelaku", road.neededPerWeekByActor());
        road.pace()
                .ifPresentOrElse(
                        pace -> {
                            json.writeObjectPropertyStart("laju_per_minggu");
                            json.writeNumberProperty("lambat", rounded(pace.slow()));
                            json.writeNumberProperty("tengah", rounded(pace.middle()));
                            json.writeNumberProperty("cepat", rounded(pace.fast()));
                            json.writeNumberProperty("terbaik", rounded(pace.best()));
                            json.writeEndObject();
                        },
                        () -> json.writeNullProperty("laju_per_minggu"));
        road.forecast()
                .ifPresentOrElse(
                        at -> {
                            json.writeObjectPropertyStart("ramalan_pada_tenggat");
                            json.writeNumberProperty("rendah", at.low());
                            json.writeNumberProperty("tengah", at.middle());
                            json.writeNumberProperty("tinggi", at.high());
                            json.writeEndObject();
                        },
                        () -> json.writeNullProperty("ramalan_pada_tenggat"));
        outlook(road);
        LastDay last = road.lastDay().orElse(null);
        day("perbaikan_terakhir", last == null ? null : last.repair());
        day("hari_terakhir_mungkin", last == null ? null : last.possible());
        day("mustahil_sejak", last == null ? null : last.impossibleFrom());
        json.writeArrayPropertyStart("titik");
        road.stops().forEach(this::point);
        json.writeEndArray();
    }

    private void outlook(Road road) {
        Outlook outlook = road.outlook();
        json.writeStringProperty("perkiraan", word(outlook));
        day("beres_sekitar", outlook instanceof Outlook.InTime done ? done.day() : null);
    }

    private static String word(Outlook outlook) {
        if (outlook instanceof Outlook.Passed) {
            return "tenggat_lewat";
        }
        if (outlook instanceof Outlook.Unforeseeable) {
            return "belum_dapat_diramalkan";
        }
        if (outlook instanceof Outlook.InTime) {
            return "sebelum_tenggat";
        }
        return outlook instanceof Outlook.TooLate ? "tidak_sebelum_tenggat" : "selesai";
    }

    private void point(Point point) {
        json.writeStartObject();
        json.writeStringProperty("tanggal", point.tanggal().toString());
        json.writeNumberProperty("run", point.run());
        json.writeNumberProperty("terbuka", point.total());
        json.writeNumberProperty("pegawai_dinilai", point.judged());
        json.writeNumberProperty("pegawai_tertahan", point.held());
        counts("terbuka_per_pelaku", point.open());
        split("baru", point.moves().fresh());
        split("beres", point.moves().repaired());
        split("kambuh", point.moves().regressed());
        json.writeEndObject();
    }

    private void split(String name, Split split) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("data", split.data());
        json.writeNumberProperty("aturan", split.rule());
        json.writeNumberProperty("lingkup", split.scope());
        json.writeEndObject();
    }

    private void counts(String name, Map<Actor, Long> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach((actor, count) -> json.writeNumberProperty(actor.label(), count));
        json.writeEndObject();
    }

    private void number(String name, OptionalLong number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.getAsLong());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void day(String name, @Nullable LocalDate day) {
        if (day == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, day.toString());
        }
    }

    /** To hundredths: what lies behind says nothing. */
    private static double rounded(double rate) {
        return Math.round(rate * 100) / 100.0;
    }
}

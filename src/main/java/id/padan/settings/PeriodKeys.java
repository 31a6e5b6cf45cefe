package id.padan.settings;

import id.padan.domain.Periode;
import id.padan.yaml.YamlMap;
import id.padan.yaml.YamlValue;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Reads {@code periode} and {@code tenggat}. */
final class PeriodKeys {
    static final List<String> KEYS = List.of("awal", "akhir");
    private static final int LONGEST_DAYS = 366;

    private PeriodKeys() {}

    /** The SKP period; empty where it is unusable (and noted). */
    static Optional<Periode> periode(YamlMap job) {
        Optional<YamlValue> value = job.require("periode", "periode: { awal: 2026-01-01, akhir: 2026-06-30 }");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        YamlMap keys = value.get().map(KEYS);
        Optional<LocalDate> awal = keys.require("awal", "awal: 2026-01-01").flatMap(YamlValue::date);
        Optional<LocalDate> akhir = keys.require("akhir", "akhir: 2026-06-30").flatMap(YamlValue::date);
        if (awal.isEmpty() || akhir.isEmpty()) {
            return Optional.empty();
        }
        if (akhir.get().isBefore(awal.get())) {
            value.get()
                    .refuse("periode berakhir " + akhir.get() + ", sebelum awalnya " + awal.get()
                            + ". Tulis awal lebih dahulu.");
            return Optional.empty();
        }
        if (ChronoUnit.DAYS.between(awal.get(), akhir.get()) >= LONGEST_DAYS) {
            value.get()
                    .refuse("periode " + awal.get() + " sampai " + akhir.get()
                            + " lebih dari satu tahun. Satu job memeriksa satu periode SKP, paling lama satu tahun.");
        }
        return Optional.of(new Periode(awal.get(), akhir.get()));
    }

    /** The last day for repairs: 30 June of the period's year, or the period's end when it begins after that day. */
    static LocalDate tenggat(YamlMap job, Periode periode) {
        LocalDate june = LocalDate.of(periode.awal().getYear(), Month.JUNE, 30);
        Optional<YamlValue> value = job.get("tenggat");
        Optional<LocalDate> written = value.flatMap(YamlValue::date);
        if (written.isPresent() && written.get().isBefore(periode.awal())) {
            value.ifPresent(v -> v.refuse("tenggat " + written.get() + " mendahului awal periode " + periode.awal()
                    + ". Tulis hari terakhir perbaikan untuk periode ini."));
        }
        return written.orElse(june.isBefore(periode.awal()) ? periode.akhir() : june);
    }
}

package id.padan.snapshot;

import id.padan.domain.Instansi;
import id.padan.domain.Periode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file says again and again (jabatan, unor, instansi, periods), kept once. Bounded; not thread-safe. */
final class Repeats {
    private static final int MOST = 50_000;

    private record Pair(String id, String nama) {}

    private final Map<String, String> texts = new HashMap<>();
    private final Map<Pair, Instansi> instansi = new HashMap<>();
    private final Map<String, Optional<Periode>> periods = new HashMap<>();

    String text(String text) {
        if (texts.size() >= MOST) {
            return texts.getOrDefault(text, text);
        }
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    Instansi instansi(String id, String nama) {
        if (instansi.size() >= MOST) {
            return Instansi.of(id, nama);
        }
        return instansi.computeIfAbsent(new Pair(id, nama), p -> Instansi.of(p.id(), p.nama()));
    }

    @Nullable
    Periode periode(String text) {
        if (periods.size() >= MOST) {
            return PeriodeText.of(text);
        }
        return periods.computeIfAbsent(text, t -> Optional.ofNullable(PeriodeText.of(t)))
                .orElse(null);
    }
}

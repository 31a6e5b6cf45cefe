package id.padan.rule;

import id.padan.domain.Folded;
import id.padan.domain.Periode;
import id.padan.domain.StatusSkp;
import id.padan.reference.Scope;
import id.padan.rule.RuleSettings.Stage;
import id.padan.snapshot.PmmRow;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is judged, as the office's settings say. Immutable, thread-safe. Source: domain.md §5 "Scope", "Active", "Period". */
public final class RuleScope implements Scope {
    private final RuleSettings settings;
    private final Beginnings jabatanGuru;
    private final Beginnings bukanGuru;
    private final Beginnings kepalaSekolah;
    private final Beginnings kedudukanAktif;
    private final Beginnings nonAsn;
    private final Beginnings nomenklaturLama;
    private final Map<Stage, Beginnings> stages = new LinkedHashMap<>();
    private final Remembered<String, Optional<StatusSkp>> status =
            new Remembered<>(text -> Optional.ofNullable(StatusSkp.parse(text)));
    private final Remembered<String, Optional<Stage>> stage = new Remembered<>(this::longest);

    public RuleScope(RuleSettings settings) {
        this.settings = settings;
        jabatanGuru = Beginnings.of(settings.jabatanGuru());
        bukanGuru = Beginnings.of(settings.bukanGuru());
        kepalaSekolah = Beginnings.of(settings.kepalaSekolah());
        kedudukanAktif = Beginnings.of(settings.kedudukanAktif());
        nonAsn = Beginnings.of(settings.nonAsn());
        nomenklaturLama = Beginnings.of(settings.nomenklaturLama());
        settings.kalender().forEach(stage -> stages.put(stage, Beginnings.of(stage.words())));
    }

    @Override
    public Periode periode() {
        return settings.periode();
    }

    @Override
    public LocalDate tanggal() {
        return settings.tanggal();
    }

    @Override
    public boolean aktif(String kedudukanHukum) {
        return kedudukanAktif.match(kedudukanHukum);
    }

    @Override
    public boolean covers(PmmRow row) {
        return whyOutside(row).isEmpty();
    }

    @Override
    public boolean principal(PmmRow row) {
        return kepalaSekolah.match(row.jabatan());
    }

    /** Why a PMM row is not to be judged at all, in Indonesian; empty when it is. */
    public Optional<String> whyOutside(PmmRow row) {
        if (nonAsn.match(row.kepegawaian()) || nonAsn.match(row.jabatan())) {
            return Optional.of("bukan ASN");
        }
        Periode when = row.periode();
        return when == null || when.overlaps(settings.periode()) ? Optional.empty() : Optional.of("periode lain");
    }

    /** True for a SIASN jabatan that makes its holder a teacher. */
    public boolean guru(String jabatan) {
        return jabatanGuru.match(jabatan) && !bukanGuru.match(jabatan);
    }

    /** What PMM's status text means; empty for a text nobody knows. */
    Optional<StatusSkp> statusSkp(String text) {
        return status.of(text);
    }

    /** The stage of the year that PMM's text means, by the longest beginning; empty for a text the calendar lacks. */
    Optional<Stage> stage(String tahap) {
        return stage.of(tahap);
    }

    private Optional<Stage> longest(String tahap) {
        Stage found = null;
        int longest = 0;
        for (Map.Entry<Stage, Beginnings> stage : stages.entrySet()) {
            int length = stage.getValue().longest(tahap);
            if (length > longest) {
                longest = length;
                found = stage.getKey();
            }
        }
        return Optional.ofNullable(found);
    }

    /** True for a functional position's name that has been replaced; the current names all say "Ahli". */
    boolean nomenklaturLama(String jabatan) {
        boolean current = List.of(Folded.of(jabatan).split(" ", -1)).contains("AHLI");
        return !current && nomenklaturLama.match(jabatan);
    }
}

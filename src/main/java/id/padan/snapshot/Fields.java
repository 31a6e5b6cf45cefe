package id.padan.snapshot;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.domain.Npsn;
import id.padan.domain.Periode;
import id.padan.domain.PnsId;
import id.padan.domain.UnorId;
import id.padan.snapshot.table.RawCell;
import id.padan.snapshot.table.RawRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one row after another, read as what they should be. What cannot be read becomes empty and leaves a
 * remark. One object per table, moved from row to row; not thread-safe.
 */
final class Fields {
    private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);

    private final LocalDate today;
    private final Repeats repeats;
    private final RowNotes notes;
    private RawRow row = new RawRow(0, List.of());
    private Address at = new Address("", "", 0);
    private boolean doubtful;
    private Place misfit = Place.ABSENT;

    Fields(SnapshotKind kind, LocalDate today, Repeats repeats) {
        notes = new RowNotes(kind);
        this.today = today;
        this.repeats = repeats;
    }

    void moveTo(RawRow next, Address address) {
        row = next;
        at = address;
        notes.startRow(address);
        doubtful = false;
        misfit = Place.ABSENT;
    }

    Address at() {
        return at;
    }

    /** True when the row's key was not what a row of data would have: perhaps it is no data at all. */
    boolean doubtful() {
        return doubtful;
    }

    /** The column whose content stands one place further right, where it does not belong; absent in a row in order. */
    Place misfit() {
        return misfit;
    }

    /** Whose row this is, for the rejects it may cause. */
    void belongsTo(Instansi owner) {
        notes.belongsTo(owner);
    }

    /** The cell's text without the apostrophe or {@code ="…"} by which spreadsheets are told to keep ids as text. */
    String id(Place place) {
        String text = raw(place).strip();
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
            text = text.substring(2, text.length() - 1);
        }
        if (text.startsWith("'")) {
            text = text.substring(1).strip();
        }
        return TextCell.meansEmpty(text) ? "" : text;
    }

    String text(Place place) {
        return cleaned(raw(place), place);
    }

    String repeated(Place place) {
        return repeats.text(text(place));
    }

    /** A unor's name without the dashes that show its depth. */
    String unorNama(Place place) {
        String raw = raw(place).strip();
        int from = 0;
        while (from < raw.length() && "-–— \u00a0".indexOf(raw.charAt(from)) >= 0) {
            from++;
        }
        return repeats.text(cleaned(raw.substring(from), place));
    }

    /** The row's own NIP; anything but a valid one makes the row doubtful. */
    NipReading nip(Place place) {
        NipReading reading = otherNip(place);
        doubtful |= !(reading instanceof NipReading.Valid);
        return reading;
    }

    /** Somebody else's NIP, judged by the rules as it stands. */
    NipReading otherNip(Place place) {
        return NipReading.of(id(place), place.present() && cell(place).type() == RawCell.Type.NUMBER);
    }

    /** Somebody else's NIP where only a valid one is of use. */
    @Nullable
    Nip nipOrNull(Place place) {
        NipReading reading = otherNip(place);
        if (reading instanceof NipReading.Valid valid) {
            return valid.nip();
        }
        if (!(reading instanceof NipReading.Empty)) {
            note(RejectCode.NIP_TIDAK_TERBACA, place);
        }
        return null;
    }

    @Nullable
    UnorId unorId(Place place) {
        String id = id(place);
        UnorId parsed = UnorId.parse(id);
        if (parsed == null && !id.isEmpty()) {
            if (!place.idFollows() && UnorId.parse(rightOf(place)) != null) {
                misfit = place;
            }
            note(RejectCode.ID_TIDAK_TERBACA, place);
        }
        return parsed;
    }

    @Nullable
    PnsId pnsId(Place place) {
        String id = id(place);
        PnsId parsed = PnsId.parse(id);
        if (parsed == null && !id.isEmpty()) {
            note(RejectCode.ID_TIDAK_TERBACA, place);
        }
        return parsed;
    }

    @Nullable
    Npsn npsn(Place place) {
        String id = id(place);
        Npsn parsed = id.isEmpty() ? null : Npsn.parse(id);
        if (parsed == null && !id.isEmpty()) {
            note(RejectCode.NPSN_TIDAK_TERBACA, place);
        }
        return parsed;
    }

    Instansi instansi(Place id, Place nama) {
        String key = id(id);
        String name = repeats.text(text(nama));
        return key.isEmpty() && name.isEmpty() ? Instansi.TIDAK_DIKETAHUI : repeats.instansi(key, name);
    }

    /** A number of a fixed count of digits kept as text; a spreadsheet number of 16 digits has lost its last. */
    String digits(Place place, int count, RejectCode otherwise) {
        String id = id(place);
        if (id.isEmpty()) {
            return "";
        }
        boolean damaged = count >= 16 && cell(place).type() == RawCell.Type.NUMBER;
        String digits = damaged ? null : DigitText.of(id, count);
        if (digits != null) {
            return digits;
        }
        note(otherwise, place);
        return "";
    }

    @Nullable
    LocalDate date(Place place) {
        String text = id(place);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate date = cell(place).type() == RawCell.Type.NUMBER ? DateText.of(cell(place)) : DateText.of(text);
        if (date == null) {
            String right = rightOf(place);
            if (!place.dateFollows() && right.length() > 8 && DateText.of(right) != null) {
                misfit = place;
            }
            boolean shaped = text.chars().filter(Character::isDigit).count() >= 6 && text.length() <= 20;
            note(shaped ? RejectCode.TANGGAL_MUSTAHIL : RejectCode.TANGGAL_TIDAK_TERBACA, place);
        }
        return date;
    }

    /** A date that must lie between 1930 and the run's day. */
    @Nullable
    LocalDate pastDate(Place place) {
        LocalDate date = date(place);
        if (date != null && (date.isBefore(EARLIEST) || date.isAfter(today))) {
            note(RejectCode.TANGGAL_DI_LUAR_BATAS, place);
            return null;
        }
        return date;
    }

    /** From two columns of dates where both are there and filled, else from the one column of words. */
    @Nullable
    Periode periode(Place awal, Place akhir, Place words) {
        if (!id(awal).isEmpty() && !id(akhir).isEmpty()) {
            LocalDate first = date(awal);
            LocalDate last = date(akhir);
            if (first != null && last != null && last.isBefore(first)) {
                note(RejectCode.PERIODE_TIDAK_TERBACA, akhir);
                return null;
            }
            return first == null || last == null ? null : new Periode(first, last);
        }
        String text = repeated(words);
        Periode periode = text.isEmpty() ? null : repeats.periode(text);
        if (periode == null && !text.isEmpty()) {
            note(RejectCode.PERIODE_TIDAK_TERBACA, words);
        }
        return periode;
    }

    String periodeText(Place awal, Place akhir, Place words) {
        String text = id(words);
        if (text.isEmpty() && !(id(awal) + id(akhir)).isEmpty()) {
            text = id(awal) + " s.d. " + id(akhir);
        }
        return repeats.text(TextCell.plain(text) ? text : TextCell.clean(text).text());
    }

    List<String> rhk(Place place) {
        String raw = raw(place);
        if (raw.isBlank()) {
            return List.of();
        }
        return RhkText.split(raw).stream()
                .map(r -> cleaned(r, place))
                .filter(r -> r.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** Anything but an empty or negative word: e-Kinerja writes 0, 1 or 2. */
    boolean pltPlh(Place place) {
        String id = id(place);
        return !id.isEmpty() && !Boolean.FALSE.equals(YesNo.of(id));
    }

    /** True also where nothing is said. */
    boolean aktif(Place place) {
        String id = id(place);
        Boolean said = id.isEmpty() ? Boolean.TRUE : YesNo.of(id);
        if (said == null) {
            note(RejectCode.AKTIF_TIDAK_TERBACA, place);
        }
        return !Boolean.FALSE.equals(said);
    }

    /** True when words stand where the number should be and a number where the words should be. */
    boolean pushedRight(Place number, Place words) {
        String shouldBeWords = id(words);
        boolean digits = shouldBeWords.chars().noneMatch(Character::isLetter);
        return digits && id(number).chars().noneMatch(Character::isDigit);
    }

    /** The row is usable; what was noted on the way goes with it. */
    RowOutcome accepted(SnapshotRow typed) {
        return notes.accepted(typed);
    }

    /** The row cannot be used; {@code nip} is whose it is where that is known. */
    RowOutcome rejected(RejectCode code, Place place, @Nullable Nip nip) {
        doubtful = true;
        return notes.rejected(code, place, raw(place), nip);
    }

    /** The row's own NIP is its key and is no valid one. */
    RowOutcome rejectedNip(Place place, NipReading reading) {
        doubtful = true;
        return notes.rejectedNip(place, raw(place), reading);
    }

    private void note(RejectCode code, Place place) {
        notes.add(code, place, raw(place));
    }

    private String cleaned(String raw, Place place) {
        if (TextCell.plain(raw)) {
            return raw;
        }
        TextCell.Cleaned cleaned = TextCell.clean(raw);
        for (RejectCode code : cleaned.remarks()) {
            note(code, place);
        }
        return cleaned.text();
    }

    private String rightOf(Place place) {
        return row.cell(place.index() + 1).text().strip();
    }

    private RawCell cell(Place place) {
        return row.cell(place.index());
    }

    private String raw(Place place) {
        return place.present() ? cell(place).text() : "";
    }
}

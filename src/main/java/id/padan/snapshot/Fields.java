package id.padan.snapshot;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.domain.Npsn;
import id.padan.domain.Periode;
import id.padan.domain.PnsId;
import id.padan.domain.UnorId;
import id.padan.snapshot.table.ByteRow;
import id.padan.snapshot.table.RawCell;
import id.padan.snapshot.table.RawRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one row after another, read as what they should be. What cannot be read becomes empty and leaves a
 * remark. What stands there in the common way is read from its bytes, all else from its text, with the same result. One
 * object per table and thread, moved from row to row; not thread-safe.
 */
final class Fields {
    private static final NipReading NO_NIP = new NipReading.Empty();
    private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);

    private final LocalDate today;
    private final Repeats repeats;
    private final RowNotes notes;
    private final ByBytes<String> texts = new ByBytes<>(14);
    private final ByBytes<List<String>> lists = new ByBytes<>(13);
    private final KnownInstansi instansi = new KnownInstansi();
    private final long[] halves = new long[2];
    private RawRow row = RawRow.of(0, List.of());
    private @Nullable ByteRow window;
    private byte[] bytes = new byte[0];
    private int from;
    private int to;
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
        window = next instanceof ByteRow open ? open : null;
        bytes = window == null ? bytes : window.bytes();
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
        return plain(place) && from == to ? "" : cleaned(raw(place), place);
    }

    String repeated(Place place) {
        if (!plain(place)) {
            return repeats.text(text(place));
        }
        if (from == to) {
            return "";
        }
        String known = texts.get(bytes, from, to);
        return known == null ? remembered(raw(place), place) : known;
    }

    /** Only a text that needs no cleaning is remembered by its bytes: the others leave remarks in every row. */
    private String remembered(String raw, Place place) {
        String text = repeats.text(cleaned(raw, place));
        if (text.equals(raw) && TextCell.plain(raw)) {
            texts.put(bytes, from, to, text);
        }
        return text;
    }

    /** A unor's name without the dashes that show its depth. */
    String unorNama(Place place) {
        if (plain(place) && (from == to || (bytes[from] >= '0' && bytes[to - 1] > ' '))) {
            return repeated(place);
        }
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
        if (plain(place)) {
            if (from == to) {
                return NO_NIP;
            }
            long digits = PlainCell.nip(bytes, from, to);
            if (digits > 0 && Nip.faultOf(digits) == null) {
                return new NipReading.Valid(new Nip(digits));
            }
        }
        return NipReading.of(id(place), place.present() && number(place));
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
        if (plain(place) && PlainCell.id(bytes, from, to, halves)) {
            return new UnorId(halves[0], halves[1]);
        }
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
        PnsId parsed = pnsKey(place);
        if (parsed == null && !id(place).isEmpty()) {
            note(RejectCode.ID_TIDAK_TERBACA, place);
        }
        return parsed;
    }

    /** The id of the row's own person; null without a remark when there is none. */
    @Nullable
    PnsId pnsKey(Place place) {
        return plain(place) && PlainCell.id(bytes, from, to, halves)
                ? new PnsId(halves[0], halves[1])
                : PnsId.parse(id(place));
    }

    /** The id of the row's own unor; null without a remark when there is none. */
    @Nullable
    UnorId unorKey(Place place) {
        return plain(place) && PlainCell.id(bytes, from, to, halves)
                ? new UnorId(halves[0], halves[1])
                : UnorId.parse(id(place));
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
        if (window == null || (id.present() && !plain(id)) || (nama.present() && !plain(nama))) {
            return slowInstansi(id, nama);
        }
        Instansi known = instansi.of(window, id, nama);
        if (known != null) {
            return known;
        }
        Instansi read = slowInstansi(id, nama);
        if (TextCell.plain(raw(nama))) {
            instansi.keep(window, id, nama, read);
        }
        return read;
    }

    private Instansi slowInstansi(Place id, Place nama) {
        String key = id(id);
        String name = repeats.text(text(nama));
        return key.isEmpty() && name.isEmpty() ? Instansi.TIDAK_DIKETAHUI : repeats.instansi(key, name);
    }

    /** A number of a fixed count of digits kept as text; a spreadsheet number of 16 digits has lost its last. */
    String digits(Place place, int count, RejectCode otherwise) {
        if (plain(place)) {
            String digits = from == to ? "" : PlainCell.digits(bytes, from, to, count);
            if (digits != null) {
                return digits;
            }
        }
        return slowDigits(place, count, otherwise);
    }

    private String slowDigits(Place place, int count, RejectCode otherwise) {
        String id = id(place);
        if (id.isEmpty()) {
            return "";
        }
        boolean damaged = count >= 16 && number(place);
        String digits = damaged ? null : DigitText.of(id, count);
        if (digits != null) {
            return digits;
        }
        note(otherwise, place);
        return "";
    }

    @Nullable
    LocalDate date(Place place) {
        if (plain(place)) {
            LocalDate date = PlainCell.date(bytes, from, to);
            if (date != null || from == to) {
                return date;
            }
        }
        String text = id(place);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate date = number(place) ? DateText.of(row.cell(place.index())) : DateText.of(text);
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
        boolean plain = plain(place);
        List<String> known = plain ? lists.get(bytes, from, to) : null;
        if (known != null) {
            return known;
        }
        int remarks = notes.count();
        List<String> read = readRhk(place);
        if (plain && notes.count() == remarks) {
            lists.put(bytes, from, to, read);
        }
        return read;
    }

    private List<String> readRhk(Place place) {
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

    /** True when the cell can be read from {@link #bytes}: it stands there between {@link #from} and {@link #to}. */
    private boolean plain(Place place) {
        if (window == null || !place.present() || !window.plain(place.index())) {
            return false;
        }
        from = window.from(place.index());
        to = window.to(place.index());
        return true;
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
        return row.text(place.index() + 1).strip();
    }

    private boolean number(Place place) {
        return row.type(place.index()) == RawCell.Type.NUMBER;
    }

    private String raw(Place place) {
        return place.present() ? row.text(place.index()) : "";
    }
}

package id.padan.snapshot;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with the row at hand, made into rejects once it is known whose row it is. */
final class RowNotes {
    private record Noted(RejectCode code, Place place, String value) {}

    private final SnapshotKind kind;
    private final List<Noted> noted = new ArrayList<>();
    private Address at = new Address("", "", 0);
    private Instansi instansi = Instansi.TIDAK_DIKETAHUI;

    RowNotes(SnapshotKind kind) {
        this.kind = kind;
    }

    void startRow(Address address) {
        at = address;
        instansi = Instansi.TIDAK_DIKETAHUI;
        noted.clear();
    }

    void belongsTo(Instansi owner) {
        instansi = owner;
    }

    void add(RejectCode code, Place place, String value) {
        noted.add(new Noted(code, place, value));
    }

    /** How many there are in this row so far. */
    int count() {
        return noted.size();
    }

    RowOutcome accepted(SnapshotRow typed) {
        if (noted.isEmpty()) {
            return new RowOutcome.Accepted(typed, List.of());
        }
        List<Reject> remarks = new ArrayList<>(noted.size());
        for (Noted note : noted) {
            remarks.add(reject(note.code(), note.place(), note.value(), ""));
        }
        return new RowOutcome.Accepted(typed, List.copyOf(remarks));
    }

    RowOutcome rejected(RejectCode code, Place place, String value, @Nullable Nip nip) {
        return new RowOutcome.Rejected(reject(code, place, value, ""), nip);
    }

    RowOutcome rejectedNip(Place place, String value, NipReading reading) {
        return new RowOutcome.Rejected(reject(codeOf(reading), place, value, closer(reading)), null);
    }

    private static RejectCode codeOf(NipReading reading) {
        if (reading instanceof NipReading.Damaged) {
            return RejectCode.NIP_RUSAK;
        }
        if (reading instanceof NipReading.WrongLength) {
            return RejectCode.NIP_BUKAN_18_ANGKA;
        }
        if (reading instanceof NipReading.NotDigits) {
            return RejectCode.NIP_BUKAN_ANGKA;
        }
        return reading instanceof NipReading.Impossible ? RejectCode.NIP_MUSTAHIL : RejectCode.NIP_KOSONG;
    }

    private static String closer(NipReading reading) {
        if (reading instanceof NipReading.WrongLength wrong) {
            return wrong.digits().length() + " angka";
        }
        return reading instanceof NipReading.Impossible impossible ? impossible.fault() : "";
    }

    /** A NIK is never shown, not even masked. */
    private Reject reject(RejectCode code, Place place, String value, String closer) {
        String shown = code == RejectCode.NIK_TIDAK_TERBACA ? "" : Shown.of(value);
        return new Reject(kind, at, Shown.of(place.header()), code.code(), shown, code.sentence(closer), instansi);
    }
}

package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.Npsn;
import id.padan.domain.PnsId;
import id.padan.domain.UnorId;
import id.padan.snapshot.Address;
import id.padan.snapshot.SiasnUnorRow;
import org.jspecify.annotations.Nullable;

/** A unor in the making. */
final class UnorDraft {
    private final int line;
    final UnorId id;
    String nama;

    @Nullable
    UnorId diatasan;

    @Nullable
    PnsId pemimpin;

    @Nullable
    Nip pemimpinNip;

    boolean aktif = true;

    @Nullable
    Npsn npsn;

    Instansi instansi = Instansi.of("K1", "");

    UnorDraft(int line, String nama) {
        this.line = line;
        this.nama = nama;
        id = new UnorId(7, line);
    }

    UnorDraft npsn(String text) {
        npsn = Npsn.parse(text);
        return this;
    }

    UnorDraft under(UnorDraft parent) {
        diatasan = parent.id;
        return this;
    }

    UnorDraft headedBy(PegawaiDraft person) {
        pemimpin = person.pnsId();
        return this;
    }

    SiasnUnorRow row() {
        return new SiasnUnorRow(
                new Address("unor.xlsx", "unor", line),
                id,
                nama,
                diatasan,
                "",
                pemimpin,
                pemimpinNip,
                "",
                instansi,
                null,
                "",
                aktif,
                npsn);
    }
}

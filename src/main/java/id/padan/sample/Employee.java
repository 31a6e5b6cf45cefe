package id.padan.sample;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One row of the SIASN pegawai export. Fields are open to the scenes that bend them. */
final class Employee extends Entry {
    /** How a value is stored in a workbook's cell. */
    enum Stored {
        TEXT,
        NUMBER,
        DATE
    }

    final Person person;
    final Id pnsId;
    String pnsIdText;
    String nip;
    Stored nipStored = Stored.TEXT;
    Stored lahirStored = Stored.TEXT;
    LocalDate lahir;
    String nama;
    String gelarBelakang;
    String kedudukan = "Aktif";
    String jenisJabatan = "Jabatan Fungsional";
    String jabatan;
    LocalDate tmtJabatan;

    @Nullable
    Unit unit;
    /** In place of the unit's id and name where the scene wants something else. */
    @Nullable
    String unorIdText;

    Agency induk;
    Agency kerja;
    /** The row's cells stand this many columns too far to the right. */
    int shifted;

    Employee(Person person, Id pnsId, String jabatan, Unit unit) {
        this.person = person;
        this.pnsId = pnsId;
        this.pnsIdText = pnsId.hex();
        this.nip = person.nip();
        this.lahir = person.lahir();
        this.nama = person.nama().toUpperCase(Locale.ROOT);
        this.gelarBelakang = person.gelarBelakang();
        this.jabatan = jabatan;
        this.tmtJabatan = LocalDate.of(Math.min(person.tahun() + 2, 2025), 1 + (int) (person.number() % 12), 1);
        this.unit = unit;
        this.induk = unit.agency;
        this.kerja = unit.agency;
    }

    /** A second row for the same person, with a PNS ID of its own. */
    Employee again(Id other, Unit where) {
        return new Employee(person, other, jabatan, where);
    }

    String unorId() {
        if (unorIdText != null) {
            return unorIdText;
        }
        return unit == null ? "" : unit.idHex;
    }

    String unorNama() {
        return unit == null ? "" : unit.nama;
    }
}

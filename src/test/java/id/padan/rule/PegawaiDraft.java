package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.PnsId;
import id.padan.domain.UnorId;
import id.padan.snapshot.Address;
import id.padan.snapshot.SiasnPegawaiRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A SIASN pegawai row in the making. */
final class PegawaiDraft {
    private final int line;
    Nip nip;
    String nama;

    @Nullable
    LocalDate tanggalLahir;

    String nipLama = "";
    String nik = "";
    String jabatan = "Guru Ahli Muda";
    String kedudukan = "Aktif";

    @Nullable
    UnorId unor;

    String unorNama = "";
    Instansi induk = Office.KAB;
    Instansi kerja = Office.KAB;

    PegawaiDraft(int line, long nip, String nama) {
        this.line = line;
        this.nip = new Nip(nip);
        this.nama = nama;
        tanggalLahir = this.nip.tanggalLahir();
    }

    PegawaiDraft at(UnorDraft place) {
        unor = place.id;
        unorNama = place.nama;
        return this;
    }

    PnsId pnsId() {
        return new PnsId(9, line);
    }

    SiasnPegawaiRow row() {
        return new SiasnPegawaiRow(
                new Address("siasn.xlsx", "data", line),
                pnsId(),
                nip,
                nipLama,
                nama,
                tanggalLahir,
                nik,
                "PNS",
                kedudukan,
                jabatan,
                null,
                unor,
                unorNama,
                induk,
                kerja);
    }
}

package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.domain.NipReading;
import id.padan.domain.Npsn;
import id.padan.domain.Periode;
import id.padan.domain.UnorId;
import id.padan.snapshot.Address;
import id.padan.snapshot.PmmColumn;
import id.padan.snapshot.PmmRow;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A PMM row in the making: a test changes what it is about. */
final class PmmDraft {
    private final int line;
    Set<PmmColumn> columns = EnumSet.allOf(PmmColumn.class);
    NipReading nip = new NipReading.Empty();
    String nuptk = "";
    String nik = "";
    String nama = "";

    @Nullable
    LocalDate tanggalLahir;

    @Nullable
    Npsn npsn;

    String sekolah = "";

    @Nullable
    UnorId unor;

    Instansi instansi = Office.KAB;
    String jabatan = "Guru";
    String kepegawaian = "PNS";
    NipReading nipAtasan = new NipReading.Empty();
    String namaAtasan = "";
    String statusSkp = "Disetujui";

    @Nullable
    Periode periode;

    List<String> rhk = List.of();
    List<String> rhkAtasan = List.of("Mutu pembelajaran meningkat");
    String tahap = "Refleksi";

    PmmDraft(int line) {
        this.line = line;
    }

    PmmDraft of(PegawaiDraft person, UnorDraft school, PegawaiDraft atasan) {
        nip = new NipReading.Valid(person.nip);
        nama = person.nama;
        tanggalLahir = person.tanggalLahir;
        npsn = school.npsn;
        sekolah = school.nama;
        nipAtasan = new NipReading.Valid(atasan.nip);
        namaAtasan = atasan.nama;
        return this;
    }

    PmmDraft nip(String text) {
        nip = NipReading.of(text, false);
        return this;
    }

    PmmDraft without(PmmColumn column) {
        columns.remove(column);
        return this;
    }

    PmmRow row() {
        return new PmmRow(
                new Address("pmm.csv", "", line),
                Set.copyOf(columns),
                nip,
                nuptk,
                nik,
                nama,
                tanggalLahir,
                npsn,
                sekolah,
                unor,
                instansi,
                jabatan,
                kepegawaian,
                nipAtasan,
                namaAtasan,
                statusSkp,
                periode,
                "",
                rhk,
                rhkAtasan,
                tahap);
    }
}

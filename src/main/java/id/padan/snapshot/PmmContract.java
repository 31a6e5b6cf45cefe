package id.padan.snapshot;

import static id.padan.snapshot.Column.optional;
import static id.padan.snapshot.Column.required;

import java.util.List;

/** The header of PMM / Ruang GTK, pengelolaan kinerja: its names vary by year and by who exported it. */
final class PmmContract {
    static final Column NIP = required("NIP", "NIP PTK", "NIP GURU", "NIP GTK", "NIP PEGAWAI", "NIP PMM")
            .loosely("NIP NI PPPK", "NIP NIPPPK", "NIP NIPPK", "NIP NI PPPK PTK");
    static final Column NUPTK = optional("NUPTK", "NO NUPTK").marking();
    static final Column NIK = optional("NIK", "NIK PTK", "NOMOR INDUK KEPENDUDUKAN");
    static final Column NAMA =
            required("NAMA", "NAMA PTK", "NAMA GURU", "NAMA GTK").loosely("NAMA LENGKAP", "NAMA PEGAWAI", "NAMA ASN");
    static final Column TANGGAL_LAHIR = optional("TANGGAL LAHIR", "TGL LAHIR");
    static final Column NPSN =
            optional("NPSN", "NPSN SEKOLAH", "NPSN SATUAN PENDIDIKAN").marking();
    static final Column SEKOLAH = optional(
                    "NAMA SEKOLAH", "SEKOLAH", "SATUAN PENDIDIKAN", "NAMA SATUAN PENDIDIKAN", "ASAL SEKOLAH")
            .marking()
            .loosely("TEMPAT TUGAS", "UNIT KERJA", "NAMA UNIT KERJA", "SATMINKAL");
    static final Column UNOR_ID = optional("UNOR ID", "ID UNOR", "UNOR ID SIASN");
    static final Column INSTANSI_ID = optional("INSTANSI ID", "ID INSTANSI");
    static final Column INSTANSI =
            optional("INSTANSI", "NAMA INSTANSI", "INSTANSI NAMA").loosely("PEMERINTAH DAERAH", "PEMDA");
    static final Column JENIS_PTK = optional("JENIS PTK", "JENIS GTK").marking().loosely("PERAN", "TUGAS UTAMA");
    static final Column JABATAN =
            optional("JABATAN", "NAMA JABATAN", "JABATAN PTK").loosely("JABATAN NAMA");
    static final Column KEPEGAWAIAN =
            optional("STATUS KEPEGAWAIAN", "JENIS KEPEGAWAIAN").loosely("STATUS PEGAWAI", "KEPEGAWAIAN", "STATUS ASN");
    static final Column NIP_ATASAN = optional(
                    "NIP ATASAN",
                    "NIP PEJABAT PENILAI",
                    "NIP PEJABAT PENILAI KINERJA",
                    "NIP PENILAI",
                    "NIP ATASAN LANGSUNG",
                    "ATASAN NIP")
            .marking()
            .loosely("NIP KEPALA SEKOLAH", "PEJABAT PENILAI NIP", "PEJABAT PENILAI KINERJA NIP");
    static final Column NAMA_ATASAN = optional(
                    "NAMA ATASAN",
                    "NAMA PEJABAT PENILAI",
                    "NAMA PEJABAT PENILAI KINERJA",
                    "NAMA PENILAI",
                    "NAMA ATASAN LANGSUNG",
                    "ATASAN NAMA")
            .loosely("ATASAN", "PEJABAT PENILAI", "NAMA KEPALA SEKOLAH", "PEJABAT PENILAI NAMA");
    static final Column STATUS_SKP = optional(
                    "STATUS SKP", "STATUS SKP PMM", "STATUS PENGAJUAN SKP", "STATUS PERENCANAAN KINERJA")
            .marking()
            .loosely("STATUS PERENCANAAN", "STATUS PENGELOLAAN KINERJA", "STATUS");
    static final Column PERIODE = optional("PERIODE", "PERIODE SKP", "PERIODE KINERJA", "PERIODE PENILAIAN")
            .loosely("PERIODE PENGELOLAAN KINERJA", "TAHUN PERIODE", "TAHUN");
    static final Column AWAL =
            optional("PERIODE AWAL", "AWAL PERIODE", "PERIODE MULAI").loosely("TANGGAL AWAL", "TANGGAL MULAI");
    static final Column AKHIR =
            optional("PERIODE AKHIR", "AKHIR PERIODE", "PERIODE SELESAI").loosely("TANGGAL AKHIR", "TANGGAL SELESAI");
    static final Column RHK =
            optional("RHK", "RENCANA HASIL KERJA", "DAFTAR RHK").loosely("RENCANA HASIL KERJA RHK", "JUMLAH RHK");
    static final Column RHK_ATASAN = optional(
                    "RHK ATASAN",
                    "RHK YANG DIINTERVENSI",
                    "RHK ATASAN YANG DIINTERVENSI",
                    "RENCANA HASIL KERJA ATASAN",
                    "RENCANA HASIL KERJA ATASAN YANG DIINTERVENSI")
            .loosely("RHK PIMPINAN YANG DIINTERVENSI", "RHK KEPALA SEKOLAH", "RHK PIMPINAN");
    static final Column TAHAP =
            optional("TAHAP", "TAHAPAN", "TAHAP PENGELOLAAN KINERJA").loosely("TAHAP KINERJA", "PROGRES");

    static final Contract CONTRACT = new Contract(
            SnapshotKind.PMM,
            List.of(
                    NIP,
                    NUPTK,
                    NIK,
                    NAMA,
                    TANGGAL_LAHIR,
                    NPSN,
                    SEKOLAH,
                    UNOR_ID,
                    INSTANSI_ID,
                    INSTANSI,
                    JENIS_PTK,
                    JABATAN,
                    KEPEGAWAIAN,
                    NIP_ATASAN,
                    NAMA_ATASAN,
                    STATUS_SKP,
                    PERIODE,
                    AWAL,
                    AKHIR,
                    RHK,
                    RHK_ATASAN,
                    TAHAP),
            PmmReader::new);

    private PmmContract() {}
}

package id.padan.recap.excel;

import id.padan.recap.Indonesian;
import id.padan.recap.OverviewBook;
import id.padan.recap.RecapBook;
import java.util.List;

/** The words of the sheet Baca Dulu: at most seven lines under its title. */
final class ReadFirst {
    private ReadFirst() {}

    static List<String> ofRecap(RecapBook book) {
        return List.of(
                "Buku ini memuat perbedaan data guru dan kepala sekolah antara PMM (Ruang GTK) dan SIASN/e-Kinerja untuk "
                        + book.cover().name() + ", keadaan "
                        + Indonesian.day(book.cover().run().tanggal()) + ".",
                "Mulailah dari lembar Tugas: satu baris adalah satu pekerjaan, dikelompokkan menurut pelaku; yang"
                        + " membebaskan paling banyak orang di atas.",
                "Kerjakan sebelum “Paling lambat mulai”: perbaikan baru terlihat di e-Kinerja setelah beberapa waktu.",
                "Isi kolom Status dan Catatan (kuning) di lembar Tugas. Kolom lain sebaiknya tidak diubah.",
                "Lembar Rincian memuat setiap temuan per orang. Tanda “pertama” adalah pesan yang lebih dahulu muncul di"
                        + " e-Kinerja; yang lain baru terlihat sesudahnya.",
                "Lembar Tidak Dapat Dinilai dan Ditolak bukan berarti bersih: datanya belum ada, tertahan penyebab lain,"
                        + " atau tidak terbaca.",
                "Rahasia. Buku ini memuat NIP dan nama; simpan dan bagikan hanya kepada yang menanganinya.");
    }

    static List<String> ofOverview(OverviewBook book) {
        return List.of(
                "Buku ini merangkum hasil pemadanan PMM (Ruang GTK) dengan SIASN/e-Kinerja untuk seluruh instansi, keadaan "
                        + Indonesian.day(book.cover().run().tanggal()) + ".",
                "Lembar Per Instansi menunjukkan jumlah temuan tiap instansi menurut penyebab; rincian orang ada di buku"
                        + " rekap instansi masing-masing.",
                "Lembar Neraca membuktikan bahwa setiap baris yang dibaca ada tempatnya. Keterangan “TIDAK SEIMBANG” berarti"
                        + " hasilnya jangan dipakai.",
                "Lembar Berkas memuat berkas yang dibaca beserta sidik SHA-256, supaya hasil dapat diulang dan diperiksa.",
                "Lembar Tidak Dapat Dinilai menunjukkan data apa yang perlu diminta; lembar Ditolak memuat baris yang"
                        + " instansinya tidak dapat diketahui.",
                "Penyebab, pesan di e-Kinerja dan cara memperbaikinya ada di lembar Kamus.");
    }
}

package id.padan.recap.excel;

import id.padan.recap.Indonesian;
import id.padan.recap.OverviewBook;
import id.padan.recap.RecapBook;
import java.util.ArrayList;
import java.util.List;

/** The words of the sheet Baca Dulu: at most seven lines under its title. */
final class ReadFirst {
    private ReadFirst() {}

    static List<String> ofRecap(RecapBook book) {
        return List.of(
                "Buku ini memuat perbedaan data guru dan kepala sekolah antara PMM (Ruang GTK) dan SIASN/e-Kinerja untuk "
                        + book.cover().name() + ", keadaan "
                        + Indonesian.day(book.cover().run().tanggal()) + ".",
                "Mulailah dari lembar Hari Ini, lalu lembar Tugas: satu baris satu pekerjaan satu pelaku, urut menurut berapa"
                        + " orang yang bebas dari hambatan (kolom Bebas) bila tugas itu dan semua di atasnya selesai. Kolom"
                        + " Menunggu menyebut apa yang harus didahulukan.",
                "Mulai paling lambat pada hari di kolom “Paling lambat mulai”: sesudah diperbaiki, data masih perlu waktu"
                        + " sebelum terlihat di e-Kinerja.",
                "Isi kolom kuning: pilih Status, tulis Catatan, Tanggal (15-06-2026) dan siapa yang mengisi. Selesai perlu"
                        + " Catatan; Bukan masalah perlu alasan dan Berlaku sampai. Boleh menyaring, mengurutkan, dan menambah"
                        + " kolom; kolom Kode baris jangan diubah. Simpan sebagai .xlsx, lalu kirim kembali berkas ini.",
                "Lembar Rincian memuat setiap temuan tiap orang. “Pertama” berarti inilah pesan yang sekarang tampil di"
                        + " e-Kinerja; yang lain baru tampil sesudah yang pertama beres. Saring kolom “Tugas no.” untuk melihat siapa saja"
                        + " yang tercakup satu tugas.",
                "Lembar Kandidat NIP menyebut siapa kiranya pemilik NIP yang tidak padan; yang “mungkin” periksa dahulu. Yang"
                        + " ada di Tidak Dapat Dinilai belum tentu beres: datanya belum ada, atau tertahan penyebab lain."
                        + " Lembar Ditolak memuat isian yang tidak dapat dipakai.",
                "Rahasia. Buku ini memuat NIP dan nama; simpan dan bagikan hanya kepada yang menanganinya.");
    }

    static List<String> ofOverview(OverviewBook book) {
        List<String> lines = new ArrayList<>(List.of(
                "Buku ini merangkum hasil pemadanan PMM (Ruang GTK) dengan SIASN/e-Kinerja untuk seluruh instansi, keadaan "
                        + Indonesian.day(book.cover().run().tanggal()) + ".",
                "Lembar Per Instansi menunjukkan jumlah temuan tiap instansi menurut penyebab; rincian orang ada di buku"
                        + " rekap instansi masing-masing. Menuju Tenggat menunjukkan laju dan ramalannya; bila ada, Jawaban siapa"
                        + " belum menjawab dan Klaim siapa menyatakan selesai tetapi tidak terbukti.",
                "Lembar Neraca membuktikan bahwa setiap baris yang dibaca ada tempatnya. Keterangan “TIDAK SEIMBANG” berarti"
                        + " hasilnya jangan dipakai.",
                "Lembar Berkas memuat berkas yang dibaca beserta sidik SHA-256, supaya hasil dapat diulang dan diperiksa.",
                "Lembar Tidak Dapat Dinilai menunjukkan data apa yang perlu diminta. Lembar Ditolak (dan Log Sinkron bila ada)"
                        + " memuat baris yang instansinya tidak diketahui, jadi tidak ada di buku rekap mana pun.",
                "Penyebab, pesan di e-Kinerja dan cara memperbaikinya ada di lembar Kamus."));
        OverviewBook.Mapping mapping = book.mapping();
        if (mapping.proposals() + mapping.conflicts() > 0) {
            lines.add("Sekolah PMM yang NPSN-nya belum berunor: " + Indonesian.number(mapping.proposals())
                    + " usulan di berkas usulan-padanan-unor.csv, " + Indonesian.number(mapping.conflicts())
                    + " hal yang perlu diputuskan di konflik-padanan.csv, di folder yang sama. Periksa usulannya, lalu"
                    + " pakai sebagai berkas padanan-unor.");
        }
        return List.copyOf(lines);
    }
}

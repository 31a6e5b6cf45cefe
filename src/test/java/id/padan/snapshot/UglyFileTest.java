package id.padan.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One ugly file per kind: every row below the header ends as exactly one outcome. */
class UglyFileTest {
    private static final String UUID = "A5EB03E2-3F04-F6A0-E040-640A040252AD";
    private static final String HEX = "a5eb03e23f04f6a0e040640a040252ad";

    @Test
    void siasn_pegawai() throws IOException {
        ListFile file = ListFile.of("siasn.xlsx", """
                PNS ID | NIP BARU | NIP LAMA | NAMA | TANGGAL LAHIR | NIK | KEDUDUKAN HUKUM NAMA | JABATAN NAMA | UNOR ID | INSTANSI KERJA NAMA
                1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
                'UU | '198503302003121004 | '132456789 | AMINAH | 30-03-1985 | '3201013003850001 | Aktif | Guru Ahli Muda | 'UU | Kab. Contoh
                UU | 19850330 200312 1 005 | | BUDI | #31136 | | Aktif | Guru Ahli Muda | UU | Kab. Contoh

                UU | #198503302003121000 | | CICI | | | Aktif | Guru | UU | Kab. Contoh
                UU | 1.98503E+17 | | DEDI | | | Aktif | Guru | UU | Kab. Contoh
                UU | | | EUIS | | | Aktif | Guru | UU | Kab. Contoh
                UU | 19850330200312100O | | FAJAR | | | Aktif | Guru | UU | Kab. Contoh
                UU | 3201013003850001 | | GITA | | | Aktif | Guru | UU | Kab. Contoh
                UU | 198513302003121004 | | HADI | | | Aktif | Guru | UU | Kab. Contoh
                | 198503302003121006 | | INDAH | | | Aktif | Guru | UU | Kab. Contoh
                12345 | 198503302003121007 | | JOKO | | | Aktif | Guru | UU | Kab. Contoh
                UU | 198503302003121008 | | KIKI, S.Pd | M.Pd | 30-03-1985 | | Aktif | Guru | UU | Kab. Contoh
                UU | 198503302003121009 | 12345 | LINA | 31-02-1985 | #3201013003850000 | Aktif | Guru | bukan id | Kab. Contoh
                UU | 198503302003121010 | | MIRA | 01-01-1929 | | Aktif | Guru | UU | Kab. Contoh
                UU | 198503302003121011 | | NANA | 01-07-2026 | | Aktif | Guru | UU | Kab. Contoh
                PNS ID | NIP BARU | NIP LAMA | NAMA | TANGGAL LAHIR | NIK | KEDUDUKAN HUKUM NAMA | JABATAN NAMA | UNOR ID | INSTANSI KERJA NAMA
                Jumlah | | | 13 | | | | | |
                Dicetak 14 Juni 2026 | | | | | | | | |
                """.replace("UU", UUID));

        assertThat(Reading.table(SnapshotKind.SIASN_PEGAWAI, file))
                .containsExactly(
                        "2 bukan data: baris nomor kolom",
                        "3 terbaca",
                        "4 terbaca",
                        "5 kosong",
                        "6 ditolak nip_rusak",
                        "7 ditolak nip_rusak",
                        "8 ditolak nip_kosong",
                        "9 ditolak nip_bukan_angka",
                        "10 ditolak nip_bukan_18_angka",
                        "11 ditolak nip_mustahil",
                        "12 ditolak pns_id_kosong",
                        "13 ditolak pns_id_rusak",
                        "14 ditolak kolom_bergeser",
                        "15 terbaca + nip_lama_tidak_terbaca + tanggal_mustahil + nik_tidak_terbaca + id_tidak_terbaca",
                        "16 terbaca + tanggal_di_luar_batas",
                        "17 terbaca + tanggal_di_luar_batas",
                        "18 bukan data: baris judul kolom",
                        "19 bukan data: baris jumlah",
                        "20 bukan data: catatan kaki");
    }

    @Test
    void siasn_unor() throws IOException {
        ListFile file = ListFile.of("unor.xlsx", """
                ID | NAMA UNOR | DIATASAN ID | NAMA JABATAN | PEMIMPIN PNS ID | PEMIMPIN NIP | INSTANSI ID | AKTIF | NPSN
                UU | DINAS PENDIDIKAN | | Kepala Dinas | UU | | UU | 1 |
                'HH | ----SDN 1 CONTOH | UU | Kepala Sekolah | | 198503302003121004 | UU | Tidak Aktif | 20100001
                | SDN 2 CONTOH | UU | | | | UU | 1 |
                123 | SDN 3 CONTOH | UU | | | | UU | 1 |
                HH | SDN 4 CONTOH | entah | | x | 1985 | UU | mungkin | 201

                Total | 6 | | | | | | |
                """.replace("UU", UUID).replace("HH", HEX));

        assertThat(Reading.table(SnapshotKind.SIASN_UNOR, file))
                .containsExactly(
                        "2 terbaca",
                        "3 terbaca",
                        "4 ditolak unor_id_kosong",
                        "5 ditolak unor_id_rusak",
                        "6 terbaca + id_tidak_terbaca + id_tidak_terbaca + nip_tidak_terbaca + aktif_tidak_terbaca"
                                + " + npsn_tidak_terbaca",
                        "7 kosong",
                        "8 bukan data: baris jumlah");
    }

    @Test
    void ekinerja_skp_with_title_lines() throws IOException {
        ListFile file = ListFile.of("laporan-skp.xlsx", """
                Laporan SKP Tahun 2026
                Instansi Pemerintah Kab. Contoh



                14 Juni 2026 10:23:11

                id | nip | nama | jabatan | unit | skp_id | skp_status | skp_unor | periode_awal | periode_akhir | is_plt_plh
                1 | 198503302003121004 | AMINAH | Guru | SDN 1 | 9 | persetujuan | SDN 1 | 2026-01-01 | 2026-06-30 | 0
                2 | 198503302003121005 | BUDI | Guru | SDN 1 | 9 | draft | SDN 1 | 2026-06-30 | 2026-01-01 | 1
                3 | #198503302003121000 | CICI | Guru | SDN 1 | 9 | draft | SDN 1 | 2026-01-01 | 2026-06-30 | 0
                4 | | DEDI | Guru | SDN 1 | 9 | draft | SDN 1 | 2026-01-01 | 2026-06-30 | 0
                5 | 198503302003121006 | EUIS | Guru | SDN 1 | 9 | draft | SDN 1 | entah | 2026-06-30 | 0
                """);

        assertThat(Reading.table(SnapshotKind.EKINERJA_SKP, file))
                .containsExactly(
                        "9 terbaca",
                        "10 terbaca + periode_tidak_terbaca",
                        "11 ditolak nip_rusak",
                        "12 ditolak nip_kosong",
                        "13 terbaca + tanggal_tidak_terbaca");
    }

    @Test
    void ekinerja_penilaian() throws IOException {
        ListFile file = ListFile.of("penilaian.csv", """
                nip|nama|skp_id|skp_unor_id|hasil_kerja|perilaku_kerja|hasil_akhir|pegawai_atasan_nip|pegawai_atasan_nama
                198503302003121004|AMINAH|1|UU|Sesuai|Sesuai|Baik|198003302003121004|BUDI
                198503302003121005|CICI|1|UU|||||
                198503302003121006|DEDI|1|UU|Sesuai|Sesuai|Baik|1980|BUDI
                0|EUIS|1|UU|Sesuai|Sesuai|Baik||BUDI
                """.replace("UU", UUID));

        assertThat(Reading.table(SnapshotKind.EKINERJA_PENILAIAN, file))
                .containsExactly(
                        "2 terbaca", "3 terbaca", "4 terbaca + nip_tidak_terbaca", "5 ditolak nip_bukan_18_angka");
    }

    @Test
    void pmm() throws IOException {
        ListFile file = ListFile.of("pmm.csv", """
                NIP | NUPTK | Nama PTK | Tanggal Lahir | NPSN | Nama Sekolah | Jenis PTK | NIP Atasan | Status SKP | Periode | RHK
                198503302003121004 | 1234567890123456 | Aminah, S.Pd. | 1985-03-30 | 20100001 | SDN 1 Contoh | Guru | 198003302003121004 | Disetujui | Januari - Juni 2026 | a; b
                #198503302003121000 | | Budi | | 20100001 | SDN 1 Contoh | Guru | | Draf | 2026 |
                | | Cici | | 20100001 | SDN 1 Contoh | Guru | | Draf | 2026 |
                3201013003850001 | | Dedi | | 20100001 | SDN 1 Contoh | Guru | | Draf | 2026 |
                19850330200312100O | 123 | Euis \uD83D\uDE00 | 31/02/1985 | 2010 | =SDN 1 | Guru | x | entah | berjalan |
                | | | | 20100001 | SDN 1 Contoh | Guru | | Draf | 2026 |
                Fajar | | 198503302003121004 | 1985-03-30 | | 20100001 | SDN 1 | Guru | | Draf | 2026
                198503302003121009 | | Gita | S.Pd | 1985-03-30 | 20100001 | SDN 1 | Guru | | Draf | 2026 | a
                 - | - | - | - | - | - | - | - | - | - | -

                TOTAL | | 8 | | | | | | | |
                """);

        assertThat(Reading.table(SnapshotKind.PMM, file))
                .containsExactly(
                        "2 terbaca",
                        "3 terbaca",
                        "4 terbaca",
                        "5 terbaca",
                        "6 terbaca + emoji + nuptk_tidak_terbaca + tanggal_mustahil + npsn_tidak_terbaca + mirip_rumus"
                                + " + periode_tidak_terbaca",
                        "7 ditolak baris_tanpa_identitas",
                        "8 ditolak kolom_bergeser",
                        "9 ditolak kolom_bergeser",
                        "10 bukan data: baris tanpa isi selain tanda kosong",
                        "11 kosong",
                        "12 bukan data: baris jumlah");
    }

    @Test
    void the_small_lists() throws IOException {
        ListFile padanan = ListFile.of("padanan.csv", """
                NPSN|UNOR ID|NAMA SEKOLAH
                '20100001|UU|SDN 1
                2010|UU|SDN 2
                |UU|SDN 3
                20100004||SDN 4
                20100005|entah|SDN 5
                """.replace("UU", UUID));
        ListFile pengecualian = ListFile.of("pengecualian.csv", """
                NIP|Nama|Alasan|Berlaku sampai
                198503302003121004|AMINAH|pensiun|31 Desember 2026
                198503302003121005|BUDI|mutasi|
                198503302003121006|CICI|mutasi|kapan-kapan
                1985|DEDI|mutasi|
                """);
        ListFile log = ListFile.of("log.csv", """
                NIP|Nama|Pesan|Waktu
                198503302003121004|AMINAH|Data unit kerja pegawai tidak terdaftar|14/06/2026 10:00
                1985|BUDI|Pesan baru|
                """);
        ListFile rhk = ListFile.of("rhk.csv", """
                nip|nama|skp_id|rhk
                198003302003121004|KEPALA|1|Mutu naik; Disiplin naik
                x|KEPALA|1|Mutu naik
                """);

        assertThat(Reading.table(SnapshotKind.PADANAN_UNOR, padanan))
                .containsExactly(
                        "2 terbaca",
                        "3 ditolak npsn_rusak",
                        "4 ditolak npsn_kosong",
                        "5 ditolak unor_id_kosong",
                        "6 ditolak unor_id_rusak");
        assertThat(Reading.table(SnapshotKind.PENGECUALIAN, pengecualian))
                .containsExactly(
                        "2 terbaca",
                        "3 terbaca",
                        "4 ditolak batas_pengecualian_tidak_terbaca",
                        "5 ditolak nip_bukan_18_angka");
        assertThat(Reading.table(SnapshotKind.LOG_SINKRON, log)).isEqualTo(List.of("2 terbaca", "3 terbaca"));
        assertThat(Reading.table(SnapshotKind.EKINERJA_RHK, rhk))
                .containsExactly("2 terbaca", "3 ditolak nip_bukan_angka");
    }
}

package id.padan.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which kind a header speaks for, and what an officer is told when it is not the wanted one. */
class KindTest {
    private static final String PEGAWAI =
            "PNS ID|NIP BARU|NAMA|TANGGAL LAHIR|KEDUDUKAN HUKUM NAMA|JABATAN NAMA|UNOR ID|UNOR NAMA";
    private static final String PMM = "NIP|NUPTK|Nama|NPSN|Nama Sekolah|Jenis PTK|NIP Atasan|Status SKP|Periode";

    private static Layout layout(SnapshotKind kind, ListFile file) throws IOException {
        return Layout.of(file.name(), file.source(), kind, HeaderProfile.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "siasn-pegawai      ; PNS ID|NIP BARU|NAMA|KEDUDUKAN HUKUM NAMA|JABATAN NAMA|UNOR ID",
                "siasn-pegawai      ; pnsId|nipBaru|nama|kedudukanHukumNama|jabatanNama|unorId",
                "siasn-pegawai      ; pns_id|nip_baru|nama|kedudukan_hukum_nama|jabatan_nama|unor_id|npsn",
                "siasn-unor         ; ID|NAMA UNOR|DIATASAN ID|NAMA JABATAN|PEMIMPIN PNS ID|NPSN",
                "ekinerja-skp       ; id|nip|nama|jabatan|unit|skp_id|skp_status|skp_unor|periode_awal|periode_akhir",
                "ekinerja-penilaian ; nip|nama|skp_id|skp_status|skp_unor|hasil_kerja|perilaku_kerja|hasil_akhir",
                "ekinerja-rhk       ; nip|nama|skp_id|rhk",
                "pmm                ; NIP|Nama|NPSN|Sekolah|Status SKP",
                "pmm                ; NIP PTK|Nama PTK|NUPTK|Satuan Pendidikan|NIP Pejabat Penilai|RHK|Unor ID",
                "pmm                ; NIP|Nama Guru|NPSN|Nama Sekolah|Keterangan",
                "padanan-unor       ; NPSN|Nama Sekolah|Unor ID|Nama Unor",
                "pengecualian       ; NIP|Nama|Alasan|Berlaku sampai",
                "log-sinkron        ; NIP|Nama|Nama Sekolah|NPSN|Jabatan|Pesan|Waktu",
            })
    void a_header_speaks_for_its_kind(String kind, String header) throws IOException {
        ListFile file = ListFile.of("berkas.csv", header);

        assertThat(Layout.of("berkas.csv", file.source(), null, HeaderProfile.NONE)
                        .contract()
                        .kind())
                .hasToString(kind);
    }

    @Test
    void siasn_given_as_pmm_is_refused_with_the_place_it_belongs_to() {
        assertThatThrownBy(() -> layout(SnapshotKind.PMM, ListFile.of("juni.xlsx", PEGAWAI)))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(
                        "juni.xlsx: berkas ini diberikan sebagai pmm, tetapi tampaknya siasn-pegawai (judul kolom di baris 1: "
                                + "PNS ID, NIP BARU, NAMA, KEDUDUKAN HUKUM NAMA, JABATAN NAMA, UNOR ID). Pindahkan berkas ini ke "
                                + "bawah kunci \"siasn-pegawai\" pada berkas job, dan berikan berkas pmm sebagai gantinya. Berkas "
                                + "ini belum dibaca.");
    }

    @ParameterizedTest(name = "pmm given as {0}")
    @CsvSource({
        "siasn-pegawai",
        "siasn-unor",
        "ekinerja-skp",
        "ekinerja-rhk",
        "padanan-unor",
        "pengecualian",
        "log-sinkron"
    })
    void pmm_given_as_anything_else_is_refused(String label) {
        SnapshotKind wanted = SnapshotKind.labelled(label).orElseThrow();
        ListFile file = ListFile.of("pmm.csv", PMM + "|RHK|Unor ID|Keterangan");

        assertThatThrownBy(() -> layout(wanted, file))
                .hasMessageStartingWith("pmm.csv: berkas ini diberikan sebagai " + label + ", tetapi tampaknya pmm (");
    }

    @Test
    void a_laporan_penilaian_given_as_laporan_skp_is_told_apart() {
        ListFile file = ListFile.of("p.xlsx", "nip|nama|skp_id|skp_status|hasil_kerja|perilaku_kerja|hasil_akhir");

        assertThatThrownBy(() -> layout(SnapshotKind.EKINERJA_SKP, file))
                .hasMessageContaining("tampaknya ekinerja-penilaian");
    }

    @Test
    void required_columns_that_are_missing_are_named_with_those_that_were_found() {
        ListFile file = ListFile.of("data.xlsx", "judul", "NIP BARU|NAMA|UNOR ID|AGAMA|JABATAN NAMA", "x|y|z|a|b");

        assertThatThrownBy(() -> layout(SnapshotKind.SIASN_PEGAWAI, file))
                .hasMessage("data.xlsx: kolom wajib untuk siasn-pegawai tidak ditemukan: PNS ID, KEDUDUKAN HUKUM NAMA. "
                        + "Judul kolom yang ada (di baris 2): NIP BARU, NAMA, UNOR ID, AGAMA, JABATAN NAMA. Bila kolomnya "
                        + "bernama lain, tambahkan nama itu di berkas profil (jobs/profil); bila berkasnya keliru, ekspor "
                        + "ulang dari sumbernya.");
    }

    @Test
    void a_file_nobody_knows_is_refused_with_the_kinds_that_are() {
        ListFile file = ListFile.of("belanja.csv", "Barang|Harga", "Kapur|5000");

        assertThatThrownBy(() -> Layout.of("belanja.csv", file.source(), null, HeaderProfile.NONE))
                .hasMessage(
                        "belanja.csv: jenis berkas tidak dikenali; tidak ada judul kolom yang dikenal dalam 20 baris "
                                + "pertama. Yang diterima: siasn-pegawai, siasn-unor, ekinerja-skp, ekinerja-penilaian, "
                                + "ekinerja-rhk, pmm, padanan-unor, pengecualian, log-sinkron. Bila kolomnya bernama lain, "
                                + "tambahkan nama itu di berkas profil (jobs/profil); bila berkasnya keliru, ekspor ulang dari "
                                + "sumbernya.");
    }

    @Test
    void a_file_without_header_shows_no_nip_in_its_message() {
        ListFile file = ListFile.of("tanpa-judul.csv", "198503302003121004|AMINAH|3201013003850001|RHK");

        assertThatThrownBy(() -> layout(SnapshotKind.PMM, file))
                .hasMessageContaining("••••••••••••••1004")
                .hasMessageNotContaining("198503302003121004")
                .hasMessageNotContaining("0001");
    }

    @Test
    void a_file_with_no_header_at_all_is_told_what_a_header_is() {
        ListFile file = ListFile.of("x.csv", "a|b");

        assertThatThrownBy(() -> layout(SnapshotKind.PMM, file))
                .hasMessage(
                        "x.csv: baris judul kolom untuk pmm tidak ditemukan dalam 20 baris pertama. Yang diterima: satu "
                                + "baris yang memuat sekurangnya NIP, NAMA. Periksa apakah berkasnya benar, atau ekspor ulang dengan "
                                + "judul kolom.");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> layout(SnapshotKind.PMM, ListFile.of("kosong.csv", "", " | ")))
                .hasMessage(
                        "kosong.csv: berkas ini kosong. Yang diterima: berkas dengan baris judul kolom dan isinya. Unduh "
                                + "ulang dari sumbernya, lalu jalankan lagi.");
    }

    @Test
    void two_columns_for_one_thing_are_refused_and_a_profile_settles_it() throws IOException {
        ListFile file = ListFile.of("pmm.csv", "NIP|Nama|Nama Guru|NPSN");

        assertThatThrownBy(() -> layout(SnapshotKind.PMM, file))
                .hasMessage(
                        "pmm.csv, judul kolom di baris 1: ada judul yang ganda: NAMA dapat dibaca dari kolom B \"Nama\" dan kolom C "
                                + "\"Nama Guru\". Yang diterima: satu kolom untuk tiap isian. Hapus atau ganti nama salah satunya, "
                                + "atau sebutkan yang benar di berkas profil (jobs/profil), lalu jalankan lagi.");
        HeaderProfile profile = new HeaderProfile(Map.of(SnapshotKind.PMM, Map.of("nama", List.of("nama_guru"))));
        assertThat(Layout.of("pmm.csv", file.source(), SnapshotKind.PMM, profile)
                        .describe())
                .contains("NAMA ← kolom C \"Nama Guru\"", "Kolom yang tidak dipakai: Nama");
    }

    @Test
    void the_same_header_twice_is_refused() {
        assertThatThrownBy(() -> layout(SnapshotKind.PMM, ListFile.of("pmm.csv", "NIP|Nama|NPSN|nip")))
                .hasMessageContaining("NIP dapat dibaca dari kolom A \"NIP\" dan kolom D \"nip\"");
    }

    @Test
    void a_profile_adds_names() throws IOException {
        HeaderProfile profile = new HeaderProfile(
                Map.of(SnapshotKind.PMM, Map.of("NIP", List.of("Nomor Pegawai"), "NAMA", List.of("Siapa"))));
        ListFile file = ListFile.of("pmm.csv", "nomor_pegawai|SIAPA|NPSN");

        assertThat(Layout.of("pmm.csv", file.source(), null, profile).describe())
                .contains("NIP ← kolom A \"nomor_pegawai\"", "NAMA ← kolom B \"SIAPA\"");
    }

    @Test
    void a_loose_name_serves_only_where_the_plain_one_is_missing() throws IOException {
        assertThat(layout(SnapshotKind.PMM, ListFile.of("pmm.csv", "NIP|Nama|NPSN|Status|Status SKP"))
                        .describe())
                .contains("STATUS SKP ← kolom E \"Status SKP\"", "Kolom yang tidak dipakai: Status");
        assertThat(layout(SnapshotKind.PMM, ListFile.of("pmm.csv", "NIP|Nama|NPSN|Status"))
                        .describe())
                .contains("STATUS SKP ← kolom D \"Status\"");
    }

    @Test
    void continuation_sheets_are_read_and_others_passed_over_aloud() throws IOException {
        ListFile file = ListFile.workbook("pmm.xlsx")
                .sheet("Petunjuk", "Cara mengisi")
                .sheet("Data", "NIP|Nama|NPSN", "198503302003121004|AMINAH|20100001")
                .sheet("Data (2)", "judul", "Nama|NIP|NPSN", "BUDI|198503302003121005|20100001")
                .sheet("Kosong", "")
                .sheet("SIASN", PEGAWAI);

        assertThat(Reading.all(SnapshotKind.PMM, file))
                .extracting(o -> o.at().toString())
                .containsExactly("pmm.xlsx lembar \"Data\" baris 2", "pmm.xlsx lembar \"Data (2)\" baris 3");
        assertThat(layout(SnapshotKind.PMM, file).describe())
                .contains(
                        "Dilewati: lembar \"Petunjuk\" (judul kolomnya bukan pmm)",
                        "Dibaca: lembar \"Data (2)\", judul kolom di baris 2",
                        "Dilewati: lembar \"Kosong\" (kosong)",
                        "Dilewati: lembar \"SIASN\" (judul kolomnya bukan pmm)");
    }

    @Test
    void a_header_in_two_rows_is_read_as_one() throws IOException {
        ListFile file = ListFile.of(
                "pmm.xlsx",
                "DAFTAR PTK",
                "No|NIP|Nama|Sekolah|NPSN|Atasan||Status SKP",
                "|||||NIP|Nama|",
                "1|198503302003121004|AMINAH|SDN 1|20100001|198003302003121004|BUDI|Draf");

        assertThat(layout(SnapshotKind.PMM, file).describe())
                .contains("NIP ATASAN ← kolom F \"Atasan NIP\"", "NAMA ATASAN ← kolom G \"Atasan Nama\"");
        assertThat(Reading.table(SnapshotKind.PMM, file)).containsExactly("4 terbaca");
    }

    @Test
    void a_second_header_row_that_adds_nothing_is_no_data() throws IOException {
        ListFile file = ListFile.of(
                "pmm.xlsx",
                "NIP|Nama|NPSN|Status SKP",
                "nip|nama|npsn|",
                "(1)|(2)|(3)|(4)",
                "198503302003121004|AMINAH|20100001|Draf");

        assertThat(Reading.table(SnapshotKind.PMM, file))
                .containsExactly("2 bukan data: baris judul kolom", "3 bukan data: baris nomor kolom", "4 terbaca");
    }
}

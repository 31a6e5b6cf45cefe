package id.padan.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.domain.Npsn;
import id.padan.domain.Periode;
import id.padan.domain.PnsId;
import id.padan.domain.UnorId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the typed rows hold, and what an officer is told of a field that could not be kept as it was. */
class FieldsTest {
    private static final String UUID = "A5EB03E2-3F04-F6A0-E040-640A040252AD";
    private static final Nip AMINAH = new Nip(198503302003121004L);
    private static final UnorId UNOR = new UnorId(0xa5eb03e23f04f6a0L, 0xe040640a040252adL);

    private static PmmRow pmm(String header, String row) throws IOException {
        return Reading.only(PmmRow.class, SnapshotKind.PMM, ListFile.of("pmm.csv", "NIP|Nama|" + header, row));
    }

    private static Reject remark(String header, String cell) throws IOException {
        ListFile file = ListFile.of("pmm.csv", "NIP|Nama|Instansi|" + header, "198503302003121004|A|Kab. X|" + cell);
        return ((RowOutcome.Accepted) Reading.all(SnapshotKind.PMM, file).get(0))
                .remarks()
                .get(0);
    }

    @Test
    void a_siasn_pegawai_holds_what_the_file_says() throws IOException {
        ListFile file = ListFile.of(
                "siasn.xlsx",
                "PNS ID|NIP BARU|NIP LAMA|NAMA|TANGGAL LAHIR|NIK|JENIS PEGAWAI NAMA|KEDUDUKAN HUKUM NAMA|JABATAN NAMA|"
                        + "TMT JABATAN|UNOR ID|UNOR NAMA|INSTANSI INDUK ID|INSTANSI INDUK NAMA",
                "'" + UUID + "|'198503302003121004|132456789|AMINAH|30-03-1985|'3201013003850001|PNS|Aktif|"
                        + "Guru Ahli Muda|#44927|" + UUID + "|----SDN 1 CONTOH|" + UUID + "|Pemerintah Kab. Contoh");
        Instansi instansi = new Instansi("a5eb03e23f04f6a0e040640a040252ad", "Pemerintah Kab. Contoh");

        assertThat(Reading.only(SiasnPegawaiRow.class, SnapshotKind.SIASN_PEGAWAI, file))
                .isEqualTo(new SiasnPegawaiRow(
                        new Address("siasn.xlsx", "", 2),
                        new PnsId(UNOR.high(), UNOR.low()),
                        AMINAH,
                        "132456789",
                        "AMINAH",
                        LocalDate.of(1985, 3, 30),
                        "3201013003850001",
                        "PNS",
                        "Aktif",
                        "Guru Ahli Muda",
                        LocalDate.of(2023, 1, 1),
                        UNOR,
                        "SDN 1 CONTOH",
                        instansi,
                        instansi));
    }

    @Test
    void a_laporan_penilaian_without_status_counts_as_assessed_where_a_result_stands() throws IOException {
        ListFile file = ListFile.of(
                "p.json",
                "nip|nama|skp_id|skp_unor_id|hasil_kerja|hasil_akhir|periode_awal|periode_akhir|is_plt_plh|pegawai_atasan_nip",
                "198503302003121004|AMINAH|1|" + UUID + "|Sesuai|Baik|2026-01-01|2026-06-30|1|198503302003121004",
                "198503302003121004|AMINAH|1|||||||");

        List<RowOutcome> rows = Reading.all(SnapshotKind.EKINERJA_PENILAIAN, file);

        assertThat(((RowOutcome.Accepted) rows.get(0)).row())
                .isEqualTo(new SkpRow(
                        new Address("p.json", "", 2),
                        AMINAH,
                        "AMINAH",
                        "penilaian",
                        new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)),
                        "",
                        UNOR,
                        true,
                        AMINAH,
                        ""));
        assertThat(((SkpRow) ((RowOutcome.Accepted) rows.get(1)).row()).agreed())
                .isFalse();
    }

    @Test
    void a_pmm_row_knows_which_columns_its_file_has() throws IOException {
        PmmRow row =
                pmm("NPSN|Status|RHK|RHK yang diintervensi", "x|A|20100001|Draf|1. Mutu; - Disiplin|Mutu\\nSekolah");

        assertThat(row.columns())
                .containsExactlyInAnyOrder(PmmColumn.NPSN, PmmColumn.STATUS_SKP, PmmColumn.RHK, PmmColumn.RHK_ATASAN);
        assertThat(row.npsn()).isEqualTo(new Npsn("20100001"));
        assertThat(row.rhk()).containsExactly("Mutu", "Disiplin");
        assertThat(row.rhkAtasan()).containsExactly("Mutu", "Sekolah");
        assertThat(row.periode()).isNull();
        assertThat(row.nipAtasan()).isEqualTo(new NipReading.Empty());
    }

    @Test
    void a_row_pushed_right_from_its_beginning_still_says_whose_it_was() throws IOException {
        ListFile file = ListFile.of("pmm.csv", "NIP|Nama|NPSN|Nama Sekolah", "x y|198503302003121004|AMINAH|20200001");

        assertThat(Reading.all(SnapshotKind.PMM, file))
                .singleElement()
                .isInstanceOfSatisfying(RowOutcome.Rejected.class, rejected -> {
                    assertThat(rejected.reject().code()).isEqualTo("kolom_bergeser");
                    assertThat(rejected.nip()).isEqualTo(new Nip(198503302003121004L));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5 RHK", "3 buah", "#5", "--", "NULL", "…", "-;--;NULL"})
    void a_count_of_rhk_or_a_mark_for_nothing_is_no_rhk(String text) throws IOException {
        assertThat(pmm("NPSN|RHK|RHK ATASAN", "x|A||" + text + "|" + text))
                .extracting(PmmRow::rhk, PmmRow::rhkAtasan)
                .containsExactly(List.of(), List.of());
    }

    @Test
    void a_number_in_an_rhk_is_part_of_it() throws IOException {
        assertThat(pmm("NPSN|RHK", "x|A||5 RHK siswa; 2 laporan").rhk()).containsExactly("5 RHK siswa", "2 laporan");
    }

    @ParameterizedTest(name = "jabatan \"{0}\" and jenis PTK \"{1}\" give \"{2}\"")
    @CsvSource({
        "Guru Ahli Muda, Guru, Guru Ahli Muda",
        "Guru Ahli Muda, Kepala Sekolah, Kepala Sekolah",
        "'', Guru Kelas, Guru Kelas",
        "Kepala Sekolah, '', Kepala Sekolah",
    })
    void only_the_jenis_ptk_may_overrule_a_jabatan(String jabatan, String jenis, String expected) throws IOException {
        assertThat(pmm("Jabatan|Jenis PTK", "x|A|" + jabatan + "|" + jenis).jabatan())
                .isEqualTo(expected);
    }

    @Test
    void two_columns_of_dates_make_a_period() throws IOException {
        PmmRow row = pmm("NPSN|Periode Awal|Periode Akhir", "x|A||01/01/2026|30/06/2026");

        assertThat(row.periode()).isEqualTo(new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)));
        assertThat(row.periodeText()).isEqualTo("01/01/2026 s.d. 30/06/2026");
        assertThat(row.columns()).contains(PmmColumn.PERIODE);
    }

    @ParameterizedTest(name = "{0} \"{1}\": {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Tanggal Lahir | 31-02-1985 | tanggal_mustahil | 31-02-1985 | Tanggal ini tidak ada di kalender. Yang diterima:"
                        + " tanggal urut hari-bulan-tahun, misalnya 30/06/2026, atau 2026-06-30. Isian ini dianggap kosong;"
                        + " baris tetap dipakai.",
                "Tanggal Lahir | kemarin | tanggal_tidak_terbaca | kemarin | Isi kolom tanggal tidak terbaca. Yang diterima:"
                        + " tanggal seperti 2026-06-30, 30/06/2026 atau 30 Juni 2026. Isian ini dianggap kosong; baris tetap"
                        + " dipakai.",
                "Tanggal Lahir | 01-01-1929 | tanggal_di_luar_batas | 01-01-1929 | Tanggal sebelum tahun 1930 atau sesudah hari"
                        + " ini. Yang diterima: tanggal sejak 1930 sampai hari ini. Isian ini dianggap kosong; baris tetap"
                        + " dipakai.",
                "Tanggal Lahir | 15-06-2026 | tanggal_di_luar_batas | 15-06-2026 | Tanggal sebelum tahun 1930 atau sesudah hari"
                        + " ini. Yang diterima: tanggal sejak 1930 sampai hari ini. Isian ini dianggap kosong; baris tetap"
                        + " dipakai.",
                "Periode | berjalan | periode_tidak_terbaca | berjalan | Periode tidak terbaca. Yang diterima: periode seperti"
                        + " 2026, Januari - Juni 2026, Semester 1 2026 atau 01/01/2026 s.d. 30/06/2026. Isian ini dianggap"
                        + " kosong; baris tetap dipakai.",
                "NIK | 32010130038500 01 02 | nik_tidak_terbaca | '' | NIK tidak terbaca (isinya tidak ditampilkan). Yang"
                        + " diterima: NIK 16 angka sebagai teks. Isian ini dianggap kosong; baris tetap dipakai.",
                "NUPTK | #1234567890123450 | nuptk_tidak_terbaca | •••••••••••••••• | NUPTK tidak terbaca. Yang diterima: NUPTK"
                        + " 16 angka sebagai teks. Isian ini dianggap kosong; baris tetap dipakai.",
                "Sekolah | =SDN 1 | mirip_rumus | =SDN 1 | Isi diawali tanda seperti rumus lembar kerja. Yang diterima: teks"
                        + " biasa. Isi dibiarkan sebagai teks, tidak dihitung; baris tetap dipakai.",
                "Sekolah | SDN \u202e1 | karakter_tak_tampak | SDN 1 | Isi memuat karakter kendali atau karakter tak tampak."
                        + " Yang diterima: teks biasa. Karakter itu dibuang; baris tetap dipakai.",
                "Sekolah | SDN\u00071 | karakter_tak_tampak | SDN1 | Isi memuat karakter kendali atau karakter tak tampak."
                        + " Yang diterima: teks biasa. Karakter itu dibuang; baris tetap dipakai.",
                "Sekolah | SDN 1 ❤️ | emoji | SDN 1 | Isi memuat emoji atau lambang gambar. Yang diterima: teks biasa."
                        + " Karakter itu dibuang; baris tetap dipakai.",
                "NPSN | 201 | npsn_tidak_terbaca | 201 | NPSN tidak terbaca. Yang diterima: NPSN 8 huruf atau angka. Isian ini"
                        + " dianggap kosong; baris tetap dipakai.",
                "Unor ID | entah | id_tidak_terbaca | entah | ID tidak terbaca. Yang diterima: 32 angka heksadesimal, dengan"
                        + " atau tanpa tanda hubung. Isian ini dianggap kosong; baris tetap dipakai.",
            })
    void a_bad_field_leaves_a_remark_and_the_row_stays(
            String header, String cell, String code, String value, String sentence) throws IOException {
        assertThat(remark(header, cell))
                .isEqualTo(new Reject(
                        SnapshotKind.PMM,
                        new Address("pmm.csv", "", 2),
                        header,
                        code,
                        value,
                        sentence,
                        new Instansi("", "Kab. X")));
    }

    @Test
    void a_text_without_end_is_cut_and_said() throws IOException {
        String endless = "A".repeat(5_000);

        assertThat(pmm("Sekolah", "x|A|" + endless).sekolah()).hasSize(1_000);
        assertThat(remark("Sekolah", endless))
                .returns("teks_terlalu_panjang", Reject::code)
                .returns("A".repeat(59) + "…", Reject::value);
    }

    @ParameterizedTest(name = "\"{0}\" stays as it is")
    @ValueSource(
            strings = {
                "SDN 1 Contoh",
                "Ma’arif NU",
                "'Aisyiyah",
                "Guru - Kelas",
                "SMPN 1 & 2 (Satu Atap)",
                "Dr. H. Añez, M.Pd."
            })
    void ordinary_text_leaves_no_remark(String text) throws IOException {
        ListFile file = ListFile.of("pmm.csv", "NIP|Nama|Sekolah", "198503302003121004|A|" + text);

        assertThat(Reading.all(SnapshotKind.PMM, file).get(0)).isInstanceOfSatisfying(RowOutcome.Accepted.class, a -> {
            assertThat(a.remarks()).isEmpty();
            assertThat(((PmmRow) a.row()).sekolah()).isEqualTo(text);
        });
    }

    @ParameterizedTest(name = "NIP \"{0}\" is lawful")
    @CsvSource({
        "198503302003121004",
        "'''198503302003121004'",
        "19850330 200312 1 004",
        "19850330.200312.1.004",
        "'=\"198503302003121004\"'",
        "198503302003121004\u00a0"
    })
    void a_nip_is_read_through_its_lawful_dress(String text) throws IOException {
        assertThat(pmm("NPSN", text + "|A|").nip()).isEqualTo(new NipReading.Valid(AMINAH));
    }

    @ParameterizedTest(name = "AKTIF \"{0}\" is {1}")
    @CsvSource({
        "1,true",
        "0,false",
        "true,true",
        "FALSE,false",
        "Ya,true",
        "Tidak,false",
        "Aktif,true",
        "Tidak Aktif,false",
        "'',true"
    })
    void aktif_is_read_in_every_spelling(String text, boolean expected) throws IOException {
        ListFile file = ListFile.of("unor.csv", "ID|NAMA UNOR|DIATASAN ID|AKTIF", UUID + "|----SDN 1||" + text);
        SiasnUnorRow row = Reading.only(SiasnUnorRow.class, SnapshotKind.SIASN_UNOR, file);

        assertThat(row.aktif()).isEqualTo(expected);
        assertThat(row.nama()).isEqualTo("SDN 1");
    }
}

package id.padan.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer reads of a row that cannot be used. */
class RejectTest {
    private static final String UUID = "A5EB03E2-3F04-F6A0-E040-640A040252AD";
    private static final String NEXT = " Baris ini ditolak; perbaiki di berkas sumber, lalu jalankan lagi.";

    private static RowOutcome.Rejected siasn(String row) throws IOException {
        ListFile file = ListFile.workbook("siasn.xlsx")
                .sheet(
                        "data",
                        "PNS ID|NIP BARU|NAMA|TANGGAL LAHIR|JENIS KELAMIN|KEDUDUKAN HUKUM NAMA|JABATAN NAMA|UNOR ID|UNOR NAMA|"
                                + "INSTANSI KERJA NAMA",
                        row.replace("UU", UUID));
        return (RowOutcome.Rejected)
                Reading.all(SnapshotKind.SIASN_PEGAWAI, file).get(0);
    }

    @ParameterizedTest(name = "NIP \"{0}\" is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "#198503302003121000 | nip_rusak | ••••••••••••••1000 | NIP rusak karena tersimpan sebagai angka di lembar"
                        + " kerja, angka-angka terakhirnya hilang. Yang diterima: NIP 18 angka yang tersimpan sebagai teks;"
                        + " ekspor ulang dari sumbernya, jangan diketik ulang dari berkas ini.",
                "1.98503E+17 | nip_rusak | 1.98503E+17 | NIP rusak karena tersimpan sebagai angka di lembar kerja,"
                        + " angka-angka terakhirnya hilang. Yang diterima: NIP 18 angka yang tersimpan sebagai teks; ekspor"
                        + " ulang dari sumbernya, jangan diketik ulang dari berkas ini.",
                "'' | nip_kosong | '' | NIP kosong. Yang diterima: NIP 18 angka.",
                "19850330200312100 | nip_bukan_18_angka | •••••••••••••2100 | Isi kolom NIP bukan 18 angka (17 angka). Yang"
                        + " diterima: NIP 18 angka.",
                "1985033020031210045 | nip_bukan_18_angka | •••••••••••••••0045 | Isi kolom NIP bukan 18 angka (19 angka)."
                        + " Yang diterima: NIP 18 angka.",
                "3201 0130 0385 0001 | nip_bukan_18_angka | •••• •••• •••• •••• | Isi kolom NIP bukan 18 angka (16 angka)."
                        + " Yang diterima: NIP 18 angka.",
                "19850330200312100O | nip_bukan_angka | •••••••••••••2100O | Isi kolom NIP memuat huruf atau tanda lain. Yang"
                        + " diterima: NIP 18 angka tanpa huruf.",
                "198513302003121004 | nip_mustahil | ••••••••••••••1004 | NIP tidak mungkin benar (angka 1–8 bukan tanggal"
                        + " lahir yang mungkin). Yang diterima: NIP 18 angka yang susunannya benar.",
            })
    void a_reference_row_without_a_usable_nip_is_rejected(String nip, String code, String value, String sentence)
            throws IOException {
        RowOutcome.Rejected rejected = siasn("UU|" + nip + "|AMINAH||P|Aktif|Guru|UU|SDN 1|Kab. Contoh");

        assertThat(rejected.reject())
                .isEqualTo(new Reject(
                        SnapshotKind.SIASN_PEGAWAI,
                        new Address("siasn.xlsx", "data", 2),
                        "NIP BARU",
                        code,
                        value,
                        sentence + NEXT,
                        new Instansi("", "Kab. Contoh")));
        assertThat(rejected.nip()).isNull();
    }

    @Test
    void a_missing_pns_id_still_says_whose_row_it_is() throws IOException {
        RowOutcome.Rejected rejected = siasn("|198503302003121004|AMINAH||P|Aktif|Guru|UU|SDN 1|Kab. Contoh");

        assertThat(rejected.nip()).isEqualTo(new Nip(198503302003121004L));
        assertThat(rejected.reject().sentence())
                .isEqualTo("PNS ID kosong. Yang diterima: PNS ID dari SIASN (32 angka heksadesimal)." + NEXT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // one cell too many
        "UU|198503302003121004|AMINAH|S.Pd|30-03-1985|P|Aktif|Guru|UU|SDN 1|Kab. Contoh",
        // as many cells as headers, because the last one was empty
        "UU|198503302003121004|AMINAH|S.Pd|30-03-1985|P|Aktif|Guru|UU|SDN 1",
        "UU|198503302003121004|AMINAH|S.Pd||P|Aktif|Guru|UU|SDN 1",
    })
    void a_name_with_an_unquoted_delimiter_shifts_the_row_and_is_rejected(String row) throws IOException {
        RowOutcome.Rejected rejected = siasn(row);

        assertThat(rejected.reject())
                .returns("kolom_bergeser", Reject::code)
                .returns(Instansi.TIDAK_DIKETAHUI, Reject::instansi)
                .returns(
                        "Isi baris bergeser dari judul kolomnya, biasanya karena ada tanda pemisah di dalam nama. Yang"
                                + " diterima: baris dengan kolom sebanyak judulnya; beri tanda kutip pada isi yang memuat"
                                + " pemisah." + NEXT,
                        Reject::sentence);
        assertThat(rejected.nip()).isEqualTo(new Nip(198503302003121004L));
    }
}

package id.padan.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NipReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipTraceTest {
    private static final String NIP = "198503302010012004";

    private static NipTrace of(String cell) {
        return NipTrace.of(WrittenNip.of(NipReading.of(cell, false)), NIP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            298503302010012004   | NIP_SATU_ANGKA   | NIP beda 1 angka (angka ke-1: 2 ↔ 1)
            198503302011012004   | NIP_SATU_ANGKA   | NIP beda 1 angka (angka ke-12: 1 ↔ 0)
            198503302010011004   | NIP_SATU_ANGKA   | NIP beda 1 angka (angka ke-15: 1 ↔ 2)
            198503302010012104   | NIP_NOMOR_URUT   | NIP beda 1 angka (angka ke-16: 1 ↔ 0)
            198503302010012005   | NIP_NOMOR_URUT   | NIP beda 1 angka (angka ke-18: 5 ↔ 4)
            198503302010012015   | NIP_NOMOR_URUT   | NIP hanya beda nomor urut (3 angka terakhir)
            198503302010012117   | NIP_NOMOR_URUT   | NIP hanya beda nomor urut (3 angka terakhir)
            198053302010012004   | NIP_TERTUKAR     | dua angka NIP tertukar (angka ke-4 dan ke-5)
            198503302010010204   | NIP_TERTUKAR     | dua angka NIP tertukar (angka ke-15 dan ke-16)
            198503302010012040   | NIP_TERTUKAR     | dua angka NIP tertukar (angka ke-17 dan ke-18)
            98503302010012004    | NIP_KURANG_ANGKA | NIP di PMM kurang 1 angka
            19850330201001204    | NIP_KURANG_ANGKA | NIP di PMM kurang 1 angka
            19850330201001200    | NIP_KURANG_ANGKA | NIP di PMM kurang 1 angka
            1985033020100120     | NIP_KURANG_ANGKA | NIP di PMM kurang 2 angka
            8503302010012004     | NIP_KURANG_ANGKA | NIP di PMM kurang 2 angka
            1985033020100120044  | NIP_LEBIH_ANGKA  | NIP di PMM kelebihan 1 angka
            0198503302010012004  | NIP_LEBIH_ANGKA  | NIP di PMM kelebihan 1 angka
            19850330720100120040 | NIP_LAHIR_SAMA   | NIP lain, tetapi tanggal lahir di dalamnya sama
            19850330772010012004 | NIP_LEBIH_ANGKA  | NIP di PMM kelebihan 2 angka
            1985033O2010012004   | NIP_HURUF        | NIP sama bila hurufnya dibaca sebagai angka
            198503312010012007   | NIP_DUA_ANGKA    | NIP beda 2 angka (angka ke-8: 1 ↔ 0, angka ke-18: 7 ↔ 4)
            198305302010012004   | NIP_DUA_ANGKA    | NIP beda 2 angka (angka ke-4: 3 ↔ 5, angka ke-6: 5 ↔ 3)
            198503302010012000   | NIP_EKOR_HILANG  | 15 angka pertama NIP sama, sisanya hilang di lembar kerja
            1.98503E+17          | NIP_NOTASI       | 6 angka pertama NIP sama, sisanya hilang di lembar kerja
            198503302021212001   | NIP_LAHIR_SAMA   | NIP lain, tetapi tanggal lahir di dalamnya sama
            198503302010012      | NIP_LAHIR_SAMA   | NIP lain, tetapi tanggal lahir di dalamnya sama
            197001011995121001   | NIP_LAIN         | NIP lain
            ''                   | NIP_KOSONG       | ''
            """)
    void how_the_nip_as_written_could_have_come_from_the_persons(String cell, Mark mark, String words) {
        assertThat(of(cell)).isEqualTo(new NipTrace(mark, words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            three digits other                    | 198503312011012007    | NIP_LAIN
            three digits other, birth date same   | 198503302021012007    | NIP_LAHIR_SAMA
            lost in two places                    | 1985033001001200      | NIP_LAHIR_SAMA
            lost one, and another is other        | 19850330201001205     | NIP_LAHIR_SAMA
            three lost                            | 985033020100120       | NIP_LAIN
            three too many                        | 198503302010012004999 | NIP_LAHIR_SAMA
            an O, and a digit other               | 1985033O2010012005    | NIP_NOMOR_URUT
            another number's first six            | 1.98504E+17           | NIP_LAIN
            another number's first fifteen        | 198503302010011000    | NIP_LAHIR_SAMA
            a NIP lama                            | 131234567             | NIP_LAIN
            """)
    void what_is_further_away_than_a_slip_or_two_is_another_number(String what, String cell, Mark mark) {
        assertThat(of(cell).mark()).as(what).isEqualTo(mark);
    }
}

package id.padan.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.road.Given;
import id.padan.road.Road;
import id.padan.road.Split;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoadWordsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "0.04, 0", "0.05, '0,1'", "9.94, '9,9'", "9.99, 10", "10.4, 10", "1234.5, 1.235", "-3.5, '-3,5'"
    })
    void rate(double perWeek, String text) {
        assertThat(RoadWords.rate(perWeek)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0:100               | –         | –                                   | baru 1 run
            0:100 7:90          | turun 10  | turun 10                            | baru 2 run
            0:100 7:90 14:90    | tetap     | turun 5 (turun 2,5 s.d. turun 7,5)  | 57 (41 s.d. 74)
            0:100 7:100 14:110  | naik 10   | naik 5 (naik 7,5 s.d. naik 2,5)     | 143 (126 s.d. 159)
            0:100 7:100 14:100  | tetap     | tetap                               | 100
            0:100 7:50 60:10    | turun 40  | turun 11 (turun 7,9 s.d. turun 30)  | –
            """)
    void in_tables(String stops, String growth, String pace, String forecast) {
        Road road = Given.road(stops);

        assertThat(RoadWords.growth(road)).isEqualTo(growth);
        assertThat(RoadWords.pace(road)).isEqualTo(pace);
        assertThat(RoadWords.forecast(road)).isEqualTo(forecast);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0:100              | Belum dapat diramalkan, baru ada 1 run.
            0:100 7:80 14:60   | Dengan laju sekarang semuanya beres sekitar 5 Juni 2026.
            0:100 7:99 14:98   | Dengan laju sekarang tidak selesai sebelum tenggat: masih sekitar 91 temuan.
            0:100 7:50 14:0    | Tidak ada temuan yang terbuka.
            0:1000 60:100      | Hari ini tenggat; masih 100 temuan terbuka.
            0:1000 61:1100     | Tenggat sudah lewat; masih 1.100 temuan terbuka.
            """)
    void outlook(String stops, String sentence) {
        assertThat(RoadWords.outlook(Given.road(stops))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            0:100         | Perbaikan paling lambat 25 Juni 2026, supaya masih terlihat sebelum tenggat.
            0:100 7:50    | Hari terakhir masih mungkin: 18 Juni 2026, dengan laju terbaik yang pernah dicapai (50 per minggu). Perbaikan paling lambat 25 Juni 2026, supaya masih terlihat sebelum tenggat.
            0:100 7:90    | Dengan laju terbaik yang pernah dicapai (10 per minggu) sisanya tidak terkejar lagi; perlu laju yang lebih tinggi. Perbaikan paling lambat 25 Juni 2026, supaya masih terlihat sebelum tenggat.
            56:100        | Yang waktu tunggunya paling lama tidak akan terlihat lagi sebelum tenggat.
            61:100        | none
            0:100 7:0     | none
            """)
    void last_day(String stops, String sentence) {
        assertThat(RoadWords.lastDay(Given.road(stops))).isEqualTo(sentence == null ? "" : sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            4:80         | Diperlukan 10 perbaikan per minggu; laju sejauh ini: belum diketahui.
            0:100 4:80   | Diperlukan 10 perbaikan per minggu; laju sejauh ini: turun 35 per minggu.
            4:0          | none
            61:100       | none
            """)
    void needed(String stops, String sentence) {
        assertThat(RoadWords.needed(Given.road(stops))).isEqualTo(sentence == null ? "" : sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | 0 | 0 | 12
            0  | 0 | 0 | 0
            10 | 2 | 0 | 12 (aturan 2)
            10 | 0 | 3 | 13 (lingkup 3)
            0  | 2 | 3 | 5 (aturan 2, lingkup 3)
            """)
    void split(long data, long rule, long scope, String text) {
        assertThat(RoadWords.split(new Split(data, rule, scope))).isEqualTo(text);
    }
}

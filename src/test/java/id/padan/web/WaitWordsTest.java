package id.padan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.recap.OfficeTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WaitWordsTest {
    private static final Instant NOW = Instant.parse("2026-06-29T14:00:00.5Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-29T14:00:30.4Z | UTC           | 30 detik, lalu
            2026-06-29T14:00:30.6Z | UTC           | 31 detik, lalu
            2026-06-29T14:01:00.5Z | UTC           | 1 menit, sampai pukul 21.01 WIB
            2026-06-29T14:08:00Z   | Asia/Jakarta  | 8 menit, sampai pukul 21.08 WIB
            2026-06-29T14:08:00Z   | Asia/Makassar | 8 menit, sampai pukul 22.08 WITA
            2026-06-29T14:08:00Z   | Asia/Jayapura | 8 menit, sampai pukul 23.08 WIT
            2026-06-29T13:00:00Z   | UTC           | 1 detik, lalu
            2036-06-29T13:00:00Z   | UTC           | 60 menit, sampai pukul 22.00 WIB
            """)
    void says_how_long_and_until_when(Instant until, ZoneId zone, String expected) {
        WaitWords words = new WaitWords(Clock.fixed(NOW, ZoneOffset.UTC), new OfficeTime(zone));

        assertThat(words.sentence(until)).contains("Tunggu " + expected);
    }
}

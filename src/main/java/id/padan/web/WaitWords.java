package id.padan.web;

import id.padan.recap.OfficeTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How somebody is told to wait after too many failures: how long, and for longer waits until what the clock shows. */
@Component
class WaitWords {
    private static final long MINUTE = 60;

    /** More than the longest wait: what an address bar says is not believed. */
    private static final long MOST = 60 * MINUTE;

    private static final long ROUND_UP = 999;

    private final Clock clock;
    private final OfficeTime time;

    WaitWords(Clock clock, OfficeTime time) {
        this.clock = clock;
        this.time = time;
    }

    String sentence(Instant until) {
        long seconds = Math.min(
                MOST,
                Math.max(
                        1,
                        Duration.between(clock.instant(), until)
                                .plusMillis(ROUND_UP)
                                .toSeconds()));
        if (seconds < MINUTE) {
            return "Terlalu banyak percobaan yang gagal. Tunggu " + seconds + " detik, lalu coba lagi.";
        }
        Instant end = clock.instant().plusSeconds(seconds);
        return "Terlalu banyak percobaan yang gagal. Tunggu " + (seconds + MINUTE - 1) / MINUTE
                + " menit, sampai pukul " + time.time(end)
                + ", lalu coba lagi. Pengelola dapat membuka lebih cepat dengan"
                + " tautan kata sandi baru.";
    }
}

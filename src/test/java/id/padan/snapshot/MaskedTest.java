package id.padan.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MaskedTest {
    @ParameterizedTest
    @CsvSource({
        "198503302010011004,••••••••••••••1004",
        "NIP 198503302010011004 dan 131234567,NIP ••••••••••••••1004 dan •••••4567",
        "19850330 201001 1 004,•••••••• •••••• 1 004",
        "'198,503,302,010,011,004','•••,•••,•••,•••,••1,004'",
        "19850330_201001_1_004,••••••••_••••••_1_004",
        "19850330–201001–1–004,••••••••–••••••–1–004",
        "12345,12345",
        "31-02-1985,31-02-1985",
        "tanpa angka,tanpa angka"
    })
    void keeps_the_last_four_of_every_long_number(String text, String expected) {
        assertThat(Masked.of(text)).isEqualTo(expected);
    }
}

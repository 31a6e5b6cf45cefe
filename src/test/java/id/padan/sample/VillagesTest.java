package id.padan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NamaSekolah;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Villages of one name are told apart by a letter, I, V and X among them: their schools are never one. */
final class VillagesTest {
    private static final int NAMES = 900;
    private static final int TURNS = 120;

    @ParameterizedTest
    @ValueSource(strings = {"SDN 1 %s", "SDN %s 1", "SD NEGERI 5 %s", "UPT SPF SDN %s 10", "SMPN SATAP 2 %s"})
    void schools_of_villages_of_one_name_stay_apart(String written) {
        for (int name : new int[] {0, 7, 450, 899}) {
            List<String> schools = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                schools.add(String.format(written, PlaceNames.village(name + turn * NAMES)));
            }
            List<String> merged = new ArrayList<>();
            for (String one : schools) {
                for (String other : schools) {
                    if (!one.equals(other) && NamaSekolah.same(one, other)) {
                        merged.add(one + " | " + other);
                    }
                }
            }
            assertThat(merged).isEmpty();
        }
    }
}

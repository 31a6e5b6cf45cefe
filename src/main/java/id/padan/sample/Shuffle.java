package id.padan.sample;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Fisher–Yates on any generator; SIASN's export knows no order that one could rely on. */
final class Shuffle {
    private Shuffle() {}

    static void inPlace(List<?> list, RandomGenerator random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}

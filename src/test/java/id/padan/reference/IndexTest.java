package id.padan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.snapshot.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 600, 682, 683, 100_000})
    void every_number_is_found_and_its_neighbours_are_not(int rows) {
        LongColumn keys = new LongColumn();
        for (int row = 0; row < rows; row++) {
            keys.add(196_001_011_985_031_001L + 2L * row);
        }
        LongIndex index = new LongIndex(keys);
        for (int row = 0; row < rows; row++) {
            assertThat(index.put(row)).isEqualTo(-1);
        }
        for (int row = 0; row < rows; row++) {
            assertThat(index.find(keys.get(row))).isEqualTo(row);
            assertThat(index.find(keys.get(row) + 1)).isEqualTo(-1);
        }
    }

    @Test
    void the_row_put_last_stands_for_its_number() {
        LongColumn keys = new LongColumn();
        List.of(7L, 8L, 7L).forEach(keys::add);
        LongIndex index = new LongIndex(keys);

        assertThat(List.of(index.put(0), index.put(1), index.put(2))).containsExactly(-1, -1, 0);
        assertThat(index.find(7)).isEqualTo(2);
        assertThat(index.put(0)).isEqualTo(2);
        assertThat(index.find(7)).isZero();
    }

    @Test
    void an_index_of_nothing_finds_nothing() {
        assertThat(new LongIndex(new LongColumn()).find(0)).isEqualTo(-1);
    }

    @Test
    void ids_keep_their_ordinals_while_the_table_grows() {
        HexIndex index = new HexIndex();
        SplittableRandom ids = new SplittableRandom(20260630);
        List<long[]> added = new ArrayList<>();
        for (int ordinal = 0; ordinal < 5_000; ordinal++) {
            long[] id = {ids.nextLong(), ordinal % 3 == 0 ? 0 : ids.nextLong()};
            added.add(id);
            assertThat(index.findOrAdd(id[0], id[1])).isEqualTo(ordinal);
        }
        for (int ordinal = 0; ordinal < added.size(); ordinal++) {
            long[] id = added.get(ordinal);
            assertThat(index.findOrAdd(id[0], id[1])).isEqualTo(ordinal);
            assertThat(index.find(id[0], id[1] + 1)).isEqualTo(-1);
        }
        assertThat(index.size()).isEqualTo(5_000);
    }

    @Test
    void every_row_keeps_its_address() {
        List<Address> rows = List.of(
                new Address("a.xlsx", "Data", 2),
                new Address("a.xlsx", "Data", 3),
                new Address("a.xlsx", "Data", 5), // a row between them was not kept
                new Address("a.xlsx", "Data 2", 6), // the next number, but another sheet
                new Address("b.xlsx", "Data 2", 7),
                new Address("b.xlsx", "Data 2", 8),
                new Address("a.xlsx", "Data", 9));
        Places places = new Places();
        rows.forEach(places::add);

        for (int ordinal = 0; ordinal < rows.size(); ordinal++) {
            assertThat(places.at(ordinal)).isEqualTo(rows.get(ordinal));
        }
    }
}

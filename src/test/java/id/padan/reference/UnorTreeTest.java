package id.padan.reference;

import static id.padan.reference.Given.nip;
import static id.padan.reference.Given.pegawai;
import static id.padan.reference.Given.pnsId;
import static id.padan.reference.Given.unor;
import static id.padan.reference.Given.unorId;
import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Npsn;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class UnorTreeTest {
    private static final Npsn NPSN = new Npsn("20101234");

    /** 1 top; 2 under 1; 3 itself; 4 and 5 each other; 6 under 4; 7 under a stranger; 8 inactive under 1; 9 under 8. */
    private static UnorTree tree() {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        builder.unor(unor(1, null, pnsId(1), true));
        builder.unor(unor(2, unorId(1), null, nip(2), true, NPSN));
        builder.unor(unor(3, unorId(3), null, true));
        builder.unor(unor(4, unorId(5), pnsId(77), true));
        builder.unor(unor(5, unorId(4), null, true));
        builder.unor(unor(6, unorId(4), null, null, true, NPSN));
        builder.unor(unor(7, unorId(99), null, true));
        builder.unor(unor(8, unorId(1), null, false));
        builder.unor(unor(9, unorId(8), pnsId(2), true));
        builder.pegawai(pegawai(1, 1, unorId(1), "Aktif"));
        builder.pegawai(pegawai(2, 2, unorId(2), "Aktif"));
        return builder.build().unor();
    }

    static Stream<Arguments> parents() {
        return Stream.of(
                Arguments.of(1, ParentState.NONE),
                Arguments.of(2, ParentState.OK),
                Arguments.of(3, ParentState.SELF),
                Arguments.of(4, ParentState.CYCLE),
                Arguments.of(5, ParentState.CYCLE),
                Arguments.of(6, ParentState.OK),
                Arguments.of(7, ParentState.MISSING),
                Arguments.of(9, ParentState.INACTIVE));
    }

    @ParameterizedTest
    @MethodSource("parents")
    void tells_what_stands_above_a_unor(int number, ParentState expected) {
        UnorTree tree = tree();
        assertThat(tree.parentState(tree.find(unorId(number)))).isEqualTo(expected);
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of(1, HeadState.KNOWN, 0),
                Arguments.of(2, HeadState.KNOWN, 1),
                Arguments.of(4, HeadState.NOT_IN_FILE, -1),
                Arguments.of(5, HeadState.NONE, -1));
    }

    @ParameterizedTest
    @MethodSource("heads")
    void finds_the_head_by_pns_id_or_by_nip(int number, HeadState state, int pegawai) {
        UnorTree tree = tree();
        int ordinal = tree.find(unorId(number));
        assertThat(tree.headState(ordinal)).isEqualTo(state);
        assertThat(tree.head(ordinal)).isEqualTo(pegawai);
    }

    @Test
    void lists_the_unor_a_person_heads() {
        UnorTree tree = tree();
        assertThat(tree.headedBy(1)).containsExactly(tree.find(unorId(2)), tree.find(unorId(9)));
        assertThat(tree.headedBy(5)).isEmpty();
    }

    @Test
    void lists_all_unor_with_one_npsn_in_file_order() {
        UnorTree tree = tree();
        assertThat(tree.withNpsn(NPSN)).containsExactly(1, 5);
        assertThat(tree.withNpsn(new Npsn("99999999"))).isEmpty();
        assertThat(tree.npsn(1)).isEqualTo(NPSN);
    }

    @Test
    void climbs_to_the_unor_induk_and_stops_at_a_cycle() {
        UnorTree tree = tree();
        assertThat(tree.unorInduk(tree.find(unorId(9)))).isEqualTo("Unor 1");
        assertThat(tree.unorInduk(tree.find(unorId(3)))).isEqualTo("Unor 3");
        assertThat(tree.unorInduk(tree.find(unorId(6)))).isEqualTo("Unor 6");
    }

    @Test
    void keeps_the_first_of_two_rows_with_one_id() {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        assertThat(builder.unor(unor(1, null, null, true))).isTrue();
        assertThat(builder.unor(unor(1, unorId(2), null, false))).isFalse();
        UnorTree tree = builder.build().unor();
        assertThat(tree.size()).isEqualTo(1);
        assertThat(tree.aktif(0)).isTrue();
    }
}

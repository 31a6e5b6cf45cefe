package id.padan.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.ledger.Area;
import id.padan.ledger.FindingQuery;
import id.padan.ledger.FoundFinding;
import id.padan.ledger.FoundFindings;
import id.padan.life.LifeState;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How findings are looked for, whatever the database. Each has a number by which the tables name it. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class FindingsContract {
    private static final String SITI = "198503302010012001";
    private static final String BUDI = "199012122015011002";
    private static final String ALI = "197001011995031003";

    private @Nullable FollowedRuns runs;
    private long first;
    private long last;

    abstract HikariDataSource database();

    @BeforeAll
    void two_runs() {
        FollowedRuns made = new FollowedRuns(database());
        first = made.run(
                made.row(1, Given.KAB, "unor_berbeda", SITI, "Siti Aminah, S.Pd.", "SDN 1 Cibadak"),
                made.row(2, Given.KAB, "skp_pmm_belum_ada", SITI, "Siti Aminah, S.Pd.", "SDN 1 Cibadak"),
                made.row(3, Given.KAB, "unor_berbeda", BUDI, "BUDI 100% Hartono", "SMP_2 Cibadak"),
                made.row(4, Given.KOTA, "unor_berbeda", ALI, "Ali Aminah", "SDN 1 Kota"),
                made.row(5, Given.KOTA, "nip_tidak_padan", "1985 0330", "Étienne O'Neil", "SDN 11 Kota"));
        last = made.run(
                made.row(1, Given.KAB, "unor_berbeda", SITI, "Siti Aminah, S.Pd.", "SDN 7 Ciawi"),
                made.row(3, Given.KAB, "unor_berbeda", BUDI, "BUDI 100% Hartono", "SMP_2 Cibadak"),
                made.row(4, Given.KOTA, "unor_berbeda", ALI, "Ali Aminah", "SDN 1 Kota"),
                made.row(5, Given.KOTA, "nip_tidak_padan", "1985 0330", "Étienne O'Neil", "SDN 11 Kota"),
                made.gone(2, Given.KAB, "skp_pmm_belum_ada", SITI));
        runs = made;
    }

    @AfterAll
    void close() {
        Objects.requireNonNull(runs).close();
    }

    private FoundFindings find(FindingQuery query, long from, int most) {
        return Objects.requireNonNull(runs).search().find(last, query, from, most);
    }

    private static String lives(FoundFindings found) {
        return found.findings().stream()
                .map(FoundFinding::life)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" ", -1));
    }

    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            everything                              ; ''                 ; -            ; -         ; ''                ; -                ; 1 2 3 4 5
            a whole NIP                             ; 198503302010012001 ; -            ; -         ; ''                ; -                ; 1 2
            a whole NIP that nobody has             ; 198503302010012009 ; -            ; -         ; ''                ; -                ; ''
            the last digits                         ; 2001               ; -            ; -         ; ''                ; -                ; 1 2
            digits that stand in the middle only    ; 198503             ; -            ; -         ; ''                ; -                ; ''
            a name, whatever its case               ; ''                 ; AMINAH       ; -         ; ''                ; -                ; 1 2 4
            words in another order                  ; ''                 ; aminah siti  ; -         ; ''                ; -                ; 1 2
            a word that one of them lacks           ; ''                 ; aminah budi  ; -         ; ''                ; -                ; ''
            an accent is a letter of its own        ; ''                 ; étienne      ; -         ; ''                ; -                ; 5
            a quote is a quote                      ; ''                 ; o'neil       ; -         ; ''                ; -                ; 5
            a per cent sign stands for itself       ; ''                 ; 100%         ; -         ; ''                ; -                ; 3
            and not for others                      ; ''                 ; s%i          ; -         ; ''                ; -                ; ''
            so does an underline                    ; ''                 ; -            ; smp_      ; ''                ; -                ; 3
            and not for one letter                  ; ''                 ; -            ; sdn_1     ; ''                ; -                ; ''
            a dot is a dot                          ; ''                 ; s.pd.        ; -         ; ''                ; -                ; 1 2
            a school in PMM or a unor               ; ''                 ; -            ; negeri    ; ''                ; -                ; 1 3 4 5 2
            the school of now                       ; ''                 ; -            ; ciawi     ; ''                ; -                ; 1
            where the row is gone that of then      ; ''                 ; -            ; 1 cibadak ; ''                ; TERBUKTI_SELESAI ; 2
            a cause                                 ; ''                 ; -            ; -         ; nip_tidak_padan   ; -                ; 5
            a cause that nobody has                 ; ''                 ; -            ; -         ; ganda_pmm         ; -                ; ''
            what was closed                         ; ''                 ; -            ; -         ; ''                ; TERBUKTI_SELESAI ; 2
            what is open                            ; ''                 ; -            ; -         ; ''                ; BARU BERLANJUT   ; 1 3 4 5
            all of it at once                       ; 2001               ; siti         ; ciawi     ; unor_berbeda      ; BERLANJUT        ; 1
            all but one of it                       ; 2002               ; siti         ; ciawi     ; unor_berbeda      ; BERLANJUT        ; ''
            """)
    void findings_are_found(
            String what,
            String digits,
            @Nullable String nama,
            @Nullable String sekolah,
            String code,
            @Nullable String states,
            String expected) {
        Set<LifeState> asked = words(states).stream().map(LifeState::valueOf).collect(Collectors.toSet());
        FindingQuery query = new FindingQuery(Area.EVERYWHERE, digits, words(nama), words(sekolah), code, "", asked);

        FoundFindings found = find(query, 0, 50);

        String sorted = words(expected).stream().sorted().collect(Collectors.joining(" "));
        assertThat(lives(found)).as(what).isEqualTo(sorted);
        assertThat(found.total()).isEqualTo(found.findings().size());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ADMIN_INSTANSI, 5
            PEGAWAI,        0
            """)
    void an_actor_is_asked_for(String actor, long expected) {
        FindingQuery query = new FindingQuery(Area.EVERYWHERE, "", List.of(), List.of(), "", actor, Set.of());

        assertThat(find(query, 0, 50).total()).isEqualTo(expected);
    }

    @Test
    void nothing_outside_the_area_is_found_or_counted() {
        Area kab = new Area.Only(Set.of(Given.KAB.key()));

        assertThat(lives(find(FindingQuery.all(kab), 0, 50))).isEqualTo("1 2 3");
        assertThat(find(FindingQuery.all(kab), 0, 1).total()).isEqualTo(3);
        FindingQuery other = new FindingQuery(kab, ALI, List.of(), List.of(), "", "", Set.of());
        assertThat(find(other, 0, 50)).isEqualTo(new FoundFindings(0, List.of()));
        assertThat(find(FindingQuery.all(new Area.Only(Set.of())), 0, 50).total())
                .isZero();
    }

    @Test
    void pages_follow_each_other_and_nothing_stands_on_two() {
        FindingQuery all = FindingQuery.all(Area.EVERYWHERE);

        List<Long> whole =
                find(all, 0, 50).findings().stream().map(FoundFinding::life).toList();
        List<Long> paged = IntStream.range(0, 3)
                .mapToObj(page -> find(all, page * 2L, 2))
                .peek(page -> assertThat(page.total()).isEqualTo(5))
                .flatMap(page -> page.findings().stream().map(FoundFinding::life))
                .toList();

        assertThat(paged).isEqualTo(whole).containsExactly(4L, 3L, 2L, 1L, 5L);
        assertThat(find(all, 6, 2).findings()).isEmpty();
    }

    @Test
    void another_run_is_another_matter() {
        FindingQuery ciawi = new FindingQuery(Area.EVERYWHERE, "", List.of(), List.of("ciawi"), "", "", Set.of());

        assertThat(Objects.requireNonNull(runs)
                        .search()
                        .find(first, ciawi, 0, 50)
                        .total())
                .isZero();
        assertThat(find(ciawi, 0, 50).total()).isEqualTo(1);
        assertThat(Objects.requireNonNull(runs).search().instansi(last))
                .containsExactlyInAnyOrder(Given.KAB.key(), Given.KOTA.key());
    }

    @Test
    void what_a_query_was_typed_with_is_not_told() {
        FindingQuery query = new FindingQuery(Area.EVERYWHERE, SITI, List.of("siti"), List.of(), "", "", Set.of());

        assertThat(query.toString()).doesNotContain(SITI).doesNotContain("siti");
    }
}

package id.padan.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The laws of a finding's life, played through {@code Follower} and a real database. A law is a line of runs, one per
 * {@code |}: first the day of June, then what the run met and witnessed, then behind {@code =>} how it must stand.
 *
 * <pre>
 * A.skp          a finding; A/7.skp of somebody whom name and birth date (7) tell, too; A@X.skp in instansi X
 * A  A!skp       A was judged and all is well; A was judged, but not by rule skp
 * A^  A?  A#10   A is out of scope; A was rejected; the office excepts A up to the 10th
 * per:3          the snapshots stand for the 3rd
 * sama  gagal    the very same snapshots again; a run that is never published
 * kurang         the unit did not come whole
 * aturan:skp mati:skp  the rule judges otherwise than before; it is switched off
 * selesai:A.skp@3  bukan:A.skp@3-20   an answer of the 3rd: done; no problem up to the 20th
 * A.skp=BARU     how it stands; ~FRESH: what the run did to it; *VALUES: what was put down in its history; +DATA: came or went because the data changed; A.skp=- : not told of
 * </pre>
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class LifeLaws {
    private @Nullable HikariDataSource database;

    abstract HikariDataSource migrated();

    @BeforeAll
    void a_database() {
        database = migrated();
    }

    @AfterAll
    void close() {
        Objects.requireNonNull(database).close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            a first run meets what it did not know               ; 1 A.skp => A.skp=BARU+SCOPE
            met again it goes on                                 ; 1 A.skp | 8 A.skp => A.skp=BERLANJUT
            the same snapshots twice change nothing              ; 1 A.skp B.rhk | 8 A.skp C.skp B => A.skp=BERLANJUT C.skp=BARU B.rhk=TERBUKTI_SELESAI | 8 sama A.skp C.skp B => A.skp=BERLANJUT C.skp=BARU B.rhk=TERBUKTI_SELESAI
            of the same snapshots twice nothing moves            ; 1 A.skp B.rhk => A.skp=BARU~FRESH | 8 A.skp B C.skp => B.rhk=TERBUKTI_SELESAI~REPAIRED C.skp=BARU~FRESH | 8 sama A.skp B C.skp => B.rhk=TERBUKTI_SELESAI~NONE C.skp=BARU~NONE A.skp=BERLANJUT~NONE
            an exception takes work aside and gives it back      ; 1 A.skp | 8 bukan:A.skp@2-10 A.skp => A.skp=DIKECUALIKAN~SET_ASIDE | 10 bukan:A.skp@2-10 A.skp => A.skp=DIKECUALIKAN~NONE | 15 bukan:A.skp@2-10 A.skp => A.skp=BERLANJUT~RESUMED
            the same snapshots twice, then new ones              ; 1 A.skp | 1 sama A.skp => A.skp=BARU | 8 A.skp => A.skp=BERLANJUT
            gone before the eyes of a witness it is proven done  ; 1 A.skp | 8 A => A.skp=TERBUKTI_SELESAI+DATA
            proven done it is not told of again                  ; 1 A.skp | 8 A | 15 A => A.skp=-
            A, B, A regresses                                    ; 1 A.skp | 8 A | 15 A.skp => A.skp=KAMBUH+DATA
            A, B, B, A regresses, too                            ; 1 A.skp | 8 A | 15 A | 22 A.skp => A.skp=KAMBUH+DATA | 29 A.skp => A.skp=BERLANJUT
            A, B, a blind week, A regresses, too                 ; 1 A.skp | 8 A | 15 A!skp | 22 A.skp => A.skp=KAMBUH+DATA
            what a rule took away and a rule brought back has not regressed ; 1 A.skp | 8 aturan:skp A | 15 A.skp => A.skp=BERLANJUT+RULE
            without a witness it stays open where rows are missing ; 1 A.skp | 8 kurang => A.skp=BERLANJUT
            judged, but not by its rule: it stays open           ; 1 A.skp | 8 A!skp => A.skp=BERLANJUT
            of two rows one is not judged by its rule: it stays open ; 1 A.skp | 8 A A!skp => A.skp=BERLANJUT
            a rejected row proves nothing                        ; 1 A.skp | 8 A? => A.skp=BERLANJUT
            whoever left a whole unit is no longer followed      ; 1 A.skp | 8 B => A.skp=KELUAR+SCOPE
            whoever comes back has not regressed                 ; 1 A.skp | 8 B | 15 A.skp => A.skp=BERLANJUT+SCOPE
            out of scope is neither open nor proven              ; 1 A.skp | 8 A^ => A.skp=KELUAR+SCOPE
            a teacher whom SIASN misses in PMM has not left      ; 1 A.skp | 8 A.tidak_ada_di_pmm => A.skp=BERLANJUT A.tidak_ada_di_pmm=BARU
            nor has one whom PMM knew by a wrong number          ; 1 A/7.nip | 8 B/7.tidak_ada_di_pmm => A.nip=BERLANJUT | 15 A/7.nip => A.nip=BERLANJUT
            what compares rows is not proven where rows are missing ; 1 A.ganda_pmm | 8 kurang A => A.ganda_pmm=BERLANJUT | 15 A => A.ganda_pmm=TERBUKTI_SELESAI
            a changed value keeps the finding, and is put down   ; 1 A.skp => A.skp=BARU* | 8 A.skp:lain => A.skp=BERLANJUT*VALUES | 15 A.skp:lain => A.skp=BERLANJUT*
            another sub-kind keeps the finding                   ; 1 A.skp | 8 A.skp:lain | 15 A => A.skp=TERBUKTI_SELESAI+DATA
            a new rule's findings come from the rule             ; 1 A.rhk | 8 aturan:skp A.rhk B.skp => B.skp=BARU+RULE A.rhk=BERLANJUT
            what goes by a changed rule was not repaired by data ; 1 A.skp | 8 aturan:skp A => A.skp=TERBUKTI_SELESAI+RULE
            what could not be told before comes by the scope     ; 1 B.skp | 8 A!skp B.skp | 15 A.skp B.skp => A.skp=BARU+SCOPE B.skp=BERLANJUT
            as it does where a corrected NIP lets it be told     ; 1 A/7.nip | 8 A/7.nip A/7!skp | 15 B/7.skp => B.skp=BARU+SCOPE B.nip=TERBUKTI_SELESAI
            and where an exception has ended                     ; 1 B.skp | 8 A^ A#10 B.skp | 15 A.skp A.rhk B.skp => A.skp=BARU+SCOPE A.rhk=BARU+SCOPE
            and where a row that was missing is there            ; 1 B.skp | 8 A.tidak_ada_di_pmm B.skp | 15 A.skp => A.skp=BARU+SCOPE
            what another rule could not tell comes by the data   ; 1 B.skp | 8 A!rhk B.skp | 15 A.skp B.skp => A.skp=BARU+DATA
            a rule switched off leaves its findings              ; 1 A.skp | 8 mati:skp A => A.skp=KELUAR+RULE
            switched on again they have not regressed            ; 1 A.skp | 8 mati:skp A | 15 A.skp => A.skp=BERLANJUT+RULE
            an exception of the office holds                     ; 1 A.skp | 8 A^ A#30 => A.skp=DIKECUALIKAN | 15 A^ A#30 => A.skp=DIKECUALIKAN
            and ends with its day                                ; 1 A.skp | 8 A^ A#10 => A.skp=DIKECUALIKAN | 15 A.skp => A.skp=BERLANJUT
            an accepted exception stays accepted until its date  ; 1 A.skp | 8 bukan:A.skp@2-20 A.skp => A.skp=DIKECUALIKAN | 20 bukan:A.skp@2-20 A.skp => A.skp=DIKECUALIKAN | 21 bukan:A.skp@2-20 A.skp => A.skp=BERLANJUT
            it outlasts a week in which the finding was gone     ; 1 A.skp | 8 bukan:A.skp@2-20 A | 15 bukan:A.skp@2-20 A.skp => A.skp=DIKECUALIKAN
            a claim younger than the snapshots is a claim        ; 1 A.skp | 8 per:6 selesai:A.skp@7 A.skp => A.skp=DIKLAIM_SELESAI
            a claim waits while a repair takes days to show      ; 1 A.skp | 8 per:8 selesai:A.skp@6 A.skp => A.skp=MENUNGGU_PROPAGASI*STATE
            a claim that is borne out is proven                  ; 1 A.skp | 8 per:8 selesai:A.skp@6 A => A.skp=TERBUKTI_SELESAI+DATA!HELD
            a claim that does not hold is denied once            ; 1 A.skp | 15 per:15 selesai:A.skp@6 A.skp => A.skp=BERLANJUT!DENIED | 22 selesai:A.skp@6 A.skp => A.skp=BERLANJUT!NONE
            another claim counts anew                            ; 1 A.skp | 15 selesai:A.skp@6 A.skp | 22 per:22 selesai:A.skp@20 A.skp => A.skp=MENUNGGU_PROPAGASI
            a claim about what cannot be judged stays a claim    ; 1 A.skp | 15 selesai:A.skp@6 A!skp => A.skp=DIKLAIM_SELESAI
            a claim from before it came back is spent            ; 1 A.skp | 8 selesai:A.skp@6 A | 15 selesai:A.skp@6 A.skp => A.skp=KAMBUH!NONE
            a person whose NIP was corrected is followed         ; 1 A/7.nip A/7.skp | 8 B/7.skp => B.skp=BERLANJUT B.nip=TERBUKTI_SELESAI+DATA
            whose NIP was corrected and has no more to do is proven ; 1 A/7.nip A/7.skp | 8 B/7 => B.nip=TERBUKTI_SELESAI+DATA B.skp=TERBUKTI_SELESAI+DATA
            with the old number back it regresses                ; 1 A/7.nip | 8 B/7 | 15 A/7.nip => A.nip=KAMBUH
            and regresses under the new number                   ; 1 A/7.skp | 8 B/7.skp | 15 B/7 | 22 B/7.skp => B.skp=KAMBUH+DATA
            what ended under the wrong number regresses under the right one ; 1 A/7.nip A/7.skp | 8 A/7.nip => A.skp=TERBUKTI_SELESAI | 15 B/7 | 22 B/7.skp => B.skp=KAMBUH+DATA
            and in the very run that corrects it                 ; 1 A/7.nip A/7.skp | 8 A/7.nip | 15 B/7.skp => B.skp=KAMBUH+DATA B.nip=TERBUKTI_SELESAI
            a namesake with another birth date is somebody else  ; 1 A/7.skp | 8 B/6.skp => B.skp=BARU+DATA A.skp=KELUAR+SCOPE
            of two who may be the one neither is                 ; 1 A/7.skp | 8 B/7.skp C/7.skp => B.skp=BARU C.skp=BARU A.skp=KELUAR
            a transfer to another instansi keeps the finding     ; 1 A@X.skp | 8 A@Y.skp => A.skp=BERLANJUT | 15 A@X.skp => A.skp=BERLANJUT*TRANSFERRED
            a corrected number is put down                       ; 1 A/7.skp | 8 A/7.skp | 15 B/7.skp => B.skp=BERLANJUT*RENUMBERED
            a claim that is denied, or borne out, is put down    ; 1 A.skp | 15 selesai:A.skp@6 A.skp => A.skp=BERLANJUT*CLAIM_DENIED | 22 selesai:A.skp@16 A => A.skp=TERBUKTI_SELESAI*CLAIM_HELD,REPAIRED
            two rows of one person are one finding               ; 1 A.skp A.skp => A.skp=BARU | 8 A.skp => A.skp=BERLANJUT
            a run that is never published has not happened       ; 1 A.skp | 8 gagal A B.skp | 15 A.skp B.skp => A.skp=BERLANJUT B.skp=BARU
            """)
    void a_finding_lives_by_the_law(String law, String runs) {
        LifePlay play = new LifePlay(Objects.requireNonNull(database), law);
        for (String run : runs.split("\\|", -1)) {
            assertThat(play.run(run.strip())).as(law + ": " + run.strip()).containsAll(LifePlay.expected(run.strip()));
        }
    }
}

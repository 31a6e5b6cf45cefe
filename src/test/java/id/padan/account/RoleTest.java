package id.padan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may what: the table of the four roles. An admin instansi here has a1 and b2. */
final class RoleTest {
    private static Viewer viewer(Role role) {
        return new Viewer("rina", "Rina", new Scope(role, role.limited() ? Set.of("a1", "b2") : Set.of()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PETUGAS_BKD,    true,  true,  true,  false
            ADMIN_INSTANSI, false, true,  false, false
            PIMPINAN,       true,  false, false, false
            PENGELOLA,      true,  false, false, true
            """)
    void may(Role role, boolean everywhere, boolean persons, boolean run, boolean manage) {
        Viewer viewer = viewer(role);

        assertThat(viewer.seesEverywhere()).isEqualTo(everywhere);
        assertThat(viewer.seesPersons()).isEqualTo(persons);
        assertThat(viewer.mayRun()).isEqualTo(run);
        assertThat(viewer.mayManage()).isEqualTo(manage);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PETUGAS_BKD,    a1,  true,  true
            PETUGAS_BKD,    c3,  true,  true
            PETUGAS_BKD,    '',  true,  true
            ADMIN_INSTANSI, a1,  true,  true
            ADMIN_INSTANSI, b2,  true,  true
            ADMIN_INSTANSI, c3,  false, false
            ADMIN_INSTANSI, '',  false, false
            ADMIN_INSTANSI, A1,  false, false
            ADMIN_INSTANSI, a,   false, false
            PIMPINAN,       a1,  true,  false
            PENGELOLA,      a1,  true,  false
            """)
    void sees_of_an_instansi(Role role, String key, boolean figures, boolean persons) {
        assertThat(viewer(role).sees(key)).isEqualTo(figures);
        assertThat(viewer(role).seesPersonsOf(key)).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ADMIN_INSTANSI, -
            ADMIN_INSTANSI, ''
            PETUGAS_BKD,    a1
            PIMPINAN,       a1
            PENGELOLA,      a1
            """)
    void a_role_without_the_instansi_that_go_with_it_is_none(Role role, String key) {
        Set<String> instansi = key.equals("-") ? Set.of() : Set.of(key);

        assertThatThrownBy(() -> new Scope(role, instansi)).isInstanceOf(IllegalArgumentException.class);
    }
}

package id.padan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DraftTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Rina,               PETUGAS_BKD,    '', '',                     false, -
            Rina,               ADMIN_INSTANSI, a1, '',                     false, -
            Rina,               ADMIN_INSTANSI, '', '',                     false, Instansi belum dipilih
            Rina,               PIMPINAN,       a1, '',                     false, -
            '',                 PIMPINAN,       '', '',                     false, Nama belum dapat dipakai
            '  ',               PIMPINAN,       '', '',                     false, Nama belum dapat dipakai
            198503302003121004, PIMPINAN,       '', '',                     false, Nama belum dapat dipakai
            Rina 2,             PIMPINAN,       '', '',                     false, -
            Rina,               PIMPINAN,       '', rina@contoh.go.id,      true,  -
            Rina,               PIMPINAN,       '', ' rina@contoh.go.id ',  true,  -
            Rina,               PIMPINAN,       '', rina@contoh,            true,  tidak dapat dipakai
            Rina,               PIMPINAN,       '', rina contoh.go.id,      false, tidak dapat dipakai
            Rina,               PIMPINAN,       '', '',                     true,  alamat e-mail kosong
            """)
    void says_what_is_wrong(String nama, Role role, String key, String email, boolean letters, String problem) {
        Draft draft = new Draft(nama, role, key.isEmpty() ? Set.of() : Set.of(key), email, letters);

        if (problem.equals("-")) {
            assertThat(draft.problems()).isEmpty();
            assertThat(draft.profile().email()).isEqualTo(email.strip());
        } else {
            assertThat(draft.problems()).singleElement().asString().contains(problem);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.id\r\nBcc: c@d.id",
                "Rina <rina@contoh.go.id>",
                "a@b.id,c@d.id",
                "a@b.id;c@d.id",
                "a@b@c.id",
                "@contoh.go.id",
                "rina@.id",
                "\"a b\"@c.id"
            })
    void nothing_that_could_break_out_of_a_header_is_an_address(String address) {
        assertThat(new Draft("Rina", Role.PIMPINAN, Set.of(), address, false).problems())
                .hasSize(1);
    }

    @Test
    void says_all_at_once() {
        assertThat(new Draft("", Role.ADMIN_INSTANSI, Set.of(""), "x", true).problems())
                .hasSize(3);
    }

    @Test
    void a_role_that_sees_everything_forgets_what_was_chosen() {
        assertThat(new Draft("Rina", Role.PETUGAS_BKD, Set.of("a1"), "", false)
                        .profile()
                        .scope()
                        .instansi())
                .isEmpty();
    }
}

package id.padan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkTokenTest {
    @Test
    void comes_back_as_it_went_and_is_never_printed() {
        LinkToken token = LinkToken.fresh(new SecureRandom());

        assertThat(token.text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(LinkToken.read(token.text()))
                .get()
                .extracting(LinkToken::sha256)
                .isEqualTo(token.sha256());
        assertThat(token.toString()).doesNotContain(token.text());
        assertThat(token.sha256()).matches("[0-9a-f]{64}").doesNotContain(token.text());
        assertThat(LinkToken.fresh(new SecureRandom()).text()).isNotEqualTo(token.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\u0000"
            })
    void what_was_copied_by_halves_is_none(String typed) {
        assertThat(LinkToken.read(typed)).isEmpty();
    }
}

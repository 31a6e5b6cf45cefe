package id.padan.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RemoteAddressTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            10.0.0.5,                10.0.0.6,                 false
            10.0.0.5,                ::ffff:10.0.0.5,          true
            2001:db8:1:2::1,         2001:db8:1:2:ffff:0:0:9,  true
            2001:db8:1:2::1,         2001:db8:1:3::1,          false
            0:0:0:0:0:0:0:1,         ::1,                      true
            not:an:address,          not:another:address,      false
            '',                      unknown,                  false
            """)
    void of_a_network_that_one_person_has_every_address_is_the_same(String one, String other, boolean same) {
        assertThat(RemoteAddress.network(one).equals(RemoteAddress.network(other)))
                .isEqualTo(same);
    }
}

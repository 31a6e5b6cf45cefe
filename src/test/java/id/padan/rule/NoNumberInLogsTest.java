package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NipReading;
import id.padan.snapshot.table.RawCell;
import id.padan.snapshot.table.RawRow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a log or an exception might print: no NIP, NIK or NUPTK stands in it, nor half of one. */
class NoNumberInLogsTest {
    private static final String NIP = "198503302010012004";
    private static final String NIK = "3204123003850001";

    static Stream<Object> what_a_log_might_print() {
        Office office = new Office();
        office.guru.nik = NIK;
        office.guru.nipLama = "131234567";
        office.row.nik = NIK;
        office.row.nuptk = "1234567890123456";
        office.row.nipAtasan = new NipReading.Valid(office.kepala2.nip);
        office.row.rhkAtasan = List.of();
        Judgement judged = office.judged();
        Finding finding = Office.only(judged, "atasan_berbeda");
        assertThat(finding.explanation()).contains("197503032000031003");
        assertThat(finding.target().id()).isEqualTo(NIP);
        return Stream.of(
                judged,
                finding,
                finding.target(),
                finding.subject(),
                office.row.row(),
                office.guru.row(),
                new Reason.Unclear("Orangnya ber-NIP " + NIP),
                new NotAssessed("atasan_berbeda", finding.subject(), new Reason.Unclear(NIP)),
                NipReading.of(NIP, false),
                NipReading.of(NIP + "1", false),
                NipReading.of(NIK, false),
                NipReading.of(NIP.replace('0', 'O'), false),
                NipReading.of("198503302010012000", false),
                NipReading.of("198513302010012004", false),
                RawRow.of(2, List.of(RawCell.text(NIK))));
    }

    @ParameterizedTest
    @MethodSource("what_a_log_might_print")
    void holds_no_long_number(Object printed) {
        assertThat(printed.toString()).isNotEmpty().doesNotContainPattern("\\d{5}");
    }
}

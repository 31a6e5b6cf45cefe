package id.padan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdsTest {
    private static final String HEX = "8ae483c57a1b4f0e9c2d3e4f5a6b7c8d";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEX,
                "8AE483C57A1B4F0E9C2D3E4F5A6B7C8D",
                "8ae483c5-7a1b-4f0e-9c2d-3e4f5a6b7c8d",
                "{8AE483C5-7A1B-4F0E-9C2D-3E4F5A6B7C8D}",
                "'8AE483C5-7A1B-4F0E-9C2D-3E4F5A6B7C8D ",
            })
    void one_unor_id_however_it_is_written(String text) {
        assertThat(UnorId.parse(text)).hasToString(HEX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8ae483c5", HEX + "0", "8ae483c57a1b4f0e9c2d3e4f5a6b7c8g", "SDN 1"})
    void what_is_no_id_is_null(String text) {
        assertThat(UnorId.parse(text)).isNull();
        assertThat(PnsId.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"20101234,20101234", "' 20101234',20101234", "p9934567,P9934567"})
    void reads_an_npsn(String text, String expected) {
        assertThat(Npsn.parse(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2010123", "201012345", "2010 123"})
    void what_is_no_npsn_is_null(String text) {
        assertThat(Npsn.parse(text)).isNull();
    }

    @Test
    void an_instansi_is_known_by_its_id_else_by_its_folded_name() {
        assertThat(Instansi.of("'" + HEX.toUpperCase(java.util.Locale.ROOT), " Kab. A "))
                .isEqualTo(new Instansi(HEX, "Kab. A"));
        assertThat(Instansi.of("", "Pemerintah Kab.  Cibadak").key()).isEqualTo("PEMERINTAH KAB CIBADAK");
    }

    @ParameterizedTest
    @CsvSource({"a.b  c,A B C", "' x-y! ',X Y", "'',''"})
    void folding_drops_case_spaces_and_punctuation(String text, String expected) {
        assertThat(Folded.of(text)).isEqualTo(expected);
    }

    @Test
    void periods_overlap_when_they_share_a_day() {
        Periode first = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
        assertThat(first.overlaps(new Periode(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1))))
                .isTrue();
        assertThat(first.overlaps(new Periode(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31))))
                .isFalse();
        assertThat(first.overlaps(Periode.tahun(2026))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Disetujui,DISETUJUI",
        "disepakati,DISETUJUI",
        "'Diajukan/Menunggu Persetujuan',MENUNGGU_PERSETUJUAN",
        "menunggu persetujuan,MENUNGGU_PERSETUJUAN",
        "Perlu perbaikan,PERLU_PERBAIKAN",
        "Draf,DRAF",
        "'',BELUM_DIBUAT",
        "Belum dibuat,BELUM_DIBUAT",
        "Dinilai,DINILAI"
    })
    void reads_pmm_s_status(String text, StatusSkp expected) {
        assertThat(StatusSkp.parse(text)).isEqualTo(expected);
    }

    @Test
    void an_unknown_status_stays_unknown() {
        assertThat(StatusSkp.parse("Sedang diproses")).isNull();
    }
}

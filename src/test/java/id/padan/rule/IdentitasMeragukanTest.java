package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.snapshot.PmmColumn;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentitasMeragukanTest {

    private static final String CODE = "identitas_meragukan";

    @Test
    void another_name_under_one_nip() {
        Office office = new Office();
        office.row.nama = "Budi Santoso, S.Pd.";

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("nama_berbeda");
        assertThat(finding.severity()).isEqualTo(Severity.SEDANG);
        assertThat(finding.explanation())
                .isEqualTo("NIP-nya sama, tetapi namanya berbeda: di PMM Budi Santoso, S.Pd., di SIASN Siti Aminah."
                        + " Pastikan NIP ini memang milik orangnya.");
    }

    @Test
    void another_birth_date_under_one_nip() {
        Office office = new Office();
        office.row.tanggalLahir = LocalDate.of(1985, 4, 30);

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("tanggal_lahir_berbeda");
        assertThat(finding.pmmValue()).isEqualTo("30-04-1985");
        assertThat(finding.siasnValue()).isEqualTo("30-03-1985");
    }

    @Test
    void both_differing_are_two_findings() {
        Office office = new Office();
        office.row.nama = "Budi Santoso";
        office.row.tanggalLahir = LocalDate.of(1990, 1, 1);

        assertThat(Office.found(office.judged()))
                .containsExactly(CODE + " nama_berbeda sedang", CODE + " tanggal_lahir_berbeda sedang");
        assertThat(office.judged().unobstructed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Dra. Hj. SITI AMINAH, M.Pd.", "Aminah Siti", "Siti Aminah Rahmawati", "S. Aminah", "Siti Aminnah"
            })
    void one_name_written_in_many_ways_is_none(String nama) {
        Office office = new Office();
        office.row.nama = nama;

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void what_is_missing_is_said() {
        Office column = new Office();
        column.row.without(PmmColumn.TANGGAL_LAHIR);
        column.row.tanggalLahir = null;
        assertThat(Office.open(column.judged(), CODE))
                .isEqualTo("Tidak dapat dinilai karena tidak ada kolom TANGGAL LAHIR di pmm.");

        Office cell = new Office();
        cell.row.tanggalLahir = null;
        assertThat(Office.open(cell.judged(), CODE))
                .isEqualTo("Tanggal lahir tidak terisi di PMM, jadi identitas pegawai ini tidak dapat dibandingkan"
                        + " seluruhnya.");
    }
}

package id.padan.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.reference.References;
import id.padan.snapshot.PmmRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTraceTest {
    private static final Register SIASN = Register.of("""
            A | 198503302010012004 | Siti Aminah | SDN 1 Cibadak
            B | 198604042011011005 | Rahmat      | SDN 5 Melati, Kab. Cibadak
            """);

    /** The school is one of the register's, or only a name; the instansi of a name stands in the third column. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A | SDN 1 Cibadak                   |                     | SEKOLAH_SAMA          | unor sama
            A | SDN 2 Cibadak                   |                     | SEKOLAH_INSTANSI_SAMA | sekolah lain di instansi yang sama
            A | SDN 1 Sagaranten                |                     | SEKOLAH_INSTANSI_LAIN | instansi lain
            A | nama SD Negeri 1 Cibadak        | instansi=Cibadak    | SEKOLAH_SENAMA        | nama sekolah sama
            A | nama SD Negeri 1 Cibadak        | instansi=-          | SEKOLAH_SENAMA        | nama sekolah sama
            A | nama SD Negeri 1 Cibadak        | instansi=Sagaranten | SEKOLAH_INSTANSI_LAIN | instansi lain
            A | nama SD Negeri 3 Cibadak        | instansi=Cibadak    | SEKOLAH_INSTANSI_SAMA | sekolah lain di instansi yang sama
            A | nama SD Negeri 3 Cibadak        | instansi=-          | SEKOLAH_KOSONG        | ''
            A |                                 | instansi=Cibadak    | SEKOLAH_INSTANSI_SAMA | sekolah lain di instansi yang sama
            A |                                 | instansi=Sagaranten | SEKOLAH_INSTANSI_LAIN | instansi lain
            A |                                 | instansi=-          | SEKOLAH_KOSONG        | ''
            A | SDN 2 Cibadak                   | instansi=-          | SEKOLAH_INSTANSI_SAMA | sekolah lain di instansi yang sama
            A | SDN 1 Sagaranten                | instansi=-          | SEKOLAH_INSTANSI_LAIN | instansi lain
            B | SDN 5 Melati, Kota Sagaranten   |                     | SEKOLAH_INSTANSI_LAIN | instansi lain
            """)
    void how_near_a_persons_unor_is_to_pmms_school(
            String key, @Nullable String sekolah, @Nullable String more, Mark mark, String words) {
        PmmRow row = PmmLine.of("", "Siti Aminah", null, sekolah, more);
        References references = SIASN.with(List.of(row));

        assertThat(SchoolTrace.of(
                        row,
                        references.unorOf(row),
                        references.pegawai().at(SIASN.ordinal(key)),
                        references,
                        new Exam.Known(references)))
                .isEqualTo(new SchoolTrace(mark, words));
    }
}

package id.padan.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.candidate.Mark.Aspect;
import id.padan.snapshot.PmmRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    private static final List<Mark> NOTHING_AGAINST = List.of(
            Mark.NIP_SATU_ANGKA,
            Mark.KELAMIN_KOSONG,
            Mark.LAHIR_SAMA,
            Mark.NAMA_SAMA,
            Mark.KATA_BIASA,
            Mark.NIK_KOSONG,
            Mark.SEKOLAH_SAMA,
            Mark.JABATAN_GURU,
            Mark.KEDUDUKAN_AKTIF,
            Mark.PADANAN_BELUM_ADA);

    /** As if nothing spoke against it, but for these marks. */
    private static Evidence but(String labels) {
        Map<Aspect, Mark> marks = new EnumMap<>(Aspect.class);
        NOTHING_AGAINST.forEach(mark -> marks.put(mark.aspect(), mark));
        for (String label : labels.split(" ", -1)) {
            Mark mark = Mark.labelled(label);
            marks.put(mark.aspect(), mark);
        }
        return new Evidence(new ArrayList<>(marks.values()), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nama_sama                          | true
            nama_mirip                         | true
            nama_satu_kata                     | false
            nama_satu_kata nik_sama            | true
            nama_lain                          | false
            nama_kosong                        | false
            nama_lain nik_sama                 | true
            nama_lain nip_lama_sama            | true
            nama_lain nip_nik                  | true
            nama_kosong nik_sama               | true
            nama_sama nik_lain                 | false
            nama_sama nik_lain nip_lama_sama   | false
            nama_sama padanan_ada              | false
            nama_sama nik_sama padanan_ada     | false
            nama_sama kedudukan_lain           | true
            nama_sama jabatan_lain lahir_lain  | true
            """)
    void nobody_is_given_the_nip_of_somebody_in_pmm_nor_of_another_name_or_nik(String labels, boolean supports) {
        assertThat(but(labels).supportsEntering()).isEqualTo(supports);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sekolah_instansi_lain nip_satu_angka           | true
            sekolah_instansi_lain nip_nomor_urut           | true
            sekolah_instansi_lain nip_ekor_hilang          | true
            sekolah_instansi_lain nip_huruf                | true
            sekolah_instansi_lain nip_kosong               | false
            sekolah_instansi_lain nip_notasi               | false
            sekolah_instansi_lain nip_lahir_sama           | false
            sekolah_instansi_lain nip_lain                 | false
            sekolah_instansi_lain nip_kosong nik_sama      | true
            sekolah_instansi_lain nip_lama_sama            | true
            sekolah_instansi_sama nip_kosong               | true
            sekolah_kosong nip_kosong                      | true
            """)
    void in_another_instansi_name_and_birth_date_alone_make_a_namesake(String labels, boolean supports) {
        assertThat(but(labels).supportsEntering()).isEqualTo(supports);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nama_lain                          | true
            lahir_lain                         | true
            nama_lain lahir_lain               | false
            nama_lain lahir_satu_bagian        | false
            nama_kosong lahir_lain             | false
            nama_lain lahir_tertukar           | true
            nama_lain lahir_kosong             | true
            nama_satu_kata lahir_lain          | true
            nama_lain lahir_lain nik_sama      | true
            nama_lain lahir_lain nip_lama_sama | true
            """)
    void of_another_name_and_another_birth_date_nobody_is_worth_naming(String labels, boolean worth) {
        assertThat(but(labels).worthNaming()).isEqualTo(worth);
    }

    private static final Register SIASN = Register.of("""
            A | 198503302010012004 | Siti Aminah Lubis  | SDN 1 Cibadak | nik=3202157003850001, lama=131234567
            B | 198503302010012005 | Khadijah Lubis     | SDN 2 Cibadak | jabatan=Pengelola Data, kedudukan=Pensiun
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A | 198503302010012014 | -                    | tanggal lahir sama; nama sama; NIP beda 1 angka (angka ke-17: 1 ↔ 0); unor sama
            A |                    | -                    | tanggal lahir sama; nama sama; unor sama
            A | belum ada          | -                    | tanggal lahir sama; nama sama; unor sama
            A |                    | nik=3202157003850001 | tanggal lahir sama; nama sama; NIK sama; unor sama
            A | 3202157003850001   | -                    | tanggal lahir sama; nama sama; kolom NIP berisi NIK orang ini; unor sama
            A | 131234567          | -                    | tanggal lahir sama; nama sama; kolom NIP berisi NIP lama orang ini; unor sama
            B | 198503302010012015 | nik=3202157003850001 | tanggal lahir sama; satu kata nama sama; NIP beda 1 angka (angka ke-17: 1 ↔ 0); NIK milik orang lain; sekolah lain di instansi yang sama; jabatan di SIASN bukan guru; kedudukan hukum tidak aktif
            """)
    void it_is_told_in_words_what_speaks_loudest_first(String key, @Nullable String nip, String more, String sentence) {
        PmmRow row = PmmLine.of(nip, "Siti Aminah Lubis", "1985-03-30", "SDN 1 Cibadak", more);

        assertThat(SIASN.held(row, key).sentence()).isEqualTo(sentence);
    }

    @Test
    void of_every_aspect_one_mark_is_given_and_what_another_row_has_is_said() {
        PmmRow row = PmmLine.of("198503302010012014", "Siti Aminah Lubis", "1985-03-30", "SDN 1 Cibadak", "-");
        PmmRow other = PmmLine.of("198503302010012004", "Siti Aminah", "1985-03-30", "SDN 2 Cibadak", "-");
        Evidence held = SIASN.held(row, "A", other);

        assertThat(held.marks()).extracting(Mark::aspect).containsExactly(Aspect.values());
        assertThat(held.has(Mark.PADANAN_ADA)).isTrue();
        assertThat(held.words()).last().isEqualTo("NIP ini sudah dipakai baris PMM lain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            198503302021211001 | A   | kelamin_lain
            198503302021212001 | A   | kelamin_sama
            197001011995122001 | A   | kelamin_sama
            198503302010011004 | A   | kelamin_kosong
            198503302010012    | A   | kelamin_kosong
            198503302010011000 | A   | kelamin_kosong
            """)
    void the_sex_is_asked_only_of_a_number_too_unlike_to_hold_it_already(String nip, String key, String label) {
        PmmRow row = PmmLine.of(nip, "Siti Aminah Lubis", "1985-03-30", "SDN 1 Cibadak", "-");

        assertThat(SIASN.held(row, key).has(Mark.labelled(label))).isTrue();
    }
}

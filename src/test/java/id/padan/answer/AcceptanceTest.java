package id.padan.answer;

import static id.padan.answer.AnswerStatus.BELUM;
import static id.padan.answer.AnswerStatus.BUTUH_BANTUAN;
import static id.padan.answer.AnswerStatus.DIKERJAKAN;
import static id.padan.answer.AnswerStatus.SELESAI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceTest {
    private static Verdict only(Reception reception) {
        assertThat(reception.rows()).hasSize(1);
        return reception.rows().get(0).verdict();
    }

    private static String word(Verdict verdict) {
        if (verdict instanceof Verdict.Accepted accepted) {
            return accepted.first() ? "baru" : "berubah";
        }
        return verdict.getClass().getSimpleName();
    }

    private static List<String> reasons(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused
                ? refused.reasons().stream().map(Refusal::whole).toList()
                : List.of();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            Selesai         | Sudah sinkron | 15-06-2026  | Rina  |            | SELESAI       | 2026-06-15 |
            ' selesai '     | Sudah sinkron |             |       |            | SELESAI       |            |
            SELESAI         | a             | 20/06/2026  |       |            | SELESAI       | 2026-06-20 |
            butuh  bantuan  |               | 2026-06-01  |       |            | BUTUH_BANTUAN | 2026-06-01 |
            Dikerjakan      |               | 46188       |       |            | DIKERJAKAN    | 2026-06-15 |
            dikerjakan      |               | 5 Juni 2026 |       |            | DIKERJAKAN    | 2026-06-05 |
            Bukan masalah   | cuti          |             |       | 20-06-2026 | BUKAN_MASALAH |            | 2026-06-20
            Bukan-Masalah   | cuti          |             |       | 30/6/2026  | BUKAN_MASALAH |            | 2026-06-30
            ''              | menunggu SK   |             |       |            | BELUM         |            |
            Selesai         | a             |             |       | 31-12-2020 | SELESAI       |            |
            """)
    void what_officers_type_is_understood(
            String status,
            String note,
            String date,
            String name,
            String until,
            AnswerStatus meant,
            LocalDate on,
            LocalDate valid) {
        Verdict verdict = only(new Given()
                .row(Given.token(0), text(status), text(note), text(date), text(name), text(until))
                .judged());

        assertThat(reasons(verdict)).isEmpty();
        Answer answer = ((Verdict.Accepted) verdict).change().answer();
        assertThat(answer.status()).isEqualTo(meant);
        assertThat(answer.note()).isEqualTo(text(note));
        assertThat(answer.date()).isEqualTo(on);
        assertThat(answer.until()).isEqualTo(valid);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Beres         | a |            |            | kolom Status: ditemukan "Beres". Yang diterima: Belum, Dikerjakan, Selesai, Butuh bantuan, Bukan masalah.
            #REF!         | a |            |            | kolom Status: ditemukan "#REF!".
            198503302003122004 | a |       |            | kolom Status: ditemukan "••••••••••••••2004".
            Selesai       |   |            |            | kolom Catatan: ditemukan kosong. Yang diterima: untuk Selesai, catatan tentang apa yang sudah dikerjakan.
            Dikerjakan    |   | 21-06-2026 |            | kolom Tanggal: ditemukan 21-06-2026, yang belum tiba. Yang diterima: tanggal 01-06-2026 sampai 20-06-2026.
            Dikerjakan    |   | 31-05-2026 |            | kolom Tanggal: ditemukan 31-05-2026, sebelum hal ini ditemukan. Yang diterima: tanggal 01-06-2026 sampai 20-06-2026.
            Dikerjakan    |   | 06/15/2026 |            | kolom Tanggal: ditemukan "06/15/2026", yang tidak terbaca sebagai tanggal. Yang diterima: hari-bulan-tahun, misalnya 15-06-2026.
            Dikerjakan    |   | kemarin    |            | kolom Tanggal: ditemukan "kemarin", yang tidak terbaca sebagai tanggal.
            Dikerjakan    |   | 15-06-26   |            | kolom Tanggal: ditemukan "15-06-26", yang tidak terbaca sebagai tanggal.
            Bukan masalah |   |            | 30-06-2026 | kolom Catatan: ditemukan kosong. Yang diterima: untuk Bukan masalah, alasannya.
            Bukan masalah | a |            |            | kolom Berlaku sampai: ditemukan kosong. Yang diterima: untuk Bukan masalah, tanggal 20-06-2026 sampai 30-06-2026.
            Bukan masalah | a |            | 19-06-2026 | kolom Berlaku sampai: ditemukan 19-06-2026, yang sudah lewat.
            Bukan masalah | a |            | 01-07-2026 | kolom Berlaku sampai: ditemukan 01-07-2026, sesudah periode berakhir.
            Bukan masalah | a |            | selamanya  | kolom Berlaku sampai: ditemukan "selamanya", yang tidak terbaca sebagai tanggal.
            """)
    void what_cannot_be_accepted_is_said_with_place_find_and_remedy(
            String status, String note, String date, String until, String sentence) {
        Verdict verdict = only(new Given()
                .row(Given.token(0), status, text(note), text(date), "", text(until))
                .judged());

        assertThat(reasons(verdict))
                .singleElement()
                .asString()
                .startsWith("rekap.xlsx lembar \"Tugas\" baris 2, " + sentence)
                .endsWith(" Baris ini tidak diterapkan; betulkan, lalu kirim lagi.");
    }

    @Test
    void everything_wrong_with_a_row_is_said_at_once() {
        Verdict verdict = only(new Given()
                .row(Given.token(0), "Bukan masalah", " ", "besok", "x".repeat(101), "")
                .judged());

        assertThat(reasons(verdict))
                .extracting(reason -> reason.replaceAll(".*kolom ([^:]+):.*", "$1"))
                .containsExactlyInAnyOrder("Tanggal", "Diisi oleh", "Catatan", "Berlaku sampai");
    }

    @Test
    void a_note_may_be_a_thousand_letters_long_and_no_longer() {
        assertThat(word(only(new Given()
                        .row(Given.token(0), "Dikerjakan", "x".repeat(1_000), "", "", "")
                        .judged())))
                .isEqualTo("baru");
        assertThat(reasons(only(new Given()
                        .row(Given.token(0), "Dikerjakan", "x".repeat(1_001), "", "", "")
                        .judged())))
                .singleElement()
                .asString()
                .contains("kolom Catatan: ditemukan 1001 karakter. Yang diterima: paling banyak 1000 karakter.");
    }

    @Test
    void what_cannot_be_seen_is_not_kept() {
        Verdict verdict = only(new Given()
                .row(Given.token(0), "Sel\u200besai", "a\u0000b\u0007c\r\n d\u00a0e\ufeff", "", "", "")
                .judged());

        assertThat(((Verdict.Accepted) verdict).change().answer().note()).isEqualTo("abc d e");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0 | 0 | Belum      | -              | Untouched
            0 | 0 | -          | -              | Untouched
            0 | 0 | belum      | -              | Untouched
            0 | 0 | Dikerjakan | -              | baru
            0 | 1 | Dikerjakan | Sudah  DIMULAI | Same
            0 | 1 | Dikerjakan | lain           | Conflict
            0 | 1 | Belum      | -              | Untouched
            1 | 1 | Dikerjakan | sudah dimulai  | Untouched
            1 | 1 | DIKERJAKAN | Sudah dimulai  | Untouched
            1 | 1 | Dikerjakan | sudah dimulai. | berubah
            1 | 1 | Belum      | -              | berubah
            1 | 2 | Dikerjakan | sudah dimulai  | Untouched
            1 | 2 | Selesai    | sudah sinkron  | Same
            1 | 2 | Selesai    | belum pasti    | Conflict
            1 | 2 | Selesai    | -              | Refused
            2 | 2 | Selesai    | sudah sinkron  | Untouched
            2 | 2 | Dikerjakan | sudah dimulai  | berubah
            2 | 1 | Dikerjakan | sudah dimulai  | Refused
            """)
    void the_version_a_row_was_drawn_with_decides(int drawn, int known, String status, String note, String becomes) {
        Answer[] all = {Given.answer(DIKERJAKAN, "sudah dimulai"), Given.answer(SELESAI, "sudah sinkron")};
        Verdict verdict = only(new Given()
                .row(Given.token(drawn), text(status), text(note), "", "", "")
                .judged(known == 0 ? Map.of() : Given.answered(Arrays.copyOf(all, known))));

        assertThat(word(verdict)).isEqualTo(becomes);
    }

    @Test
    void a_conflict_shows_both_answers_and_changes_nothing() {
        Reception reception = new Given()
                .row(Given.token(0), "Selesai", "beres", "15-06-2026", "Budi", "")
                .judged(Given.answered(Given.answer(BUTUH_BANTUAN, "unor belum ada")));

        assertThat(reception.changes()).isEmpty();
        assertThat(((Verdict.Conflict) only(reception)).sentence())
                .isEqualTo(
                        "di buku ini: Selesai 15-06-2026, catatan \"beres\", diisi oleh \"Budi\"; yang tercatat sejak"
                                + " 16-06-2026: Butuh bantuan, catatan \"unor belum ada\". Yang tercatat tetap berlaku, baris ini"
                                + " tidak diterapkan. Bila jawaban di buku ini yang benar, isikan di buku rekap terbaru.");
    }

    @Test
    void a_code_that_stands_twice_is_refused_where_it_was_answered() {
        Reception reception = new Given()
                .row(Given.token(0), "Dikerjakan", "", "", "", "")
                .row(Given.token(0), "Belum", "", "", "", "")
                .judged();

        assertThat(reception.rows()).extracting(row -> word(row.verdict())).containsExactly("Refused", "Untouched");
        assertThat(reasons(reception.rows().get(0).verdict()))
                .singleElement()
                .asString()
                .contains("kolom Kode baris (jangan diubah): kode ini juga ada di lembar \"Tugas\" baris 3");
    }

    @ParameterizedTest
    @CsvSource({
        "Dikerjakan,Dikerjakan,baru,Same",
        "Belum,Dikerjakan,Untouched,baru",
        "Dikerjakan,Butuh bantuan,Refused,Refused"
    })
    void one_thing_in_two_rows_as_padan_drew_it_may_be_answered_in_either(
            String one, String other, String first, String second) {
        Reception reception = new Given()
                .row(Given.token(0), one, "", "", "", "")
                .row(Given.token(0).at(2), other, "", "", "", "")
                .judged();

        assertThat(reception.rows()).extracting(row -> word(row.verdict())).containsExactly(first, second);
        assertThat(reception.changes()).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T-3f9a0c12ab34-0-00000000 | Belum      | "T-3f9a0c12ab••-•-••••0000" salah ketik atau disalin dari buku lain
            lihat atas                | Dikerjakan | "lihat atas" salah ketik atau disalin dari buku lain
            ''                        | Dikerjakan | kosong, jadi tidak diketahui jawaban ini tentang apa
            """)
    void a_row_without_a_code_of_this_workbook_is_refused(String code, String status, String sentence) {
        Verdict verdict = only(new Given().strange(code, status, "").judged());

        assertThat(reasons(verdict)).singleElement().asString().contains(sentence);
    }

    @Test
    void an_empty_row_and_a_total_of_the_office_say_nothing() {
        assertThat(new Given()
                        .strange("", "", "")
                        .strange("", "Belum", "")
                        .judged()
                        .rows())
                .isEmpty();
    }

    @Test
    void counts_add_up() {
        Reception reception = new Given()
                .row(Given.token(0), "Dikerjakan", "", "", "", "")
                .row(new Token(new RowKey(RowKind.TEMUAN, "1234"), 0, 1), "Selesai", "", "", "", "")
                .row(new Token(new RowKey(RowKind.TEMUAN, "1235"), 0, 1), "", "", "", "", "")
                .judged();

        assertThat(reception.counts()).isEqualTo(new Reception.Counts(1, 0, 0, 1, 0));
        assertThat(reception.counts().clean()).isFalse();
        assertThat(Given.answer(BELUM, "").says(Answer.NONE)).isTrue();
    }
}

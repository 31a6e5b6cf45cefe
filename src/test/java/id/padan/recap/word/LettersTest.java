package id.padan.recap.word;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.ledger.Group;
import id.padan.recap.Cibadak;
import id.padan.recap.RecapBook;
import id.padan.recap.RecapBooks;
import id.padan.recap.SchoolSlips;
import id.padan.recap.Travel;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Roads;
import id.padan.workbook.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

final class LettersTest {
    private static final RemedyCatalog CATALOG = RemedyCatalog.builtIn();

    private static RecapBook book(Roads roads) {
        return new RecapBooks(Cibadak.whole().sources(), CATALOG, roads, Cibadak.RUN)
                .of(new Group(Cibadak.KABUPATEN, ""));
    }

    private static byte[] letter(RecapBook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordLetters().draw(book, out);
        return out.toByteArray();
    }

    private static byte[] slips(SchoolSlips slips) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordLetters().draw(slips, out);
        return out.toByteArray();
    }

    private static String text(byte[] document) throws IOException {
        try (XWPFDocument open = new XWPFDocument(new ByteArrayInputStream(document));
                XWPFWordExtractor words = new XWPFWordExtractor(open)) {
            return words.getText();
        }
    }

    private static SchoolSlips slips() {
        var remedy = CATALOG.of("nip_tidak_padan", "");
        var principal = CATALOG.of("skp_atasan_belum_ada", "");
        var tenggat = Cibadak.run().tenggat();
        List<String> many =
                IntStream.rangeClosed(1, 14).mapToObj(i -> "Guru " + i).toList();
        return new SchoolSlips(
                book(Roads.NONE).cover(),
                "Pemerintah Kab. Cibadak",
                List.of(
                        new SchoolSlips.School(
                                "SDN 1 Cibadak",
                                List.of(
                                        new SchoolSlips.Duty(
                                                principal, List.of("Euis Komariah, S.Pd."), tenggat.minusDays(1)),
                                        new SchoolSlips.Duty(remedy, many, tenggat.minusDays(5)))),
                        new SchoolSlips.School(
                                "SDN 2 Cibadak",
                                List.of(new SchoolSlips.Duty(
                                        remedy, List.of("Budi & <Siti>"), tenggat.minusDays(5))))));
    }

    @Test
    void the_letter_has_an_office_letters_parts_the_figures_and_the_first_ten_tasks() throws IOException {
        byte[] letter = letter(book(Travel.roads()));

        assertThat(Schema.assertValid(letter)).contains("word/document.xml");
        assertThat(text(letter))
                .containsSubsequence(
                        "(kop surat instansi)",
                        "NOTA DINAS",
                        "Nomor: …",
                        "Yth.",
                        "Admin Instansi Pemerintah Kab. Cibadak",
                        "Hal",
                        "Perbaikan data PMM dan SIASN/e-Kinerja sebelum 30 Juni 2026",
                        "keadaan 15 Juni 2026",
                        "834 dari 4.018 guru dan kepala sekolah (20,7%)",
                        "Tenggat pelaporan 30 Juni 2026 (15 hari lagi).",
                        "Diperlukan 70 perbaikan per minggu",
                        "10 tugas yang perlu didahulukan:",
                        "Demikian disampaikan.",
                        "Jabatan penanda tangan,",
                        "NIP …",
                        "Tembusan:");
        try (XWPFDocument open = new XWPFDocument(new ByteArrayInputStream(letter))) {
            XWPFTable tasks = open.getTables().get(1);
            assertThat(tasks.getRows()).hasSize(11);
            assertThat(tasks.getRow(0).getCell(5).getText()).isEqualTo("Paling lambat mulai");
        }
    }

    @Test
    void a_letter_goes_through_many_hands_and_names_no_number() throws IOException {
        assertThat(text(letter(book(Travel.roads())))).doesNotContainPattern("\\d{9}");
    }

    @Test
    void without_a_road_the_letter_keeps_to_the_tenggat() throws IOException {
        assertThat(text(letter(book(Roads.NONE))))
                .contains("Tenggat pelaporan 30 Juni 2026 (15 hari lagi).")
                .doesNotContain("laju");
    }

    @Test
    void each_school_has_its_page_with_who_does_what_where_until_when() throws IOException {
        byte[] slips = slips(slips());

        assertThat(Schema.assertValid(slips)).contains("word/document.xml");
        assertThat(text(slips))
                .containsSubsequence(
                        "SDN 1 Cibadak",
                        "Untuk Kepala Sekolah",
                        "Tentang: Euis Komariah, S.Pd.",
                        "Mulai paling lambat 29 Juni 2026.",
                        "1) ",
                        "Untuk Operator Sekolah",
                        "NIP tidak padan",
                        "Guru 12; dan 2 lainnya (lihat buku rekap)",
                        "Di: Verval PTK. Mulai paling lambat 25 Juni 2026.",
                        "SDN 2 Cibadak",
                        "Tentang: Budi & <Siti>")
                .doesNotContain("Guru 13");
        try (XWPFDocument open = new XWPFDocument(new ByteArrayInputStream(slips))) {
            assertThat(open.getParagraphs())
                    .filteredOn(paragraph -> "Kepala".equals(paragraph.getStyle()))
                    .hasSize(1);
        }
    }

    @Test
    void the_same_content_is_the_same_bytes() throws IOException {
        assertThat(letter(book(Travel.roads()))).isEqualTo(letter(book(Travel.roads())));
        assertThat(slips(slips())).isEqualTo(slips(slips()));
    }
}

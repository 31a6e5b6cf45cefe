package id.padan.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

final class DocumentWriterTest {
    private static final TextStyle BODY = TextStyle.of("Isi", 20);
    private static final TextStyle HEAD = TextStyle.of("Judul", 28)
            .strong()
            .in(0x1F3A5F)
            .to(TextStyle.Side.CENTER)
            .filled(0xDCE6F1)
            .indented(100)
            .spaced(10, 20)
            .holdingNext()
            .onNewPages();

    private static byte[] write(Consumer<DocumentWriter> drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Properties properties = new Properties(LocalDate.of(2026, 6, 15), "Padan", "Surat & <lain>", "");
        try (DocumentWriter document = new DocumentWriter(
                out, properties, TextPage.a4(1_000), "Kaki & <lain>", "Arial", List.of(BODY, HEAD))) {
            drawing.accept(document);
            document.finish();
        }
        return out.toByteArray();
    }

    @Test
    void text_is_read_back_as_it_was_given() throws IOException {
        byte[] bytes = write(document -> {
            document.paragraph(HEAD, "Yth. \"Admin\" & <rekan>");
            document.paragraph(BODY, " dua\nbaris ");
            document.paragraph(BODY, "");
        });

        assertThat(Schema.assertValid(bytes)).contains("word/document.xml", "word/styles.xml", "word/footer1.xml");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Yth. \"Admin\" & <rekan>", " dua\nbaris ", "");
            assertThat(document.getParagraphs().get(0).getStyle()).isEqualTo("Judul");
            assertThat(document.getStyles().getStyle("Judul")).isNotNull();
            assertThat(document.getFooterList().get(0).getText()).contains("Kaki & <lain>");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Surat & <lain>");
        }
    }

    @Test
    void a_table_keeps_its_rows_and_repeats_its_header() throws IOException {
        List<Integer> widths = List.of(1_000, 2_000);
        byte[] bytes = write(document -> {
            document.beginTable(widths, 0x6B7280);
            document.header(widths, HEAD, List.of("No", "Nama"));
            document.row(widths, BODY, List.of("1", "Siti"));
            document.endTable();
            document.beginTable(widths, -1);
            document.row(widths, BODY, List.of("", "b"));
            document.endTable();
            document.paragraph(BODY, "akhir");
        });

        Schema.assertValid(bytes);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getTables()).hasSize(2);
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getText()).isEqualTo("No\tNama\n1\tSiti\n");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
        }
    }

    @Test
    void the_same_content_is_the_same_bytes() throws IOException {
        assertThat(write(document -> document.paragraph(BODY, "a")))
                .isEqualTo(write(document -> document.paragraph(BODY, "a")));
    }
}

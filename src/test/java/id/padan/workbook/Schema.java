package id.padan.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Holds the parts of a workbook against ECMA-376's schema, order of elements included, on which Excel insists. */
public final class Schema {
    private Schema() {}

    /** Names of the parts that were validated. */
    public static List<String> assertValid(byte[] workbook) throws IOException {
        List<String> validated = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts(workbook).entrySet()) {
            XmlObject document = parse(part.getKey(), withoutSpace(part.getValue()));
            if (document != null) {
                List<XmlError> problems = new ArrayList<>();
                document.validate(new XmlOptions().setErrorListener(problems));
                assertThat(problems).as(part.getKey()).isEmpty();
                validated.add(part.getKey());
            }
        }
        return validated;
    }

    /** The parts in the order of the zip. */
    public static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** The schema has no {@code xml:space} for text, though Excel itself writes it. */
    private static byte[] withoutSpace(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replace(" xml:space=\"preserve\"", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable XmlObject parse(String part, byte[] xml) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(xml);
        try {
            if (part.startsWith("xl/worksheets/sheet")) {
                return WorksheetDocument.Factory.parse(in);
            }
            if (part.startsWith("xl/drawings/drawing")) {
                return WsDrDocument.Factory.parse(in);
            }
            if (part.startsWith("xl/charts/")) {
                return ChartSpaceDocument.Factory.parse(in);
            }
            return switch (part) {
                case "word/document.xml" -> DocumentDocument.Factory.parse(in);
                case "word/styles.xml" -> StylesDocument.Factory.parse(in);
                case "word/footer1.xml" -> FtrDocument.Factory.parse(in);
                case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(in);
                case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(in);
                case "docProps/app.xml" -> PropertiesDocument.Factory.parse(in);
                default -> null;
            };
        } catch (XmlException broken) {
            throw new AssertionError(part, broken);
        }
    }
}

package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * A workbook's table of contents: where in the zip its parts are.
 *
 * @param styles path, "" when there are none
 * @param sharedTexts path, "" when there are none
 * @param from1904 true when its days are counted from 1904 rather than 1900
 */
record XlsxParts(String styles, String sharedTexts, boolean from1904, List<SheetPart> sheets) {
    record SheetPart(String name, String path, boolean hidden) {}

    private record Relation(String type, String path) {}

    static XlsxParts read(String name, ZipFile zip, Limits limits) throws IOException {
        String workbook = "xl/workbook.xml";
        for (Relation relation : relations(name, zip, "_rels/.rels", "", limits).values()) {
            if (relation.type.equals("officeDocument")) {
                workbook = relation.path;
            }
        }
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String relationsPath = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        Map<String, Relation> relations = relations(name, zip, relationsPath, folder, limits);
        try (XmlPart part = XmlPart.open(zip, workbook, name, limits)) {
            if (part == null || !workbook.endsWith(".xml") || !part.goTo("workbook")) {
                throw noWorkbook(name);
            }
            return contents(name, part, relations, limits);
        }
    }

    private static XlsxParts contents(String name, XmlPart part, Map<String, Relation> relations, Limits limits)
            throws IOException {
        boolean from1904 = false;
        List<SheetPart> sheets = new ArrayList<>();
        while (part.goToStart()) {
            if (part.element().equals("workbookPr")) {
                String value = part.attribute("date1904");
                from1904 = value.equals("1") || value.equals("true");
            } else if (part.element().equals("sheet")) {
                Relation relation = relations.get(part.attribute("id"));
                // chart sheets and dialogs hold no rows
                if (relation != null && relation.type.equals("worksheet")) {
                    String state = part.attribute("state");
                    sheets.add(new SheetPart(part.attribute("name"), relation.path, state.contains("idden")));
                }
                checkCount(name, sheets, limits);
            }
        }
        if (sheets.isEmpty()) {
            throw noWorkbook(name);
        }
        return new XlsxParts(
                path(relations, "styles"), path(relations, "sharedStrings"), from1904, List.copyOf(sheets));
    }

    private static void checkCount(String name, List<SheetPart> sheets, Limits limits) throws UnusableFileException {
        if (sheets.size() > limits.sheets()) {
            throw new UnusableFileException("Berkas " + name + " memuat lebih dari " + limits.sheets()
                    + " lembar. Yang diterima: paling banyak " + limits.sheets()
                    + " lembar. Berkas ini tidak dibaca. Simpan lembar yang diperlukan saja ke berkas baru.");
        }
    }

    private static Map<String, Relation> relations(String name, ZipFile zip, String path, String folder, Limits limits)
            throws IOException {
        Map<String, Relation> relations = new HashMap<>();
        try (XmlPart part = XmlPart.open(zip, path, name, limits)) {
            while (part != null && part.goTo("Relationship")) {
                String type = part.attribute("Type");
                String target = part.attribute("Target").replace('\\', '/');
                relations.put(
                        part.attribute("Id"),
                        new Relation(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + rest;
    }

    private static String path(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type.equals(type))
                .map(Relation::path)
                .findFirst()
                .orElse("");
    }

    private static UnusableFileException noWorkbook(String name) {
        return new UnusableFileException("Berkas " + name + " adalah dokumen Office, tetapi bukan buku kerja .xlsx yang"
                + " berisi lembar (mungkin .ods, .docx, atau .xlsb). Yang diterima: .xlsx, .csv, atau .json. Berkas ini"
                + " tidak dibaca. Buka di Excel lalu simpan sebagai .xlsx.");
    }
}

package id.padan.recap;

import id.padan.ledger.Group;
import id.padan.ledger.RunRecord;
import id.padan.road.Roads;
import id.padan.rule.SchoolMapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * The reports of a run as pieces of work that may be done side by side; each gives what it has for temuan.csv, so that an
 * instansi's findings are read once for both.
 */
final class ReportPieces {
    static final String NERACA = "neraca.json";
    static final String OVERVIEW = "Ringkasan BKD.xlsx";
    private static final String XLSX = ".xlsx";
    private static final String DOCX = ".docx";

    /** One piece; {@code file} is "" where it makes none that is told when its turn comes. */
    record Piece(String file, Callable<TemuanCsv.Piece> work) {
        boolean isAnnounced() {
            return !file.isEmpty();
        }
    }

    private final ReportFolder folder;
    private final Workbooks workbooks;
    private final Letters letters;
    private final FileNames names = new FileNames();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> recapNames = new ArrayList<>();
    private final Map<Group, String> letterNames = new HashMap<>();
    private final Map<Group, String> slipNames = new HashMap<>();

    ReportPieces(ReportFolder folder, Workbooks workbooks, Letters letters) {
        this.folder = folder;
        this.workbooks = workbooks;
        this.letters = letters;
    }

    List<Piece> all() {
        return pieces;
    }

    /** Files of the groups' reports, in their order. */
    List<String> recapNames() {
        return recapNames;
    }

    void overview(OverviewBooks overviews, long run, List<Group> instansi, SchoolMapping mapping) {
        String file = names.of("Ringkasan BKD", XLSX);
        pieces.add(new Piece(file, () -> {
            workbooks.draw(overviews.of(run, instansi, mapping), folder.create(file));
            return TemuanCsv.NOTHING;
        }));
    }

    /** In the order of the instansi, which is that of temuan.csv; then the reports of parts of an instansi. */
    void recaps(RecapBooks recaps, List<Group> receivers, List<Group> instansi) {
        Set<Group> receiving = new HashSet<>(receivers);
        for (Group whole : instansi) {
            if (receiving.remove(whole)) {
                String file = recapFile(whole);
                pieces.add(new Piece(file, () -> TemuanCsv.of(draw(recaps, whole, file))));
            } else {
                pieces.add(new Piece("", () -> TemuanCsv.of(recaps.findings(whole))));
            }
        }
        for (Group part : receivers) {
            if (receiving.contains(part)) {
                String file = recapFile(part);
                pieces.add(new Piece(file, () -> {
                    draw(recaps, part, file);
                    return TemuanCsv.NOTHING;
                }));
            }
        }
    }

    /** A list without a line is not written. */
    void mapping(SchoolMapping mapping) {
        if (mapping.proposals() > 0) {
            pieces.add(new Piece(MappingCsv.PROPOSALS, () -> {
                MappingCsv.proposals(mapping, folder.create(MappingCsv.PROPOSALS));
                return TemuanCsv.NOTHING;
            }));
        }
        if (mapping.conflicts() > 0) {
            pieces.add(new Piece(MappingCsv.CONFLICTS, () -> {
                MappingCsv.conflicts(mapping, folder.create(MappingCsv.CONFLICTS));
                return TemuanCsv.NOTHING;
            }));
        }
    }

    void roads(RunRecord run, Roads roads, List<Group> instansi) {
        pieces.add(new Piece(RoadJson.FILE, () -> {
            RoadJson.write(run, roads, instansi, folder.create(RoadJson.FILE));
            return TemuanCsv.NOTHING;
        }));
    }

    /** Last, for what it counts the overview has asked for already; told when all others are. */
    void neraca(NeracaJson neraca, long run) {
        pieces.add(new Piece("", () -> {
            neraca.write(run, folder.create(NERACA));
            return TemuanCsv.NOTHING;
        }));
    }

    /** Letter and slips, where there is something to do and an instansi to write to. */
    private void paper(Group group, RecapBook book) throws IOException {
        if (book.tasks().isEmpty() || group.instansi().key().isEmpty()) {
            return;
        }
        letters.draw(book, folder.create(letterNames.getOrDefault(group, "")));
        SchoolSlips slips = SchoolSlips.of(book);
        if (!slips.schools().isEmpty()) {
            letters.draw(slips, folder.create(slipNames.getOrDefault(group, "")));
        }
    }

    private String recapFile(Group group) {
        String file = names.of("Rekap - " + Cover.nameOf(group), XLSX);
        letterNames.put(group, names.of("Nota Dinas - " + Cover.nameOf(group), DOCX));
        slipNames.put(group, names.of("Slip Sekolah - " + Cover.nameOf(group), DOCX));
        recapNames.add(file);
        return file;
    }

    private Rows<FindingLine> draw(RecapBooks recaps, Group group, String file) throws IOException {
        RecapBook book = recaps.of(group);
        workbooks.draw(book, folder.create(file));
        paper(group, book);
        return book.findings();
    }
}

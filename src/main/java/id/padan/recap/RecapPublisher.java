package id.padan.recap;

import id.padan.domain.Instansi;
import id.padan.ledger.Group;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunRecord;
import id.padan.parallel.InOrder;
import id.padan.parallel.Lanes;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Roads;
import id.padan.rule.SchoolMapping;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Writes all reports of a finished run and puts them in their place at once: all of them appear, or none. */
public final class RecapPublisher {
    private static final String TEMUAN = "temuan.csv";

    private final Sources sources;
    private final RunReader reader;
    private final RemedyCatalog catalog;
    private final Workbooks workbooks;
    private final Letters letters;
    private final Lanes lanes;

    /** Reports are drawn in {@code lanes}; how many there are changes no byte. */
    public RecapPublisher(Sources sources, RemedyCatalog catalog, Workbooks workbooks, Letters letters, Lanes lanes) {
        this.sources = sources;
        this.reader = sources.reader();
        this.catalog = catalog;
        this.workbooks = workbooks;
        this.letters = letters;
        this.lanes = lanes;
    }

    /**
     * Publishes into {@code output/<job>/<tanggal>/}; what a run of the same day left there is replaced, except files that
     * an officer has changed. May be called again after a crash at any moment.
     *
     * @param groups who gets a workbook; rows of unknown instansi get one only where a person was judged, for
     *     otherwise nobody could be given it: the overview lists them
     * @param roads how far every instansi is from the tenggat
     * @param mapping what the officer who maps schools to unor is given
     * @param progress told on the calling thread, in the order of the files; what it throws ends the publishing
     * @throws FolderInUseException when the old reports cannot be replaced; its message is for the officer
     */
    public Published publish(
            long run, List<Group> groups, Roads roads, SchoolMapping mapping, Path output, FileProgress progress)
            throws IOException {
        RunRecord record = reader.run(run);
        Path target = output.resolve(FileNames.folder(record.job()))
                .resolve(record.tanggal().toString());
        RecapBooks recaps = new RecapBooks(sources, catalog, roads, run);
        List<Group> receivers = groups.stream()
                .filter(group -> !isNobody(group) || !recaps.of(group).ofNobody())
                .toList();
        ReportFolder folder = ReportFolder.open(target);
        ReportPieces pieces = new ReportPieces(folder, workbooks, letters);
        List<Group> instansi = instansi(run, groups);
        pieces.overview(new OverviewBooks(sources, catalog, roads), run, instansi, mapping);
        pieces.recaps(recaps, receivers, instansi);
        pieces.mapping(mapping);
        pieces.roads(record, roads, instansi);
        pieces.neraca(new NeracaJson(reader), run);
        write(pieces, folder, progress);
        folder.publish();
        return new Published(
                target,
                target.resolve(ReportPieces.OVERVIEW),
                pieces.recapNames().stream().map(target::resolve).toList(),
                target.resolve(TEMUAN),
                target.resolve(ReportPieces.NERACA));
    }

    /** The instansi whole, in the order in which temuan.csv has them. */
    private List<Group> instansi(long run, List<Group> groups) {
        boolean whole = groups.stream().allMatch(group -> group.unorInduk().isEmpty());
        return whole ? groups : reader.groups(run, false);
    }

    private void write(ReportPieces pieces, ReportFolder folder, FileProgress progress) throws IOException {
        // besides the pieces that are told: temuan.csv and neraca.json
        int files = 2
                + (int) pieces.all().stream()
                        .filter(ReportPieces.Piece::isAnnounced)
                        .count();
        int told = 0;
        Iterator<ReportPieces.Piece> work = pieces.all().iterator();
        try (OutputStream temuan = folder.create(TEMUAN);
                InOrder<TemuanCsv.Piece> drawn =
                        new InOrder<>(lanes, () -> work.hasNext() ? work.next().work() : null)) {
            TemuanCsv.header().appendTo(temuan);
            for (ReportPieces.Piece piece : pieces.all()) {
                if (piece.isAnnounced()) {
                    progress.writing(++told, files, piece.file());
                }
                TemuanCsv.Piece findings = drawn.next();
                if (findings != null) {
                    findings.appendTo(temuan);
                }
            }
            progress.writing(++told, files, TEMUAN);
        }
        progress.writing(++told, files, ReportPieces.NERACA);
    }

    /**
     * Meets early what {@link #publish} would meet at the end: a place where nothing can be written. Makes nothing.
     *
     * @throws FolderInUseException when it is so; its message is for the officer
     */
    public static void requireWritable(Path output, String job) throws FolderInUseException {
        Path folder = output.resolve(FileNames.folder(job)).toAbsolutePath().normalize();
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            throw FolderInUseException.unwritable(folder, new AccessDeniedException(existing.toString()));
        }
    }

    private static boolean isNobody(Group group) {
        return group.instansi().key().equals(Instansi.TIDAK_DIKETAHUI.key());
    }
}

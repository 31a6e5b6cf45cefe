package id.padan.recap;

import id.padan.domain.Instansi;
import id.padan.ledger.Group;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunRecord;
import id.padan.remedy.RemedyCatalog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Writes all reports of a finished run and puts them in their place at once: all of them appear, or none. */
public final class RecapPublisher {
    private static final String OVERVIEW = "Ringkasan BKD";
    private static final String XLSX = ".xlsx";
    private static final String TEMUAN = "temuan.csv";
    private static final String NERACA = "neraca.json";

    private final RunReader reader;
    private final RemedyCatalog catalog;
    private final Workbooks workbooks;

    public RecapPublisher(RunReader reader, RemedyCatalog catalog, Workbooks workbooks) {
        this.reader = reader;
        this.catalog = catalog;
        this.workbooks = workbooks;
    }

    /**
     * Publishes into {@code output/<job>/<tanggal>/}; what a run of the same day left there is replaced, except files that
     * an officer has changed. May be called again after a crash at any moment.
     *
     * @param groups who gets a workbook; rows of unknown instansi get one only where a person was judged, for
     *     otherwise nobody could be given it: the overview lists them
     * @throws FolderInUseException when the old reports cannot be replaced; its message is for the officer
     */
    public Published publish(long run, List<Group> groups, Path output, FileProgress progress) throws IOException {
        RunRecord record = reader.run(run);
        Path target = output.resolve(FileNames.folder(record.job()))
                .resolve(record.tanggal().toString());
        RecapBooks recaps = new RecapBooks(reader, catalog);
        List<Group> receivers = groups.stream()
                .filter(group -> !isNobody(group) || !recaps.of(run, group).ofNobody())
                .toList();
        ReportFolder folder = ReportFolder.open(target);
        FileNames names = new FileNames();
        Writing writing = new Writing(folder.staging(), receivers.size() + 3, progress);

        String overview = names.of(OVERVIEW, XLSX);
        OverviewBooks overviews = new OverviewBooks(reader, catalog);
        writing.write(overview, file -> workbooks.draw(overviews.of(run), stream(file)));

        List<Path> written = new ArrayList<>();
        for (Group group : receivers) {
            String name = names.of("Rekap - " + Cover.nameOf(group), XLSX);
            writing.write(name, file -> workbooks.draw(recaps.of(run, group), stream(file)));
            written.add(target.resolve(name));
        }
        writing.write(TEMUAN, file -> new TemuanCsv(reader, catalog).write(run, file));
        writing.write(NERACA, file -> new NeracaJson(reader).write(run, file));
        folder.publish();
        return new Published(target, target.resolve(overview), written, target.resolve(TEMUAN), target.resolve(NERACA));
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

    private static OutputStream stream(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
    }

    private static boolean isNobody(Group group) {
        return group.instansi().key().equals(Instansi.TIDAK_DIKETAHUI.key());
    }

    /** Writes one file after another and says which. */
    private static final class Writing {
        private final Path folder;
        private final int total;
        private final FileProgress progress;
        private int done;

        Writing(Path folder, int total, FileProgress progress) {
            this.folder = folder;
            this.total = total;
            this.progress = progress;
        }

        void write(String name, Step step) throws IOException {
            progress.writing(++done, total, name);
            step.write(folder.resolve(name));
        }
    }

    @FunctionalInterface
    private interface Step {
        void write(Path file) throws IOException;
    }
}

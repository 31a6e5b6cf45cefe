package id.padan.recap;

import id.padan.ledger.BookLine;
import id.padan.ledger.Group;
import id.padan.ledger.RunReader;
import id.padan.remedy.RemedyCatalog;
import id.padan.remedy.Tasks;
import java.util.List;

/** Makes the report of one group from a finished run. The same run gives the same report. */
public final class RecapBooks {
    private final RunReader reader;
    private final RemedyCatalog catalog;
    private final Titles titles;

    public RecapBooks(RunReader reader, RemedyCatalog catalog) {
        this.reader = reader;
        this.catalog = catalog;
        this.titles = new Titles(catalog);
    }

    /** The report of one group: read once to count, and again when it is drawn. */
    public RecapBook of(long run, Group group) {
        Tally tally = new Tally(titles);
        Tasks tasks = new Tasks(catalog, reader.run(run).tenggat());
        reader.findings(run, group, finding -> {
            tally.add(finding);
            tasks.add(finding);
        });
        return new RecapBook(
                cover(run, group),
                tally.summary(reader.headcounts(run, group)),
                tasks.toList(),
                new Rows<>(
                        tally.findings(),
                        lines -> reader.findings(
                                run,
                                group,
                                finding -> lines.accept(
                                        new FindingLine(finding, catalog.of(finding.code(), finding.subkind()))))),
                missing(run, group),
                Rows.counted(lines -> {
                    OpenQuestions questions = new OpenQuestions(titles, lines);
                    reader.notAssessed(run, group, questions);
                    questions.finish();
                }),
                Rows.counted(rejects -> reader.rejects(run, group, rejects)),
                Rows.counted(excepted -> reader.excepted(run, group, excepted)),
                Rows.counted(matches -> reader.logMatches(run, group, matches)),
                catalog.all());
    }

    private Cover cover(long run, Group group) {
        List<BookLine> books = reader.books(run).stream()
                .filter(line -> line.instansi().key().equals(group.instansi().key()))
                .toList();
        return new Cover(Cover.nameOf(group), reader.run(run), reader.inputs(run), books);
    }

    private List<MissingLine> missing(long run, Group group) {
        return reader.missingData(run, group).stream()
                .map(gap ->
                        new MissingLine(Cover.nameOf(group), titles.of(gap.code()), titles.sentence(gap), gap.people()))
                .toList();
    }
}

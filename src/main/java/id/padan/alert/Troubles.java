package id.padan.alert;

import id.padan.alert.jdbc.LetterTable;
import id.padan.job.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What of a job's letters did not get through, whichever server tried. Thread-safe. */
public final class Troubles {
    private static final Duration LATELY = Duration.ofDays(7);

    private final JobPost post;
    private final LetterTable letters;
    private final Clock clock;

    /** @throws id.padan.yaml.InvalidYamlException when the job file is faulty */
    public Troubles(Workbench bench, Path jobFile) {
        this.clock = bench.clock();
        this.post = new JobPost(jobFile, clock);
        this.letters =
                LetterTable.in(bench.database(), bench.auditBook(), post.job().nama());
    }

    /** In sentences for officers; none when every letter got through, or none was tried yet. */
    public List<String> sentences() {
        Unsent unsent = letters.unsent(clock.instant().minus(LATELY));
        List<String> sentences = new ArrayList<>();
        unsent.since()
                .ifPresent(since -> sentences.add(unsent.waiting() + " surat belum terkirim sejak "
                        + Wording.moment(since, post.zone()) + ". " + unsent.problem()
                        + " Padan mencoba lagi sendiri."));
        if (unsent.givenUp() > 0) {
            sentences.add(unsent.givenUp() + " surat dalam tujuh hari terakhir tidak dapat dikirim dan tidak dicoba"
                    + " lagi. " + unsent.givenUpProblem());
        }
        return List.copyOf(sentences);
    }
}

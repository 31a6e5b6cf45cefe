package id.padan.sight;

import id.padan.ledger.PastRun;
import java.util.List;

/** A page of a job's runs, the newest first; {@code page} is from 1. */
public record RunList(long total, int page, int pages, List<Line> runs) {
    public RunList {
        runs = List.copyOf(runs);
    }

    /**
     * One run.
     *
     * @param everywhere whether figures of all instansi are shown: rows, findings, the remark
     */
    public record Line(PastRun past, boolean everywhere, List<RunInput> inputs) {
        public Line {
            inputs = List.copyOf(inputs);
        }
    }
}

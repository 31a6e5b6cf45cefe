package id.padan.bench;

import java.util.List;

/** One thing that is measured. */
interface Part {
    /**
     * What came of it.
     *
     * @param markdown what stands in docs/performance.md between this part's marks
     * @param targets what was asked of it
     */
    record Result(String markdown, List<Target> targets) {
        public Result {
            targets = List.copyOf(targets);
        }
    }

    Result measure(Bench bench) throws Exception;
}

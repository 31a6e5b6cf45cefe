package id.padan.recap;

import java.nio.file.Path;
import java.util.List;

/** What a run has left, in its place. */
public record Published(Path folder, Path overview, List<Path> workbooks, Path temuan, Path neraca) {
    public Published {
        workbooks = List.copyOf(workbooks);
    }
}

package id.padan.schedule;

import id.padan.schedule.InboxFile.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Moves a complete set into the folders of its patterns. May be done again after it was cut short. */
record InboxMove(InboxSort sort) {
    /** @throws IOException when one cannot be moved; those before it are */
    void move(List<SeenFile> set) throws IOException {
        for (SeenFile file : set) {
            Path lying = sort.inbox().folder().resolve(file.name());
            if (file.state() == State.READY) {
                move(lying, sort.place(file).orElseThrow().target(file.name()));
            }
        }
    }

    /** By a hidden name, which no pattern matches: a run that begins meanwhile never sees half a file. */
    private static void move(Path lying, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path hidden = target.resolveSibling(".masuk-" + target.getFileName());
        if (Files.exists(lying)) {
            Files.deleteIfExists(hidden);
            Files.move(lying, hidden);
        }
        if (Files.exists(hidden)) {
            Files.move(hidden, target);
        }
    }
}

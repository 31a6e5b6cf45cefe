package id.padan.bench;

import id.padan.sample.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A peer: one command, the folder of the files and the folder for the workbooks behind it.
 *
 * @param command without those two
 * @param formats what it can read
 * @param database what it finds at BENCH_PEER_URL
 */
record PeerContestant(String name, List<String> command, List<Format> formats, Databases database)
        implements Contestant {
    @Override
    public boolean takes(Dataset data) {
        return formats.contains(data.scale().format());
    }

    @Override
    public ProcessBuilder process(Dataset data, Path work) {
        List<String> whole = new ArrayList<>(command);
        whole.add(data.files().toString());
        whole.add(work.resolve("buku").toString());
        ProcessBuilder builder = new ProcessBuilder(whole).directory(work.toFile());
        database.fresh().ifPresent(url -> builder.environment().put("BENCH_PEER_URL", url));
        return builder;
    }
}

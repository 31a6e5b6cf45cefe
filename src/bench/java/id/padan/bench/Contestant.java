package id.padan.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Someone who turns the files into workbooks, as a process. */
interface Contestant {
    /** What the tables call it. */
    String name();

    /** Whether it can take files of this scale's format. */
    boolean takes(Dataset data);

    /**
     * The process, not yet started.
     *
     * @param work an empty folder, its working folder
     */
    ProcessBuilder process(Dataset data, Path work) throws IOException;
}

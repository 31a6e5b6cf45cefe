package id.padan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Padan as an officer starts it, with a database of its own for each run.
 *
 * @param home the project's folder
 * @param database an empty PostgreSQL database for each process, or none: H2 in a file
 * @param lanes how many threads it may use, 0 for as many as there are processors
 */
record PadanContestant(String name, Path home, Databases database, int lanes) implements Contestant {
    @Override
    public boolean takes(Dataset data) {
        return true;
    }

    @Override
    public ProcessBuilder process(Dataset data, Path work) throws IOException {
        Path job = data.job(home.resolve("jobs/contoh.yml"), work);
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/padan").toString(), "jalankan", job.toString());
        Map<String, String> environment = builder.directory(work.toFile()).environment();
        environment.put("PADAN_JAVA_OPTS", data.scale().heap());
        environment.put("PADAN_LAJUR", Integer.toString(lanes));
        database.fresh().ifPresent(url -> {
            environment.put("SPRING_DATASOURCE_URL", url);
            environment.put("SPRING_DATASOURCE_USERNAME", "");
        });
        return builder;
    }
}

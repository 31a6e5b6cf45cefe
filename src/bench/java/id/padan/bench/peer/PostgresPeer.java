package id.padan.bench.peer;

import id.padan.bench.peer.NarrowCopy.Column;
import id.padan.bench.peer.NarrowCopy.Fold;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * PostgreSQL: COPY into unlogged tables, two files at a time, one join in SQL, workbooks by fastexcel. The database must be
 * empty; BENCH_PEER_URL names it.
 */
public final class PostgresPeer {
    private static final Set<String> ASN = Set.of("PNS", "PPPK", "CPNS");
    private static final int STATUS_KEPEGAWAIAN = 5;
    private static final int PERIODE = 13;

    private PostgresPeer() {}

    /**
     * Copies, joins, writes.
     *
     * @param args the folder of the files, the folder for the workbooks
     */
    public static void main(String[] args) throws Exception {
        Map<String, Path> files = PeerFiles.in(Path.of(args[0]));
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : PeerSql.statements("postgres.sql", Map.of())) {
                statement.execute(sql);
            }
            copyBoth(files);
            statement.execute("analyze");
            statement.execute("set work_mem = '512MB'");
            connection.setAutoCommit(false);
            System.out.println(PeerSql.books(connection, Path.of(args[1])));
        }
    }

    private static void copyBoth(Map<String, Path> files) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<?> siasn = two.submit(() -> siasn(files));
            Future<?> others = two.submit(() -> others(files));
            siasn.get();
            others.get();
        } finally {
            two.shutdownNow();
        }
    }

    private static Connection connect() throws Exception {
        return DriverManager.getConnection(Objects.requireNonNull(System.getenv("BENCH_PEER_URL"), "BENCH_PEER_URL"));
    }

    private static boolean siasn(Map<String, Path> files) throws Exception {
        try (Connection connection = connect()) {
            new NarrowCopy(
                            "siasn",
                            ',',
                            List.of(
                                    new Column("NIP BARU", Fold.ID),
                                    new Column("PNS ID", Fold.ID),
                                    new Column("UNOR ID", Fold.ID),
                                    new Column("INSTANSI KERJA NAMA", Fold.AS_IS)))
                    .run(api(connection), file(files, "siasn-pegawai"), row -> true);
        }
        return true;
    }

    private static boolean others(Map<String, Path> files) throws Exception {
        try (Connection connection = connect()) {
            new NarrowCopy(
                            "unor",
                            ',',
                            List.of(
                                    new Column("ID", Fold.ID),
                                    new Column("NAMA UNOR", Fold.UNINDENTED),
                                    new Column("DIATASAN ID", Fold.ID),
                                    new Column("PEMIMPIN PNS ID", Fold.ID),
                                    new Column("NPSN", Fold.AS_IS)))
                    .run(api(connection), file(files, "siasn-unor"), row -> true);
            new NarrowCopy("padanan", ',', List.of(new Column("NPSN", Fold.AS_IS), new Column("UNOR ID", Fold.ID)))
                    .run(api(connection), file(files, "padanan-unor"), row -> true);
            new NarrowCopy(
                            "pmm",
                            ';',
                            List.of(
                                    new Column("NIP", Fold.AS_IS),
                                    new Column("NIP", Fold.NIP),
                                    new Column("NAMA", Fold.AS_IS),
                                    new Column("NPSN", Fold.AS_IS),
                                    new Column("NAMA SEKOLAH", Fold.AS_IS),
                                    new Column("UNOR ID", Fold.ID),
                                    new Column("INSTANSI", Fold.AS_IS),
                                    new Column("NIP ATASAN", Fold.AS_IS),
                                    new Column("NIP ATASAN", Fold.NIP),
                                    new Column("STATUS SKP", Fold.AS_IS)))
                    .run(
                            api(connection),
                            file(files, "pmm"),
                            row -> ASN.contains(row.getField(STATUS_KEPEGAWAIAN))
                                    && !row.getField(PERIODE).endsWith("2025"));
        }
        return true;
    }

    private static CopyManager api(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static Path file(Map<String, Path> files, String kind) {
        return Objects.requireNonNull(files.get(kind), kind);
    }
}

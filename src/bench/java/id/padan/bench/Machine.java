package id.padan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** On what, with what and when it was measured. */
final class Machine {
    private static final long GIGABYTE_IN_KB = 1 << 20;

    private Machine() {}

    static String describe(Optional<String> postgres) throws IOException, SQLException {
        StringBuilder text = new StringBuilder();
        line(text, "date", LocalDate.now(ZoneId.systemDefault()).toString());
        line(
                text,
                "processors",
                Runtime.getRuntime().availableProcessors() + " × " + value("/proc/cpuinfo", "model name"));
        long memory = Long.parseLong(value("/proc/meminfo", "MemTotal").replaceAll("\\D", ""));
        line(text, "memory", Math.round((double) memory / GIGABYTE_IN_KB) + " GB");
        line(text, "system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        line(text, "Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        line(text, "DuckDB", version("jdbc:duckdb:"));
        if (postgres.isPresent()) {
            line(text, "PostgreSQL", version(postgres.get()));
        }
        line(text, "pandas", said("/usr/bin/python3", "-c", PANDAS));
        return text.toString();
    }

    private static final String PANDAS =
            "import pandas, xlsxwriter, openpyxl, platform; print(pandas.__version__, '(Python', platform.python_version() +"
                    + " ', XlsxWriter', xlsxwriter.__version__ + ', openpyxl', openpyxl.__version__ + ')')";

    private static void line(StringBuilder text, String what, String value) {
        text.append("| ").append(what).append(" | ").append(value).append(" |\n");
    }

    private static String value(String file, String key) throws IOException {
        for (String line : Files.readAllLines(Path.of(file))) {
            if (line.startsWith(key)) {
                return line.substring(line.indexOf(':') + 1).strip();
            }
        }
        return "unknown";
    }

    private static String version(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static String said(String... command) throws IOException {
        Process process = new ProcessBuilder(List.of(command)).start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            return line == null ? "not installed" : line;
        }
    }
}

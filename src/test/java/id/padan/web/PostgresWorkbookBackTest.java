package id.padan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.ledger.RunLock;
import id.padan.ledger.jdbc.RunLocks;
import id.padan.testing.Browser;
import id.padan.testing.PostgresServer;
import id.padan.testing.ServedOffice;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One round on PostgreSQL, and what is said while a run is on its way. */
final class PostgresWorkbookBackTest {
    @TempDir
    Path folder;

    @Test
    void a_workbook_comes_back_but_not_in_the_middle_of_a_run() throws Exception {
        try (ServedOffice office = ServedOffice.in(folder, PostgresServer.freshDatabase())) {
            Browser admin = office.browser(ServedOffice.ADMIN);
            String key = office.instansi();
            byte[] filled = WorkbookBackTest.answered(
                    folder, WorkbookBackTest.workbook(admin, key), 2, "Sudah disinkronkan kemarin");

            try (RunLock running =
                    RunLocks.take(office.bench().database(), "uji").orElseThrow()) {
                assertThat(running).isNotNull();
                assertThat(WorkbookBackTest.send(admin, key, "a.xlsx", filled).text())
                        .contains("sedang dijalankan", "Tunggu sampai selesai");
            }
            Browser.Page preview = WorkbookBackTest.send(admin, key, "a.xlsx", filled);
            Browser.Page applied = admin.post(preview.path(), Map.of(), preview);

            assertThat(applied.text()).contains("1 jawaban tercatat.");
            assertThat(admin.get(InstansiPath.of(key)).text()).contains("Sudah disinkronkan kemarin");
        }
    }
}

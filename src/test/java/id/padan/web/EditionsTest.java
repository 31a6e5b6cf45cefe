package id.padan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.answer.ReturnedBooks;
import id.padan.testing.Browser;
import id.padan.testing.Databases;
import id.padan.testing.ServedOffice;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a run's reports are offered as: in parts where the job says so, and not at all once their evidence is gone. */
final class EditionsTest {
    private static final Pattern PART = Pattern.compile("href=\"([^\"]*/unduh/1/rekap\\?bagian=[^\"]+)\"");

    @TempDir
    Path folder;

    @Test
    void parts_are_offered_where_the_job_groups_by_unor_induk() throws Exception {
        try (ServedOffice office = ServedOffice.in(folder, Databases.h2(folder))) {
            Path job = folder.resolve("uji.yml");
            Files.writeString(job, Files.readString(job) + "pengelompokan: unor-induk\n");
            Files.setLastModifiedTime(job, FileTime.fromMillis(1));
            Browser admin = office.browser(ServedOffice.ADMIN);
            String page = InstansiPath.of(office.instansi());

            Matcher part = PART.matcher(admin.get(page).text());
            assertThat(part.find()).isTrue();
            Path saved = Files.write(
                    folder.resolve("bagian.xlsx"), admin.get(part.group(1)).bytes());

            assertThat(ReturnedBooks.read(saved).manifest().unorInduk())
                    .isEqualTo(URLDecoder.decode(part.group(1).replaceFirst(".*bagian=", ""), StandardCharsets.UTF_8));
            assertThat(admin.get(page + "/unduh/1/rekap?bagian=Dinas%20Kehutanan")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_run_whose_evidence_was_removed_is_listed_but_offered_no_longer() throws Exception {
        try (ServedOffice office = ServedOffice.in(folder, Databases.h2(folder))) {
            Browser admin = office.browser(ServedOffice.ADMIN);
            String page = InstansiPath.of(office.instansi());
            JdbcTemplate jdbc = new JdbcTemplate(office.bench().database());

            jdbc.update("delete from finding where run_number = 1 and unit = (select min(unit) from finding)");
            Browser.Page partly = admin.get(page + "/unduh/1/rekap");
            assertThat(partly.status()).isEqualTo(410);
            assertThat(partly.text()).contains("sudah dihapus menurut masa simpan");

            jdbc.update("delete from finding where run_number = 1");
            assertThat(admin.get(page).text())
                    .contains("sudah dihapus menurut masa simpan")
                    .doesNotContain("/unduh/1/rekap");
        }
    }
}

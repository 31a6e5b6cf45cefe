package id.padan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.padan.snapshot.SnapshotKind;
import id.padan.yaml.InvalidYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScheduleKeysTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final String JOB = """
            sumber:
              siasn-pegawai: siasn/pegawai-*.xlsx
              siasn-unor: siasn/unor-*.xlsx
              pmm: pmm/pmm-*.csv
              pengecualian: kecuali.csv
            periode: { awal: 2026-01-01, akhir: 2026-06-30 }
            """;

    @TempDir
    private static Path folder;

    private static JobFile read(String more) throws IOException {
        return JobFiles.read(Files.writeString(folder.resolve("kab.yml"), JOB + more), null, LocalDate.of(2026, 3, 1));
    }

    private static List<String> problems(String more) {
        return catchThrowableOfType(InvalidYamlException.class, () -> read(more))
                .problems();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # entry                                                  | after            | up to            | slots
            cron: "0 7 * * SEN"                                      | 2026-03-01T00:00 | 2026-03-17T00:00 | 03-02T07:00 03-09T07:00 03-16T07:00
            cron: "0 7 * * MON"                                      | 2026-03-02T07:00 | 2026-03-09T07:00 | 03-09T07:00
            cron: "0 7 * * 1"                                        | 2026-03-02T06:59 | 2026-03-09T06:59 | 03-02T07:00
            cron: "30 6 1,15 * *"                                    | 2026-03-01T07:00 | 2026-04-02T00:00 | 03-15T06:30 04-01T06:30
            cron: "*/20 7-8 * * *"                                   | 2026-03-01T07:10 | 2026-03-01T08:20 | 03-01T07:20 03-01T07:40 03-01T08:00 03-01T08:20
            cron: "0 7 * * 0", mulai: 2026-03-08                     | 2026-03-01T00:00 | 2026-03-15T09:00 | 03-08T07:00 03-15T07:00
            cron: "0 7 * * 5-7", sampai: 2026-03-07                  | 2026-03-01T08:00 | 2026-03-20T00:00 | 03-06T07:00 03-07T07:00
            # nothing after the tenggat, 30 June, whatever sampai says
            cron: "0 23 * * *", sampai: 2026-08-01                   | 2026-06-28T23:00 | 2026-07-05T00:00 | 06-29T23:00 06-30T23:00
            cron: "0 0 * 2 *", zona: Asia/Jayapura                   | 2026-02-26T21:00 | 2026-03-03T00:00 | 02-26T22:00 02-27T22:00
            cron: "0 7 29 2 *"                                       | 2026-01-01T00:00 | 2026-06-30T23:59 | never
            """)
    void slots_of_an_entry(String entry, String after, String upTo, String slots) throws IOException {
        if (slots.equals("never")) {
            assertThat(problems("jadwal: [ { " + entry + " } ]"))
                    .singleElement()
                    .asString()
                    .contains("kab.yml baris 7", "tidak pernah jatuh sampai 2026-06-30");
            return;
        }
        SlotRule rule = read("jadwal: [ { " + entry + " } ]").schedule().get(0);

        List<Instant> expected = Arrays.stream(slots.split(" ", -1))
                .map(slot -> at("2026-" + slot))
                .toList();
        assertThat(rule.between(at(after), at(upTo))).isEqualTo(expected);
        assertThat(rule.next(at(after))).contains(expected.get(0));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            cron: "0 7 * *"                                       | berisi 4 kolom. Tulis lima kolom: menit (0-59), jam (0-23)
            cron: "0 0 7 * * SEN"                                 | berisi 6 kolom.
            cron: "0 25 * * *"                                    | kolom jam berisi "25", yang tidak dapat dibaca. Tulis lima kolom
            cron: "60 7 * * *"                                    | kolom menit berisi "60"
            cron: "0 7 * * Senin"                                 | kolom hari berisi "Senin"
            cron: "0 7 1- * *"                                    | kolom tanggal berisi "1-"
            cron: "*/0 7 * * *"                                   | kolom menit berisi "*/0"
            cron: "0 9-7 * * *"                                   | kolom jam berisi "9-7"
            cron: "0 7 1 * SEN"                                   | menyebut tanggal dan hari sekaligus
            cron: "0 7 31 2 *"                                    | tidak pernah jatuh sampai 2026-06-30
            cron: "0 7 * * *", mulai: 2026-07-01                  | sesudah hari terakhirnya 2026-06-30
            cron: "0 7 * * *", mulai: 2026-05-02, sampai: 2026-05-01 | sesudah hari terakhirnya 2026-05-01
            cron: "0 7 * * *", sampai: besok                      | bukan tanggal
            cron: "0 7 * * *", zona: WIB                          | zona waktu "WIB" tidak dikenal. Tulis Asia/Jakarta
            mulai: 2026-05-02                                     | kunci "cron" wajib diisi
            """)
    void a_faulty_entry_is_told_at_its_line(String entry, String sentence) {
        assertThat(problems("jadwal:\n  - { cron: \"0 6 * * *\" }\n  - { " + entry + " }\n"))
                .singleElement()
                .asString()
                .contains("kab.yml baris 9", sentence);
    }

    @Test
    void an_inbox_waits_for_the_kinds_of_the_job_but_not_for_the_offices_own_lists() throws IOException {
        assertThat(read("kotak_masuk: { folder: masuk }").inbox())
                .isEqualTo(new JobFile.Inbox(
                        folder.resolve("masuk"),
                        Duration.ofMinutes(2),
                        List.of(SnapshotKind.SIASN_PEGAWAI, SnapshotKind.SIASN_UNOR, SnapshotKind.PMM)));
        assertThat(read("kotak_masuk: { folder: masuk, tenang_menit: 0, jenis: [pmm] }")
                        .inbox())
                .isEqualTo(new JobFile.Inbox(folder.resolve("masuk"), Duration.ZERO, List.of(SnapshotKind.PMM)));
        assertThat(read("").inbox()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            kotak_masuk: { tenang_menit: 5 }                  | kunci "folder" wajib diisi
            kotak_masuk: { folder: pmm }                      | adalah juga folder sumber pmm. Pilih folder lain
            kotak_masuk: { folder: a, jenis: [ekinerja-skp] } | Yang dapat dipilih: siasn-pegawai, siasn-unor, pmm, pengecualian
            kotak_masuk: { folder: a, tenang_menit: -1 }      | bilangan bulat 0 sampai 1440
            """)
    void a_faulty_inbox_is_told_at_its_line(String text, String sentence) {
        assertThat(problems(text)).first().asString().contains("kab.yml baris 7", sentence);
    }

    @Test
    void an_inbox_needs_to_know_where_each_file_belongs() {
        assertThat(catchThrowableOfType(
                                InvalidYamlException.class,
                                () -> JobFiles.read(
                                        Files.writeString(
                                                folder.resolve("pola.yml"),
                                                JOB.replace("pmm/pmm-*.csv", "pmm-*/pmm.csv")
                                                        + "kotak_masuk: { folder: a }"),
                                        null,
                                        LocalDate.of(2026, 3, 1)))
                        .problems())
                .singleElement()
                .asString()
                .contains("pola.yml baris 7", "memakai tanda * pada nama foldernya");
    }
}

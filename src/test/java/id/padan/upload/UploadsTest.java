package id.padan.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UploadsTest {
    private final Instant now = Instant.now();
    private static final long LARGEST = 1000;

    @TempDir
    Path staging;

    private final Uploads uploads = new Uploads(LARGEST, new SecureRandom());

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Upload begin(String name, long size) throws IOException, RefusedUploadException {
        return uploads.begin(staging, name, size, 7, "rina", now);
    }

    @Test
    void parts_become_the_file() throws Exception {
        Upload upload = begin("pmm-2026-06-15.csv", 6);
        assertThat(upload.arrived()).isZero();
        assertThat(uploads.append(upload, 0, bytes("abc")).whole()).isFalse();
        Upload whole = uploads.append(upload, 3, bytes("def"));

        assertThat(whole.whole()).isTrue();
        assertThat(whole.file()).hasContent("abcdef");
        assertThat(uploads.list(staging, now)).containsExactly(whole);
    }

    @Test
    void what_arrived_before_the_line_broke_stays_and_the_same_file_goes_on_there() throws Exception {
        Upload upload = begin("pmm.csv", 6);
        InputStream broken = new SequenceInputStream(bytes("abcd"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("line broke");
            }

            @Override
            public int read(byte[] buffer, int from, int most) throws IOException {
                throw new IOException("line broke");
            }
        });
        assertThatThrownBy(() -> uploads.append(upload, 0, broken)).hasMessage("line broke");

        Upload again = begin("pmm.csv", 6);
        assertThat(again.id()).isEqualTo(upload.id());
        assertThat(again.arrived()).isEqualTo(4);
        assertThat(uploads.append(again, 4, bytes("ef")).file()).hasContent("abcdef");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2, 4, 999, -1})
    void a_part_that_does_not_begin_where_the_last_one_ended_is_not_taken(long from) throws Exception {
        Upload upload = begin("pmm.csv", 6);
        uploads.append(upload, 0, bytes("abc"));

        Upload now = uploads.append(upload, from, bytes("xyz"));
        assertThat(now.arrived()).isEqualTo(3);
        assertThat(uploads.append(upload, 3, bytes("def")).file()).hasContent("abcdef");
    }

    @Test
    void more_bytes_than_announced_are_not_taken() throws Exception {
        Upload upload = begin("pmm.csv", 3);

        assertThatThrownBy(() -> uploads.append(upload, 0, bytes("abcd")))
                .isInstanceOf(RefusedUploadException.class)
                .hasMessageContaining("ternyata lebih besar");
        assertThat(uploads.list(staging, now)).noneMatch(Upload::whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../pmm.csv                | tanda yang tidak boleh
            ..\\pmm.csv               | tanda yang tidak boleh
            /etc/passwd               | tanda yang tidak boleh
            C:\\data\\pmm.csv         | tanda yang tidak boleh
            pmm.csv:rahasia           | tanda yang tidak boleh
            pmm*.csv                  | tanda yang tidak boleh
            ..                        | tersembunyi
            .unggahan                 | tersembunyi
            .bagian                   | tersembunyi
            ~$pmm.csv                 | tersembunyi
            NUL                       | Windows
            con.csv                   | Windows
            Lpt1.pmm.csv              | Windows
            pmm.csv.                  | titik
            ''                        | kosong
            """)
    void a_name_that_could_do_harm_is_refused(String name, String why) throws Exception {
        refused(name, why);
    }

    private void refused(String name, String why) throws IOException {
        assertThatThrownBy(() -> begin(name, 3))
                .isInstanceOf(RefusedUploadException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("Yang diterima: nama biasa");
        try (Stream<Path> left = Files.list(staging)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pmm\0.csv", "pmm\n.csv", "pmm\u202Evsc.csv", "pmm\u200B.csv", "\uD800.csv"})
    void a_name_with_what_cannot_be_seen_is_refused(String name) throws Exception {
        refused(name, "tidak terlihat");
    }

    @Test
    void a_very_long_name_is_refused() throws Exception {
        refused("p".repeat(117) + ".csv", "terlalu panjang: 121 huruf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PMM 15 Juni 2026 (1).xlsx", "conto.csv", "nul-2026.csv", "pmm..csv", "data é.csv"})
    void an_ordinary_name_stays_as_it_is(String name) throws Exception {
        assertThat(begin(name, 3).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"0, kosong", "1001, terlalu besar"})
    void a_file_of_no_size_or_too_much_is_refused_before_anything_is_sent(long size, String why) {
        assertThatThrownBy(() -> begin("pmm.csv", size)).hasMessageContaining(why);
    }

    @Test
    void one_name_belongs_to_one_file() throws Exception {
        Upload upload = begin("pmm.csv", 3);
        assertThatThrownBy(() -> uploads.begin(staging, "PMM.csv", 5, 7, "budi", now))
                .hasMessageContaining("sedang diunggah rina");
        Upload fresh = begin("pmm.csv", 5);
        assertThat(fresh.id()).isNotEqualTo(upload.id());
        uploads.append(fresh, 0, bytes("abcde"));

        assertThatThrownBy(() -> begin("pmm.csv", 4)).hasMessageContaining("sudah ada di daftar unggahan");
        assertThat(uploads.list(staging, now))
                .singleElement()
                .satisfies(one -> assertThat(one.bytes()).isEqualTo(5));
    }

    @Test
    void what_nobody_touched_for_a_day_is_forgotten() throws Exception {
        Upload old = begin("lama.csv", 3);
        uploads.append(old, 0, bytes("abc"));
        Files.setLastModifiedTime(old.file(), FileTime.from(now.minus(Duration.ofHours(25))));
        Upload kept = begin("baru.csv", 3);

        assertThat(uploads.list(staging, now)).containsExactly(kept);
        assertThat(old.folder()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "", "../..", "0123", "ABCDEF0123456789ABCDEF0123456789"})
    void an_id_that_the_server_did_not_draw_leads_nowhere(String id) throws Exception {
        begin("pmm.csv", 3);
        assertThat(uploads.find(staging, id)).isEmpty();
    }
}

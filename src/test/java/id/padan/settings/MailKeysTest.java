package id.padan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.padan.settings.Mail.Security;
import id.padan.yaml.InvalidYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MailKeysTest {
    private static final String JOB = """
            sumber:
              siasn-pegawai: a.xlsx
              siasn-unor: b.xlsx
              pmm: c.csv
            periode: { awal: 2026-01-01, akhir: 2026-06-30 }
            """;

    @TempDir
    private static Path folder;

    private static JobFile read(String more) throws IOException {
        return JobFiles.read(Files.writeString(folder.resolve("kab.yml"), JOB + more), null, LocalDate.of(2026, 3, 1));
    }

    @Test
    void a_job_without_the_key_wants_no_letters() throws IOException {
        assertThat(read("").mail()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                            | STARTTLS | 587 | false
            , pengaman: tls               | TLS      | 465 | false
            , pengaman: tidak             | NONE     | 25  | false
            , pengaman: tls, porta: 2465  | TLS      | 2465 | false
            , buku: lampiran              | STARTTLS | 587 | true
            """)
    void what_is_not_said_has_a_safe_default(String more, Security security, int port, boolean attaching)
            throws IOException {
        assertThat(read("surat: { server: m.go.id, dari: a@m.go.id, alamat: 'https://p.go.id/padan/'" + more + " }")
                        .mail())
                .isEqualTo(new Mail(
                        "m.go.id", port, "", security, "a@m.go.id", "https://p.go.id/padan", List.of(), attaching));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            dari: a@m.go.id, alamat: 'https://p.go.id'                                            | kunci "server" wajib diisi
            server: m.go.id, alamat: 'https://p.go.id'                                            | kunci "dari" wajib diisi
            server: m.go.id, dari: a@m.go.id                                                      | kunci "alamat" wajib diisi
            server: 'm.go.id/x', dari: a@m.go.id, alamat: 'https://p.go.id'                       | Tulis nama servernya saja
            server: m.go.id, dari: 'Padan <a@m.go.id>', alamat: 'https://p.go.id'                 | bukan alamat e-mail
            server: m.go.id, dari: "a@m.go.id\\nBcc: x@y.id", alamat: 'https://p.go.id'           | bukan alamat e-mail
            server: m.go.id, dari: a@m.go.id, alamat: 'p.go.id'                                   | seperti diketik di peramban
            server: m.go.id, dari: a@m.go.id, alamat: 'https://u:s@p.go.id'                       | seperti diketik di peramban
            server: m.go.id, dari: a@m.go.id, alamat: 'https://p.go.id?x=1'                       | seperti diketik di peramban
            server: m.go.id, dari: a@m.go.id, alamat: 'javascript:x'                              | seperti diketik di peramban
            server: m.go.id, dari: a@m.go.id, alamat: 'https://p.go.id', pengaman: ssl            | Yang dapat dipilih: starttls, tls, tidak
            server: m.go.id, dari: a@m.go.id, alamat: 'https://p.go.id', peringatan: [ a@b.id, c ] | "c" bukan alamat e-mail
            server: m.go.id, dari: a@m.go.id, alamat: 'https://p.go.id', sandi: rahasia           | kunci "surat.sandi" tidak dikenal
            """)
    void what_is_wrong_is_said(String keys, String said) {
        assertThat(catchThrowableOfType(InvalidYamlException.class, () -> read("surat: { " + keys + " }"))
                        .problems())
                .singleElement()
                .asString()
                .startsWith(folder.resolve("kab.yml") + " baris 6")
                .contains(said.replace("surat.sandi", "sandi"));
    }
}

package id.padan.job;

import id.padan.answer.Manifest;
import id.padan.domain.Folded;
import java.util.Optional;
import java.util.function.Predicate;

/** Whose workbooks are received. */
public sealed interface Sender {
    /** Why a workbook is not read, as an Indonesian answer; empty where it may be. */
    Optional<String> refusal(String file, Manifest manifest);

    /** Anybody's. */
    record Anybody() implements Sender {
        @Override
        public Optional<String> refusal(String file, Manifest manifest) {
            return Optional.empty();
        }
    }

    /** That instansi's, as an officer wrote it on the command line: by name or key. */
    record Named(String instansi) implements Sender {
        @Override
        public Optional<String> refusal(String file, Manifest manifest) {
            boolean expected =
                    Folded.same(instansi, manifest.instansi()) || instansi.equalsIgnoreCase(manifest.instansiKey());
            return expected
                    ? Optional.empty()
                    : Optional.of("Berkas " + file + " milik \"" + manifest.instansi()
                            + "\". Yang diterima: buku milik \"" + instansi
                            + "\", seperti diminta dengan --instansi. Tidak ada jawaban yang dibaca. Periksa pengirimnya,"
                            + " atau jalankan tanpa --instansi.");
        }
    }

    /**
     * Those of one job that somebody may answer for. Told by the key alone, under which answers are put down: a name in a
     * workbook can be typed by anybody.
     */
    record Entitled(String job, Predicate<String> instansiKeys) implements Sender {
        @Override
        public Optional<String> refusal(String file, Manifest manifest) {
            if (!job.equals(manifest.job())) {
                return Optional.of("Berkas " + file + " dibuat job \"" + manifest.job()
                        + "\". Yang diterima di sini: buku rekap job \"" + job
                        + "\". Tidak ada jawaban yang dibaca. Kirim buku itu di halaman job-nya sendiri.");
            }
            return instansiKeys.test(manifest.instansiKey())
                    ? Optional.empty()
                    : Optional.of("Berkas " + file + " bukan buku instansi Anda; menurut isinya milik \""
                            + manifest.instansi()
                            + "\". Yang diterima: buku rekap yang diambil dari halaman instansi Anda."
                            + " Tidak ada jawaban yang dibaca. Periksa berkasnya, atau minta petugas BKD menerimanya.");
        }
    }
}

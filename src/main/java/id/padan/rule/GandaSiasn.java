package id.padan.rule;

import id.padan.reference.Pegawai;
import id.padan.reference.PegawaiIndex;
import java.util.Arrays;
import java.util.stream.Collectors;

/** "Satu NIP di beberapa baris SIASN": each of the rows; the active, later one is used for judging. */
final class GandaSiasn implements PegawaiRule {
    @Override
    public String code() {
        return "ganda_siasn";
    }

    @Override
    public boolean comparesRows() {
        return true;
    }

    @Override
    public Verdict judge(PegawaiCase person) {
        PegawaiIndex index = person.grounds().references().pegawai();
        Pegawai pegawai = person.pegawai();
        int[] rows = index.sharing(pegawai.ordinal());
        if (rows.length < 2) {
            return Verdict.CLEAN;
        }
        String others = Arrays.stream(rows)
                .filter(row -> row != pegawai.ordinal())
                .mapToObj(row -> index.at(row).at().toString())
                .collect(Collectors.joining(", "));
        String used = index.find(pegawai.nip()) == pegawai.ordinal()
                ? "Baris ini yang dipakai untuk menilai."
                : "Untuk menilai dipakai " + index.at(index.find(pegawai.nip())).at() + ".";
        return Verdict.found(finding(
                person.subject(),
                "",
                Severity.SEDANG,
                "",
                rows.length + " baris",
                Named.pegawai(pegawai),
                "NIP " + pegawai.nip().full() + " (" + pegawai.nama() + ") ada di " + rows.length
                        + " baris SIASN; selain baris ini: " + others + ". " + used));
    }
}

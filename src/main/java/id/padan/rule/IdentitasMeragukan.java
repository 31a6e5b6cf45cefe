package id.padan.rule;

import id.padan.domain.Folded;
import id.padan.domain.NamaOrang;
import id.padan.reference.Pegawai;
import id.padan.snapshot.PmmColumn;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * "Satu NIP, tetapi nama atau tanggal lahirnya berbeda": perhaps the NIP is another person's. Names must differ clearly;
 * titles, order, abbreviations and near spellings do not count.
 */
final class IdentitasMeragukan implements PmmRule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    @Override
    public String code() {
        return "identitas_meragukan";
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        return pmm.pegawai().judge(pegawai -> plainlySame(pmm, pegawai) ? Verdict.CLEAN : compared(pmm, pegawai));
    }

    /** Nine rows in ten: the name letter by letter but for degrees, the birth date, and nothing of SIASN need be decoded. */
    private static boolean plainlySame(PmmCase pmm, Pegawai pegawai) {
        String nama = pmm.row().nama();
        LocalDate born = pmm.row().tanggalLahir();
        int end = NamaOrang.endOfPlainName(nama);
        return born != null
                && end > 0
                && pmm.has(PmmColumn.TANGGAL_LAHIR)
                && pegawai.bornOn(born)
                && pegawai.isNamed(nama, end);
    }

    private Verdict compared(PmmCase pmm, Pegawai pegawai) {
        String inPmm = pmm.row().nama();
        String inSiasn = pegawai.nama();
        boolean noName = Folded.isEmpty(inPmm) || Folded.isEmpty(inSiasn);
        boolean agree = Folded.same(inPmm, inSiasn) || NamaOrang.agree(inPmm, inSiasn);
        LocalDate bornPmm = pmm.row().tanggalLahir();
        LocalDate bornSiasn = pegawai.tanggalLahir();

        List<Finding> found = new ArrayList<>();
        if (!noName && !agree) {
            found.add(name(pmm, pegawai));
        }
        if (bornPmm != null && bornSiasn != null && !bornPmm.equals(bornSiasn)) {
            found.add(birthDate(pmm, DAY.format(bornPmm), DAY.format(bornSiasn)));
        }
        if (!found.isEmpty()) {
            return new Verdict.Found(found);
        }
        if (!pmm.has(PmmColumn.TANGGAL_LAHIR)) {
            return Verdict.notAssessable(new Reason.NoData("kolom " + PmmColumn.TANGGAL_LAHIR.header() + " di pmm"));
        }
        return noName || bornPmm == null || bornSiasn == null
                ? Verdict.notAssessable(new Reason.Unclear(missing(noName, bornPmm != null)))
                : Verdict.CLEAN;
    }

    private static String missing(boolean noName, boolean bornInPmm) {
        String what = noName ? "Nama" : "Tanggal lahir";
        String where = noName ? "PMM atau SIASN" : bornInPmm ? "SIASN" : "PMM";
        return what + " tidak terisi di " + where + ", jadi identitas pegawai ini tidak dapat dibandingkan seluruhnya.";
    }

    private Finding name(PmmCase pmm, Pegawai pegawai) {
        return doubt(
                pmm,
                "nama_berbeda",
                pmm.row().nama(),
                pegawai.nama(),
                "NIP-nya sama, tetapi namanya berbeda: di PMM " + pmm.row().nama() + ", di SIASN " + pegawai.nama());
    }

    private Finding birthDate(PmmCase pmm, String inPmm, String inSiasn) {
        return doubt(
                pmm,
                "tanggal_lahir_berbeda",
                inPmm,
                inSiasn,
                "NIP-nya sama, tetapi tanggal lahirnya berbeda: di PMM " + inPmm + ", di SIASN " + inSiasn);
    }

    private Finding doubt(PmmCase pmm, String subkind, String inPmm, String inSiasn, String sentence) {
        return finding(
                pmm.subject(),
                subkind,
                Severity.SEDANG,
                inPmm,
                inSiasn,
                pmm.target(),
                sentence + ". Pastikan NIP ini memang milik orangnya.");
    }
}

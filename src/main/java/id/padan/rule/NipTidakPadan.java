package id.padan.rule;

import id.padan.domain.NipReading;
import id.padan.reference.Pegawai;
import id.padan.reference.PmmIndex;
import id.padan.snapshot.PmmRow;

/**
 * "NIP di PMM tidak ada di SIASN": the first cause, for without a NIP nothing of SIASN or e-Kinerja can be compared.
 * A NIK never leaves this rule whole.
 */
final class NipTidakPadan implements PmmRule {
    private static final int NIP_LAMA = 9;
    private static final int NIK_OR_NUPTK = 16;

    @Override
    public String code() {
        return RuleCatalog.NIP_TIDAK_PADAN;
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        NipReading nip = pmm.row().nip();
        if (nip instanceof NipReading.Empty) {
            return found(pmm, "kosong", "NIP di PMM kosong.");
        }
        if (nip instanceof NipReading.Damaged damaged) {
            return found(
                    pmm,
                    "rusak_angka_spreadsheet",
                    "NIP tersimpan sebagai angka di lembar kerja ("
                            + Named.number(damaged)
                            + "), sehingga angka-angka terakhirnya hilang dan tidak dapat dipulihkan."
                            + " Ambil ulang NIP dari sumbernya sebagai teks.");
        }
        if (nip instanceof NipReading.NotDigits text) {
            return found(
                    pmm,
                    "bukan_18_digit",
                    "NIP di PMM tertulis \"" + Named.number(text)
                            + "\", ada huruf atau tanda lain di dalamnya; NIP terdiri atas 18 angka.");
        }
        if (nip instanceof NipReading.Impossible impossible) {
            return found(
                    pmm,
                    "anatomi_mustahil",
                    "NIP di PMM, " + impossible.digits() + ", tidak mungkin benar: " + impossible.fault() + ".");
        }
        if (nip instanceof NipReading.WrongLength other) {
            return otherNumber(pmm, other);
        }
        return pmm.pegawai() instanceof Fact.Known
                ? Verdict.CLEAN
                : found(
                        pmm,
                        "tidak_dikenal",
                        "NIP di PMM, " + Named.number(nip) + ", berbentuk benar tetapi tidak ada di SIASN.");
    }

    private Verdict otherNumber(PmmCase pmm, NipReading.WrongLength nip) {
        String digits = nip.digits();
        PmmRow row = pmm.row();
        PmmIndex index = pmm.references().pmm();
        if (digits.length() == NIP_LAMA) {
            return found(
                    pmm,
                    "nip_lama_di_kolom_nip",
                    "Kolom NIP di PMM berisi 9 angka (" + digits + "), yaitu NIP lama"
                            + whose(pmm, index.nipLama(digits)) + ".");
        }
        if (digits.length() == NIK_OR_NUPTK) {
            if (digits.equals(row.nuptk())) {
                return found(
                        pmm, "nuptk_di_kolom_nip", "Kolom NIP di PMM berisi NUPTK pegawai ini sendiri, bukan NIP.");
            }
            int owner = index.nik(digits);
            if (digits.equals(row.nik()) || owner >= 0) {
                String own = owner >= 0 ? whose(pmm, owner) : " pegawai ini sendiri";
                return found(pmm, "nik_di_kolom_nip", "Kolom NIP di PMM berisi NIK" + own + ", bukan NIP.");
            }
            if (!SixteenDigits.cutNip(digits, row.tanggalLahir())) {
                return SixteenDigits.nik(digits)
                        ? found(
                                pmm,
                                "nik_di_kolom_nip",
                                "Kolom NIP di PMM berisi 16 angka yang tersusun seperti NIK, bukan NIP.")
                        : found(
                                pmm,
                                "nuptk_di_kolom_nip",
                                "Kolom NIP di PMM berisi 16 angka yang tersusun seperti NUPTK, bukan NIP.");
            }
        }
        return found(
                pmm,
                "bukan_18_digit",
                "NIP di PMM berisi " + digits.length() + " angka (" + Named.number(nip)
                        + "); NIP terdiri atas 18 angka.");
    }

    private static String whose(PmmCase pmm, int owner) {
        return owner < 0
                ? ""
                : " milik " + Named.person(pmm.references().pegawai().at(owner)) + " di SIASN";
    }

    private Verdict found(PmmCase pmm, String subkind, String sentence) {
        PmmRow row = pmm.row();
        int named = pmm.references().pmm().named(row);
        String siasnValue = "";
        String hint = "";
        if (named >= 0) {
            Pegawai owner = pmm.references().pegawai().at(named);
            siasnValue = Named.person(owner);
            hint = sentence.contains(siasnValue)
                    ? " NIP yang benar menurut SIASN: " + owner.nip().full() + "."
                    : " Menurut NIK-nya, orang ini di SIASN adalah " + siasnValue + ".";
        }
        return Verdict.found(finding(
                pmm.subject(),
                subkind,
                Severity.BERAT,
                Named.number(row.nip()),
                siasnValue,
                pmm.target(),
                sentence + hint + " Tombol sinkron belum akan muncul sampai NIP di PMM sama dengan NIP di SIASN."));
    }
}

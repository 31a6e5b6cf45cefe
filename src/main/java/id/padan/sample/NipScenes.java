package id.padan.sample;

import static id.padan.sample.PersonScene.scene;

import java.util.List;

/** NIPs in PMM that lead nowhere, and SIASN rows too damaged to be led to. */
final class NipScenes {
    static final List<PersonScene> ALL = List.of(
            scene("nip kosong", 2, 2.0, (t, s) -> {
                t.pmm.nip = "";
                s.unmatched(t, "kosong");
            }),
            scene("nip 17 angka", 1, 1.0, (t, s) -> {
                t.pmm.nip = t.person.nip().substring(0, 17);
                s.unmatched(t, "bukan_18_digit");
            }),
            scene("nip 19 angka", 1, 0.5, (t, s) -> {
                t.pmm.nip = t.person.nip() + "1";
                s.unmatched(t, "bukan_18_digit");
            }),
            scene("nip dengan huruf O", 1, 0.5, t -> t.person.nip().indexOf('0') > 0, (t, s) -> {
                t.pmm.nip = t.person.nip().replaceFirst("0", "O");
                s.unmatched(t, "bukan_18_digit");
            }),
            scene("nip rusak berakhir 000", 1, 1.5, (t, s) -> {
                t.pmm.nip = t.person.nipWith(15, "000");
                s.unmatched(t, "rusak_angka_spreadsheet");
            }),
            scene("nip rusak notasi ilmiah", 1, 1.0, (t, s) -> {
                t.pmm.nip = scientific(t.person.nip());
                s.unmatched(t, "rusak_angka_spreadsheet");
            }),
            scene("nip bulan lahir 13", 1, 0.3, (t, s) -> {
                t.pmm.nip = t.person.nipWith(4, "13");
                s.unmatched(t, "anatomi_mustahil");
            }),
            scene("nip jenis kelamin 3", 1, 0.3, (t, s) -> {
                t.pmm.nip = t.person.nipWith(14, "3");
                s.unmatched(t, "anatomi_mustahil");
            }),
            scene("nik di kolom nip", 2, 1.0, (t, s) -> {
                t.pmm.nip = t.person.nik();
                s.unmatched(t, "nik_di_kolom_nip");
            }),
            scene("nuptk di kolom nip", 2, 1.0, (t, s) -> {
                t.pmm.nip = t.person.nuptk();
                s.unmatched(t, "nuptk_di_kolom_nip");
            }),
            scene("nip lama di kolom nip", 2, 0.5, t -> !t.person.nipLama().isEmpty(), (t, s) -> {
                t.pmm.nip = t.person.nipLama();
                s.unmatched(t, "nip_lama_di_kolom_nip");
            }),
            scene("nip salah ketik", 2, 2.0, (t, s) -> {
                t.pmm.nip = t.person.nipNobodyHas();
                s.unmatched(t, "tidak_dikenal");
            }),
            scene("nip tidak padan, nama dan tanggal lahir orang lain", 1, 0.3, (t, s) -> {
                t.pmm.nip = t.person.nipNobodyHas();
                t.pmm.nama = Names.unlike(s.random(), t.person.nama(), t.person.perempuan());
                t.pmm.lahir = t.person.lahir().plusDays(400).toString();
                s.expect(t.pmm, "nip_tidak_padan", "tidak_dikenal");
                s.expect(t.siasn, "tidak_ada_di_pmm", "");
                t.skp.absent = true;
            }),
            scene("dua baris pmm untuk satu orang", 2, 0.2, (t, s) -> {
                PmmLine again = t.pmm.copy();
                t.school.lines.add(again);
                t.pmm.nip = t.person.nipNobodyHas();
                again.nip = t.person.nip().substring(0, 17);
                s.unmatched(t, "tidak_dikenal");
                s.expect(again, "nip_tidak_padan", "bukan_18_digit");
                s.expect(t.siasn, "klaim_ganda", "");
            }),
            scene("pegawai tidak ada di siasn", 1, 1.0, (t, s) -> {
                t.siasn.leaveOut();
                s.unmatched(t, "tidak_dikenal");
            }),
            scene("siasn nip tersimpan sebagai angka", 1, 0.2, (t, s) -> {
                t.siasn.nipStored = Employee.Stored.NUMBER;
                siasnRowLost(t, s);
            }),
            scene("siasn nip notasi ilmiah", 1, 0.2, (t, s) -> {
                t.siasn.nip = scientific(t.person.nip());
                siasnRowLost(t, s);
            }),
            scene("siasn nip 17 angka", 1, 0.1, (t, s) -> {
                t.siasn.nip = t.person.nip().substring(0, 17);
                siasnRowLost(t, s);
            }),
            scene("siasn tanpa pns id", 1, 0.1, (t, s) -> {
                t.siasn.pnsIdText = "";
                siasnRowLost(t, s);
            }),
            scene("siasn kolom bergeser", 1, 0.1, (t, s) -> {
                t.siasn.shifted = 1;
                siasnRowLost(t, s);
            }));

    private NipScenes() {}

    /** As Excel shows a number too long for its cell. */
    static String scientific(String nip) {
        return nip.charAt(0) + "." + nip.substring(1, 6) + "E+17";
    }

    /** A SIASN row that cannot be used leaves the PMM row without a counterpart. */
    private static void siasnRowLost(Teacher t, Stage s) {
        s.rejected(t.siasn);
        s.expect(t.pmm, "nip_tidak_padan", "tidak_dikenal");
    }
}

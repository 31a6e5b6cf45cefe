package id.padan.rule;

import id.padan.domain.Nip;
import id.padan.reference.Pegawai;
import id.padan.snapshot.Address;
import java.util.List;
import java.util.stream.Collectors;

/** "Dua baris PMM untuk satu orang": several rows whose NIP matches nobody are almost certainly about one person in SIASN. */
final class KlaimGanda implements PegawaiRule {
    private static final int MOST_ROWS_NAMED = 5;

    @Override
    public String code() {
        return "klaim_ganda";
    }

    @Override
    public boolean comparesRows() {
        return true;
    }

    @Override
    public Verdict judge(PegawaiCase person) {
        Pegawai pegawai = person.pegawai();
        Nip nip = pegawai.nip();
        Claims claims = person.grounds().claims();
        if (!claims.contested(nip) || person.grounds().references().pegawai().find(nip) != pegawai.ordinal()) {
            return Verdict.CLEAN;
        }
        List<Address> rows = claims.of(nip);
        String named =
                rows.stream().limit(MOST_ROWS_NAMED).map(Address::toString).collect(Collectors.joining(", "));
        String more = rows.size() > MOST_ROWS_NAMED ? ", dan " + (rows.size() - MOST_ROWS_NAMED) + " lainnya" : "";
        return Verdict.found(finding(
                person.subject(),
                "",
                Severity.SEDANG,
                rows.size() + " baris",
                Named.person(pegawai),
                Named.pegawai(pegawai),
                rows.size() + " baris PMM yang NIP-nya tidak padan hampir pasti tentang orang yang sama, "
                        + Named.person(pegawai) + ": " + named + more
                        + ". Tentukan baris mana yang benar dan hapus yang lain di PMM sebelum NIP-nya diperbaiki."));
    }
}

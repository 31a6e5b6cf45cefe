package id.padan.rule;

import id.padan.reference.PegawaiIndex;
import java.util.BitSet;
import java.util.List;

/**
 * What the settings say of every jabatan in SIASN, by {@link PegawaiIndex#jabatanCode}: two thousand names are read once
 * where five million people hold them. Immutable, thread-safe.
 */
record JabatanSorts(BitSet guru, BitSet lama) {
    static JabatanSorts of(PegawaiIndex pegawai, RuleScope scope) {
        List<String> names = pegawai.jabatanNames();
        BitSet guru = new BitSet(names.size());
        BitSet lama = new BitSet(names.size());
        for (int code = 0; code < names.size(); code++) {
            guru.set(code, scope.guru(names.get(code)));
            lama.set(code, scope.nomenklaturLama(names.get(code)));
        }
        return new JabatanSorts(guru, lama);
    }
}

package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.reference.Pegawai;
import id.padan.snapshot.SnapshotKind;

/** One SIASN person to be judged. */
record PegawaiCase(Pegawai pegawai, Grounds grounds) implements Case {
    @Override
    public Instansi instansi() {
        return grounds.group(pegawai.kerja());
    }

    @Override
    public String unorInduk() {
        return grounds.unorInduk(pegawai.unor());
    }

    @Override
    public Subject subject() {
        return new Subject(
                SnapshotKind.SIASN_PEGAWAI,
                pegawai.at(),
                instansi(),
                unorInduk(),
                pegawai.nip().full(),
                pegawai.nama(),
                "",
                pegawai.unorNama(),
                Identity.of(pegawai));
    }
}

package id.padan.rule;

import id.padan.reference.Pegawai;
import id.padan.snapshot.SnapshotKind;

/** One SIASN row to be judged. */
record PegawaiCase(Pegawai pegawai, Grounds grounds) {
    Subject subject() {
        return new Subject(
                SnapshotKind.SIASN_PEGAWAI,
                pegawai.at(),
                grounds.group(pegawai.kerja()),
                grounds.unorInduk(pegawai.unor()),
                pegawai.nip().full(),
                pegawai.nama(),
                "",
                pegawai.unorNama());
    }
}

package id.padan.rule;

import id.padan.reference.Unor;
import id.padan.snapshot.SnapshotKind;

/** One unor to be judged. */
record UnorCase(Unor unor, Grounds grounds) {
    Subject subject() {
        return new Subject(
                SnapshotKind.SIASN_UNOR,
                unor.at(),
                grounds.group(unor.instansi()),
                grounds.unorInduk(unor.ordinal()),
                "",
                "",
                "",
                unor.nama());
    }
}

package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.reference.Unor;
import id.padan.snapshot.SnapshotKind;

/** One unor to be judged. */
record UnorCase(Unor unor, Grounds grounds) implements Case {
    @Override
    public Instansi instansi() {
        return grounds.group(unor.instansi());
    }

    @Override
    public String unorInduk() {
        return grounds.unorInduk(unor.ordinal());
    }

    @Override
    public Subject subject() {
        return new Subject(
                SnapshotKind.SIASN_UNOR,
                unor.at(),
                instansi(),
                unorInduk(),
                "",
                "",
                "",
                unor.nama(),
                Identity.of(unor.id()));
    }
}

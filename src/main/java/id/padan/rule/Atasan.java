package id.padan.rule;

import id.padan.reference.Pegawai;
import id.padan.reference.SkpState;
import id.padan.reference.Unor;

/**
 * Who must agree an SKP.
 *
 * @param unor the unor this person leads
 * @param acting true when PMM names them and e-Kinerja knows them as Plt/Plh of that unor, so SIASN's head does not count
 */
record Atasan(Pegawai pegawai, Unor unor, boolean acting) {
    /** Their SKP in e-Kinerja: their own, or that of the Plt/Plh post at this unor, whichever is further. */
    SkpState skp(Grounds grounds) {
        SkpState own = grounds.references().skp().of(pegawai.ordinal());
        if (!acting && own == SkpState.AGREED) {
            return own;
        }
        SkpState post = grounds.references().skp().actingAt(pegawai.ordinal(), unor);
        return acting || post.compareTo(own) > 0 ? post : own;
    }
}

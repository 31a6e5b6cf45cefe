package id.padan.rule;

import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.reference.HeadState;
import id.padan.reference.Pegawai;
import id.padan.reference.PegawaiIndex;
import id.padan.reference.SkpState;
import id.padan.reference.Unor;
import id.padan.reference.UnorTree;
import id.padan.snapshot.PmmRow;

/** Goes up SIASN's tree from where a PMM row's person works to who must agree their SKP. */
record AtasanSearch(PmmRow row, Grounds grounds) {
    /** The unor whose head is the atasan: the place of work, the one above for a principal, further up for its own head. */
    Fact<Unor> unor(Unor place, Pegawai person, boolean principal) {
        UnorTree tree = grounds.references().unor();
        boolean up = principal;
        int at = place.ordinal();
        while (up || tree.head(at) == person.ordinal()) {
            if (grounds.parentUnusable(at)) {
                return Fact.behind(RuleCatalog.UNOR_ATASAN_TIDAK_DITEMUKAN);
            }
            if (tree.parent(at) < 0) {
                return Fact.unclear("Di atas unor " + tree.nama(at)
                        + " tidak ada unor lain di SIASN, jadi atasan pegawai ini tidak dapat diturunkan.");
            }
            at = tree.parent(at);
            up = false;
        }
        return Fact.known(grounds.unor(at));
    }

    /** A Plt/Plh of that unor whom PMM names, else its head in SIASN. */
    Fact<Atasan> atasan(Unor at) {
        PegawaiIndex pegawai = grounds.references().pegawai();
        int head = grounds.references().unor().head(at.ordinal());
        int acting = acting(at, head);
        if (acting >= 0) {
            return Fact.known(new Atasan(pegawai.at(acting), at, true));
        }
        HeadState state = grounds.references().unor().headState(at.ordinal());
        return switch (state) {
            case KNOWN -> Fact.known(new Atasan(pegawai.at(head), at, false));
            case NOT_IN_FILE ->
                Fact.unclear("Pemimpin unor " + at.nama() + " tercatat di SIASN, tetapi orangnya tidak ada di"
                        + " berkas siasn-pegawai. Mintalah data pegawai yang memuatnya.");
            case NONE -> grounds.headsKnown() ? Fact.behind(RuleCatalog.ATASAN_BERBEDA) : noHeads();
        };
    }

    /** Without any head in the whole reference it is the column that is missing, and no unor can be blamed. */
    static <T> Fact<T> noHeads() {
        return Fact.noData("kolom PEMIMPIN PNS ID atau PEMIMPIN NIP yang terisi di siasn-unor");
    }

    private int acting(Unor at, int head) {
        if (!(row.nipAtasan() instanceof NipReading.Valid named) || named.equals(row.nip())) {
            return -1;
        }
        PegawaiIndex pegawai = grounds.references().pegawai();
        Nip nip = named.nip();
        if (head >= 0 && pegawai.has(head, nip)) {
            return -1; // as it mostly is, and then nobody need be looked up
        }
        int person = pegawai.find(nip);
        boolean lawful = person >= 0 && grounds.references().skp().actingAt(person, at) != SkpState.NONE;
        return lawful ? person : -1;
    }
}

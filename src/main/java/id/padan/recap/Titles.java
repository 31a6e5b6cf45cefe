package id.padan.recap;

import id.padan.ledger.MissingData;
import id.padan.remedy.Remedy;
import id.padan.remedy.RemedyCatalog;
import id.padan.rule.Reason;

/** The disparities' names, and reasons, as an officer reads them. */
final class Titles {
    private final RemedyCatalog catalog;

    Titles(RemedyCatalog catalog) {
        this.catalog = catalog;
    }

    /** The remedy of the disparity as a whole, whatever its sort. */
    Remedy remedy(String code) {
        return catalog.of(code, "");
    }

    /** The catalogue's name of the disparity. */
    String of(String code) {
        return remedy(code).title();
    }

    /** The reason's sentence, with names where the rules speak in codes. */
    String sentence(Reason reason) {
        return reason instanceof Reason.Behind behind ? behind(behind) : reason.sentence();
    }

    String sentence(MissingData gap) {
        return new Reason.NoData(gap.what()).sentence();
    }

    /** The reason for counting: what is said of one row alone is one sort; {@code behind} is "" for it. */
    String kind(String behind) {
        return behind.isEmpty()
                ? "Data pada baris itu sendiri belum jelas; lihat rekap instansi."
                : behind(new Reason.Behind(behind));
    }

    private String behind(Reason.Behind behind) {
        return "Baru dapat dinilai setelah “" + of(behind.code()) + "” diselesaikan.";
    }
}

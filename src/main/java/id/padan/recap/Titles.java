package id.padan.recap;

import id.padan.ledger.MissingData;
import id.padan.remedy.Remedy;
import id.padan.rule.Reason;
import java.util.HashMap;
import java.util.Map;

/** The disparities' names, and reasons, as an officer reads them. */
final class Titles {
    private final Repairs repairs;
    private final Map<String, Remedy> byCode = new HashMap<>();

    Titles(Repairs repairs) {
        this.repairs = repairs;
        repairs.all().forEach(remedy -> byCode.putIfAbsent(remedy.code(), remedy));
    }

    /** The dictionary's entry, which names the disparity as a whole; that of the sort where there is no such entry. */
    Remedy remedy(String code, String subkind) {
        Remedy whole = byCode.get(code);
        return whole == null ? repairs.of(code, subkind) : whole;
    }

    /** The catalogue's name; the code itself for one that the catalogue does not know. */
    String of(String code) {
        Remedy remedy = byCode.get(code);
        return remedy == null ? code : remedy.title();
    }

    /** The reason's sentence, with names where the rules speak in codes. */
    String sentence(Reason reason) {
        return reason instanceof Reason.Behind behind ? behind(behind) : reason.sentence();
    }

    String sentence(MissingData gap) {
        return new Reason.NoData(gap.what()).sentence();
    }

    /** The reason for counting: what is said of one row alone is one sort. */
    String kind(Reason reason) {
        if (reason instanceof Reason.Behind behind) {
            return behind(behind);
        }
        return reason instanceof Reason.NoData
                ? reason.sentence()
                : "Data pada baris itu sendiri belum jelas; lihat rekap instansi.";
    }

    private String behind(Reason.Behind behind) {
        return "Baru dapat dinilai setelah “" + of(behind.code()) + "” diselesaikan.";
    }
}

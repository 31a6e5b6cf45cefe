package id.padan.sight;

import id.padan.remedy.Remedy;
import id.padan.remedy.RemedyCatalog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The catalogue for findings of any run: a code that has left it since is shown as it is. */
final class Titles {
    private final RemedyCatalog catalog;
    private final Map<String, String> byCode = new LinkedHashMap<>();

    Titles(RemedyCatalog catalog) {
        this.catalog = catalog;
        catalog.ruleCodes()
                .forEach(code -> byCode.put(code, catalog.of(code, "").title()));
    }

    /** Title of every disparity by its code, in the catalogue's order. */
    Map<String, String> all() {
        return byCode;
    }

    String of(String code, String subkind) {
        return remedy(code, subkind).map(Remedy::title).orElse(code);
    }

    String of(String code) {
        return byCode.getOrDefault(code, code);
    }

    Optional<Remedy> remedy(String code, String subkind) {
        return byCode.containsKey(code) ? Optional.of(catalog.of(code, subkind)) : Optional.empty();
    }
}

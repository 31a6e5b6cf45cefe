package id.padan.job;

import id.padan.rule.Rule;
import id.padan.rule.RuleCatalog;
import id.padan.rule.RuleSettings;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each rule of a run rests on: its own revision, and the office's settings but for the day. */
final class RulePrints {
    private RulePrints() {}

    /** By code, of the rules that are switched on. */
    static Map<String, String> of(RuleSettings settings) {
        String ground = Fingerprint.ofRules(settings);
        Map<String, String> prints = new LinkedHashMap<>();
        for (Rule rule : RuleCatalog.all()) {
            if (!settings.aturanMati().contains(rule.code())) {
                prints.put(rule.code(), rule.revision() + " " + ground);
            }
        }
        return prints;
    }
}

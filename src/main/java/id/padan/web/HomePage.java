package id.padan.web;

import id.padan.sight.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Beranda. */
@Controller
class HomePage {
    /** A nation has five hundred; all of them stand on a page of their own. */
    private static final int MOST_INSTANSI = 20;

    /** As many as stand beside the chart. */
    private static final int MAIN_CAUSES = 9;

    @GetMapping("/")
    String home(Sight sight, Model model) {
        sight.home().ifPresent(home -> {
            model.addAttribute("home", home);
            model.addAttribute(
                    "mainCauses", home.causes().stream().limit(MAIN_CAUSES).toList());
            model.addAttribute(
                    "otherCauses", home.causes().stream().skip(MAIN_CAUSES).toList());
            model.addAttribute(
                    "foremost", home.instansi().stream().limit(MOST_INSTANSI).toList());
            if (home.road() != null) {
                model.addAttribute("road", RoadView.of(home.road()));
            }
        });
        if (sight.viewer().mayRun()) {
            sight.running().endings(1).forEach(ending -> {
                model.addAttribute("lastRun", ending);
                model.addAttribute(
                        "lastRunInShort", ending.sentence().lines().findFirst().orElse(""));
            });
            model.addAttribute("live", sight.running().live().orElse(null));
        }
        return "beranda";
    }
}

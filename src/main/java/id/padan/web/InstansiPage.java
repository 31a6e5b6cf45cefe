package id.padan.web;

import id.padan.sight.Handout;
import id.padan.sight.InstansiLine;
import id.padan.sight.InstansiReport;
import id.padan.sight.OfficeFile;
import id.padan.sight.Paper;
import id.padan.sight.Sight;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The instansi, one of them, its tasks, and what it is given. */
@Controller
class InstansiPage {
    static final String PATH = "/instansi";
    static final String ONE = PATH + "/{key}";

    private static final int FIRST_TASKS = 10;

    @GetMapping(PATH)
    String list(Sight sight, Model model) {
        List<InstansiLine> lines = sight.instansi();
        if (lines.size() == 1 && !sight.viewer().seesEverywhere()) {
            return "redirect:" + InstansiPath.of(lines.get(0).key());
        }
        model.addAttribute("lines", lines);
        model.addAttribute("files", sight.officeFiles());
        return "daftar-instansi";
    }

    @GetMapping(ONE)
    String one(@PathVariable String key, Sight sight, Model model) {
        InstansiReport report = sight.instansi(InstansiPath.key(key));
        model.addAttribute("report", report);
        model.addAttribute("tasks", sight.tasks(report.key(), FIRST_TASKS));
        model.addAttribute("place", InstansiPath.of(report.key()));
        model.addAttribute("papers", Paper.values());
        model.addAttribute("persons", sight.viewer().seesPersonsOf(report.key()));
        if (report.road() != null) {
            model.addAttribute("road", RoadView.of(report.road()));
            report.road().moves().ifPresent(moves -> model.addAttribute("moves", MoveRow.of(moves)));
        }
        return "instansi";
    }

    @GetMapping(ONE + "/tugas")
    String tasks(@PathVariable String key, Sight sight, Model model) {
        model.addAttribute("tasks", sight.tasks(InstansiPath.key(key), Integer.MAX_VALUE));
        model.addAttribute("place", InstansiPath.of(InstansiPath.key(key)));
        return "tugas-instansi";
    }

    @GetMapping(ONE + "/unduh/{run}/{paper}")
    void fetch(
            @PathVariable String key,
            @PathVariable long run,
            @PathVariable String paper,
            @RequestParam(name = "bagian", defaultValue = "") String part,
            Sight sight,
            HttpServletResponse response)
            throws IOException {
        Handout handout = sight.handout(InstansiPath.key(key), run, Paper.of(paper), part);
        Download.send(handout, response);
    }

    @GetMapping(PATH + "/berkas/{file}")
    void fetch(@PathVariable String file, Sight sight, HttpServletResponse response) throws IOException {
        Download.send(sight.officeFile(OfficeFile.of(file)), response);
    }
}

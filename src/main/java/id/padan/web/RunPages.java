package id.padan.web;

import id.padan.sight.Sight;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Riwayat: the job's runs, one of them, and two beside each other. */
@Controller
class RunPages {
    private static final String RUN = "/riwayat/{run:\\d{1,18}}";

    @GetMapping("/riwayat")
    String list(@RequestParam(name = "halaman", defaultValue = "1") int page, Sight sight, Model model) {
        model.addAttribute("list", sight.runs(page));
        return "riwayat";
    }

    @GetMapping(RUN)
    String one(@PathVariable long run, Sight sight, Model model) {
        model.addAttribute("one", sight.run(run));
        return "riwayat-run";
    }

    @GetMapping("/riwayat/banding")
    String compare(
            @RequestParam(name = "dari", defaultValue = "0") long one,
            @RequestParam(name = "ke", defaultValue = "0") long other,
            Sight sight,
            Model model) {
        model.addAttribute("compared", sight.compare(one, other));
        return "riwayat-banding";
    }

    /** Whole before the first byte leaves: a slow line must not hold on to the database. */
    @GetMapping(RUN + "/ditolak.csv")
    void rejects(@PathVariable long run, Sight sight, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        sight.rejects(run, file);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"ditolak-run-" + run + ".csv\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}

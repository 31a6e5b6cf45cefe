package id.padan.web;

import id.padan.job.Consent;
import id.padan.schedule.Asked;
import id.padan.schedule.Ending;
import id.padan.schedule.EndingKind;
import id.padan.schedule.LiveRun;
import id.padan.schedule.LogLine;
import id.padan.sight.OutOfSightException;
import id.padan.sight.RunningSight;
import id.padan.sight.Sight;
import id.padan.sight.UploadLine;
import id.padan.sight.UploadSight;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Jalankan: what a run would read, asking for one, watching and stopping it, and what came of the last ones. */
@Controller
class RunPage {
    static final String PATH = "/jalankan";
    private static final String BACK = "redirect:" + PATH;
    private static final int ENDINGS = 8;
    private static final int SLOTS = 8;
    private static final long MEGABYTE = 1L << 20;

    private final Hours hours;

    RunPage(Hours hours) {
        this.hours = hours;
    }

    @GetMapping(PATH)
    String page(
            Sight sight,
            @RequestParam(name = UploadGate.TOO_LARGE, required = false) @Nullable String tooLarge,
            Model model)
            throws IOException {
        RunningSight running = sight.running();
        List<Ending> endings = running.endings(ENDINGS);
        model.addAttribute("live", running.live().orElse(null));
        model.addAttribute("endings", endings);
        model.addAttribute("gates", endings.isEmpty() ? List.of() : gates(endings.get(0)));
        model.addAttribute("slots", running.slots(SLOTS));
        model.addAttribute("next", running.next().orElse(null));
        model.addAttribute("scheduled", running.scheduled());
        model.addAttribute("inbox", running.inbox().orElse(null));
        model.addAttribute("sources", running.sources());
        UploadSight uploads = sight.uploads();
        List<UploadLine> lines = uploads.lines();
        model.addAttribute("uploads", lines);
        model.addAttribute("missing", uploads.missing(lines));
        model.addAttribute("largest", uploads.largest());
        if (tooLarge != null) {
            model.addAttribute(
                    "fault",
                    "Berkas yang dikirim sekaligus lebih besar dari " + uploads.largest() / MEGABYTE
                            + " MB. Tidak ada yang disimpan. Kirim satu per satu, atau kemas sebagai .zip atau .gz.");
        }
        return "jalankan";
    }

    /** The gates that an officer may open for a run that they refused. */
    private static List<String> gates(Ending ending) {
        return ending.kind() == EndingKind.NOT_PUBLISHED
                ? Consent.GATES.stream()
                        .filter(gate -> ending.sentence().contains(gate))
                        .toList()
                : List.of();
    }

    /** How far the run is; once it has ended the whole page is asked for anew. */
    @GetMapping(PATH + "/kemajuan")
    String progress(Sight sight, Model model, HttpServletResponse response) {
        Optional<LiveRun> live = sight.running().live();
        if (live.isEmpty()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("live", live.orElse(null));
        return "kemajuan :: kemajuan";
    }

    @PostMapping(PATH + "/mulai")
    String start(
            Sight sight,
            @RequestParam(name = "ulangi", required = false) @Nullable String again,
            @RequestParam(name = "gerbang", required = false) @Nullable List<String> gates,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            RedirectAttributes said) {
        Set<String> opened = gates == null ? Set.of() : Set.copyOf(gates);
        if (!Consent.GATES.containsAll(opened)) {
            return refuse(said, "Gerbang itu tidak dikenal. Tidak ada run yang dimulai; muat ulang halaman ini.");
        }
        if (!opened.isEmpty() && reason.isBlank()) {
            return refuse(
                    said,
                    "Gerbang hanya dapat diterima dengan alasan, karena alasan itu dicatat bersama run. Isi alasannya,"
                            + " lalu tekan lagi. Tidak ada run yang dimulai.");
        }
        Asked asked = sight.running().ask(again != null, opened, reason.strip());
        if (asked instanceof Asked.Busy busy) {
            return refuse(said, busy(busy.live()));
        }
        return BACK;
    }

    private String busy(LiveRun live) {
        return "Run lain sedang berjalan, diminta " + live.who() + " " + hours.at(live.since())
                + ". Tunggu sampai selesai, atau hentikan dahulu. Tidak ada run baru yang dimulai.";
    }

    static String refuse(RedirectAttributes said, String why) {
        said.addFlashAttribute("fault", why);
        return BACK;
    }

    @PostMapping(PATH + "/berhenti")
    String stop(Sight sight, RedirectAttributes said) {
        said.addFlashAttribute(
                "notice",
                sight.running().stop()
                        ? "Run diminta berhenti. Padan berhenti di tempat aman berikutnya; run berikutnya dengan berkas yang"
                                + " sama meneruskan dari sana."
                        : "Tidak ada run yang sedang berjalan.");
        return BACK;
    }

    /** The log of one request as a text. */
    @GetMapping(PATH + "/catatan/{request}")
    ResponseEntity<String> log(Sight sight, @PathVariable long request) {
        RunningSight running = sight.running();
        List<LogLine> lines = running.log(request);
        Optional<Ending> ending = running.ending(request);
        if (lines.isEmpty() && ending.isEmpty()) {
            throw new OutOfSightException();
        }
        String text = lines.stream()
                .map(line -> hours.second(line.at()) + "  " + line.text() + "\n")
                .collect(Collectors.joining());
        String trace = ending.map(Ending::trace)
                .filter(found -> !found.isEmpty())
                .map(found -> "\nUntuk pengelola Padan:\n" + found)
                .orElse("");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(text + trace);
    }
}

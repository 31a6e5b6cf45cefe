package id.padan.web;

import id.padan.ledger.AuditFilter;
import id.padan.recap.OfficeTime;
import id.padan.sight.Sight;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Catatan: who did what, page by page. */
@Controller
class AuditLogPage {
    private static final int LAST = 100_000;

    private final OfficeTime time;

    AuditLogPage(OfficeTime time) {
        this.time = time;
    }

    @GetMapping("/pengguna/catatan")
    String log(
            Sight sight,
            @RequestParam(name = "akun", defaultValue = "") String account,
            @RequestParam(name = "tindakan", defaultValue = "") String action,
            @RequestParam(name = "hari", defaultValue = "") String day,
            @RequestParam(name = "hal", defaultValue = "1") int page,
            Model model) {
        Optional<LocalDate> chosen = day(day);
        AuditFilter filter = new AuditFilter(
                account.strip(),
                action,
                chosen.map(time::begin).orElse(null),
                chosen.map(one -> time.begin(one.plusDays(1))).orElse(null));
        model.addAttribute("page", sight.audit(filter, Math.min(LAST, Math.max(1, page))));
        model.addAttribute("words", new AuditWords(time, InstansiChoice.names(sight)));
        model.addAttribute("akun", filter.account());
        model.addAttribute("tindakan", action);
        model.addAttribute("hari", chosen.map(LocalDate::toString).orElse(""));
        if (!day.isEmpty() && chosen.isEmpty()) {
            model.addAttribute(
                    "fault",
                    "Hari \"" + day + "\" tidak terbaca, jadi semua hari ditampilkan. Tulis seperti 2026-06-29.");
        }
        return "catatan";
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return Optional.of(day).filter(one -> one.getYear() > 1999 && one.getYear() < 3000);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

package id.padan.web;

import id.padan.account.SignIn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form to sign in, and what it says after a failure. */
@Controller
class SignInPage {
    private final WaitWords wait;

    SignInPage(WaitWords wait) {
        this.wait = wait;
    }

    @GetMapping("/masuk")
    String form(
            @RequestParam(name = "gagal", required = false) @Nullable String wrong,
            @RequestParam(name = "tunggu", required = false) @Nullable Long until,
            @RequestParam(name = "ramai", required = false) @Nullable String busy,
            @RequestParam(name = "keluar", required = false) @Nullable String out,
            @RequestParam(name = "siap", required = false) @Nullable String ready,
            Model model) {
        if (until != null) {
            model.addAttribute("fault", wait.sentence(Instant.ofEpochSecond(until)));
        } else if (busy != null) {
            model.addAttribute("fault", SignIn.Busy.SENTENCE);
        } else if (wrong != null) {
            model.addAttribute("fault", SignIn.REFUSED);
        } else if (out != null) {
            model.addAttribute("notice", "Anda sudah keluar.");
        } else if (ready != null) {
            model.addAttribute("notice", "Kata sandi tersimpan. Silakan masuk.");
        }
        return "masuk";
    }
}

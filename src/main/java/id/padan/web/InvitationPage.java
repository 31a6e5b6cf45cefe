package id.padan.web;

import id.padan.account.Acceptance;
import id.padan.account.Account;
import id.padan.account.InvitationDesk;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a one-time link leads: a password is set, and only here. */
@Controller
class InvitationPage {
    static final String PATH = "/undangan/";

    private final InvitationDesk desk;
    private final Clock clock;

    InvitationPage(InvitationDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PATH + "{token}")
    String form(@PathVariable String token, Model model) {
        Optional<Account> account = desk.look(token, clock.instant());
        account.ifPresent(found -> model.addAttribute("account", found));
        return "undangan";
    }

    @PostMapping(PATH + "{token}")
    String set(
            @PathVariable String token,
            @RequestParam("sandi") String password,
            @RequestParam("ulang") String again,
            Model model) {
        if (!password.equals(again)) {
            model.addAttribute("problems", List.of("Kedua isian tidak sama. Ketik kata sandi yang sama dua kali."));
            return form(token, model);
        }
        Acceptance outcome = desk.accept(token, password, clock.instant());
        if (outcome instanceof Acceptance.Accepted) {
            return "redirect:/masuk?siap";
        }
        if (outcome instanceof Acceptance.Unfit unfit) {
            model.addAttribute("problems", unfit.problems());
        }
        return form(token, model);
    }
}

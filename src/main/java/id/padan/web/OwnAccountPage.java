package id.padan.web;

import id.padan.account.AccountDesk;
import id.padan.account.Pass;
import id.padan.account.PasswordChange;
import id.padan.account.PasswordDesk;
import id.padan.account.SignIn;
import id.padan.sight.OutOfSightException;
import id.padan.sight.Sight;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Akun saya: who one is to Padan, and another password. */
@Controller
class OwnAccountPage {
    private final AccountDesk accounts;
    private final PasswordDesk passwords;
    private final WaitWords wait;
    private final Clock clock;

    OwnAccountPage(AccountDesk accounts, PasswordDesk passwords, WaitWords wait, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.wait = wait;
        this.clock = clock;
    }

    @GetMapping("/akun")
    String own(Sight sight, Model model) {
        model.addAttribute("account", accounts.named(sight.viewer().login()).orElseThrow(OutOfSightException::new));
        model.addAttribute(
                "instansi",
                InstansiChoice.of(sight, sight.viewer().scope().instansi()).stream()
                        .filter(InstansiChoice::chosen)
                        .toList());
        return "akun";
    }

    @PostMapping("/akun/sandi")
    String change(
            Sight sight,
            PassAuthentication signedIn,
            @RequestParam("lama") String old,
            @RequestParam("sandi") String fresh,
            @RequestParam("ulang") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!fresh.equals(again)) {
            return refused(
                    List.of("Kedua isian kata sandi baru tidak sama. Ketik kata sandi yang sama dua kali."),
                    sight,
                    model);
        }
        PasswordChange outcome =
                passwords.change(signedIn.getPrincipal(), old, fresh, request.getRemoteAddr(), clock.instant());
        if (outcome instanceof PasswordChange.Done done) {
            goOnWith(done.pass(), request, response);
            return "redirect:/akun?diganti";
        }
        return refused(problems(outcome), sight, model);
    }

    private List<String> problems(PasswordChange outcome) {
        if (outcome instanceof PasswordChange.Unfit unfit) {
            return unfit.problems();
        }
        if (outcome instanceof PasswordChange.Locked locked) {
            return List.of(wait.sentence(locked.until()));
        }
        if (outcome instanceof PasswordChange.Busy) {
            return List.of(SignIn.Busy.SENTENCE);
        }
        return List.of(outcome instanceof PasswordChange.Wrong ? PasswordChange.WRONG : PasswordChange.OVERTAKEN);
    }

    private String refused(List<String> problems, Sight sight, Model model) {
        model.addAttribute("problems", problems);
        return own(sight, model);
    }

    /** This session alone goes on, under another number. */
    private static void goOnWith(Pass pass, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PassAuthentication(pass));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}

package id.padan.web;

import id.padan.account.Account;
import id.padan.account.AccountDesk;
import id.padan.account.Change;
import id.padan.account.Role;
import id.padan.account.Saving;
import id.padan.account.Viewer;
import id.padan.sight.OutOfSightException;
import id.padan.sight.Sight;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pengguna: who may sign in, and the forms to make and change an account. */
@Controller
class AccountsPage {
    private static final List<String> NO_ROLE =
            List.of("Peran belum dipilih. Pilih satu: petugas BKD, admin instansi, pimpinan, atau pengelola.");

    private final AccountDesk desk;
    private final AccountLinks links;
    private final Clock clock;

    AccountsPage(AccountDesk desk, AccountLinks links, Clock clock) {
        this.desk = desk;
        this.links = links;
        this.clock = clock;
    }

    @GetMapping("/pengguna")
    String list(Sight sight, Model model) {
        model.addAttribute("lines", desk.list(clock.instant()));
        model.addAttribute("names", InstansiChoice.names(sight));
        return "pengguna";
    }

    @GetMapping("/pengguna/baru")
    String blank(Sight sight, Model model) {
        return form(sight, AccountForm.EMPTY, List.of(), model);
    }

    @PostMapping("/pengguna/baru")
    String create(Sight sight, @RequestParam MultiValueMap<String, String> sent, Model model) {
        AccountForm form = AccountForm.of(sent);
        Change change = form.draft()
                .map(draft -> desk.create(sight.viewer().login(), form.login(), draft, clock.instant()))
                .orElseGet(() -> new Change.NotDone(NO_ROLE));
        if (change instanceof Change.Done done) {
            return links.show(sight.viewer(), done.account(), model);
        }
        return form(sight, form, ((Change.NotDone) change).problems(), model);
    }

    @GetMapping("/pengguna/{id}")
    String open(Sight sight, @PathVariable long id, Model model) {
        Account account = account(id);
        model.addAttribute("account", account);
        return form(sight, AccountForm.of(account), List.of(), model);
    }

    @PostMapping("/pengguna/{id}")
    String change(Sight sight, @PathVariable long id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Account account = account(id);
        AccountForm form = AccountForm.of(sent);
        Viewer viewer = sight.viewer();
        Change change = form.version() == account.version()
                ? form.draft()
                        .map(draft -> desk.change(viewer.login(), account, draft, clock.instant()))
                        .orElseGet(() -> new Change.NotDone(NO_ROLE))
                : stale();
        return answered(sight, account, form, change, model);
    }

    @PostMapping("/pengguna/{id}/nonaktif")
    String deactivate(Sight sight, @PathVariable long id, @RequestParam("versi") int version, Model model) {
        Account account = account(id);
        Change change = version == account.version()
                ? desk.deactivate(sight.viewer().login(), account, clock.instant())
                : stale();
        return answered(sight, account, AccountForm.of(account), change, model);
    }

    @PostMapping("/pengguna/{id}/aktif")
    String activate(Sight sight, @PathVariable long id, @RequestParam("versi") int version, Model model) {
        Account account = account(id);
        Change change = version == account.version()
                ? desk.activate(sight.viewer().login(), account, clock.instant())
                : stale();
        return answered(sight, account, AccountForm.of(account), change, model);
    }

    @PostMapping("/pengguna/{id}/tautan")
    String link(Sight sight, @PathVariable long id, Model model) {
        return links.show(sight.viewer(), account(id), model);
    }

    private Account account(long id) {
        return desk.find(id).orElseThrow(OutOfSightException::new);
    }

    private static Change stale() {
        return new Change.NotDone(List.of(Saving.Refused.STALE.sentence()));
    }

    private static String answered(Sight sight, Account account, AccountForm form, Change change, Model model) {
        if (change instanceof Change.NotDone refused) {
            model.addAttribute("account", account);
            return form(sight, form, refused.problems(), model);
        }
        return "redirect:/pengguna?tersimpan";
    }

    private static String form(Sight sight, AccountForm form, List<String> problems, Model model) {
        model.addAllAttributes(Map.of(
                "form",
                form,
                "roles",
                Role.values(),
                "choices",
                InstansiChoice.of(sight, form.instansi()),
                "problems",
                problems));
        return "akun-ubah";
    }
}

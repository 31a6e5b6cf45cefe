package id.padan.web;

import id.padan.account.Account;
import id.padan.account.InvitationDesk;
import id.padan.account.Link;
import id.padan.account.Viewer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes a one-time link and shows it, this once: nobody can look it up again. */
@Component
class AccountLinks {
    private final InvitationDesk desk;
    private final Clock clock;

    AccountLinks(InvitationDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The page with the link, named as the browser named the server. */
    String show(Viewer viewer, Account account, Model model) {
        Optional<Link> link = desk.invite(viewer.login(), account, clock.instant());
        model.addAttribute("account", account);
        link.ifPresent(made -> {
            model.addAttribute("expires", made.expires());
            model.addAttribute(
                    "address",
                    ServletUriComponentsBuilder.fromCurrentContextPath()
                            .path(InvitationPage.PATH + made.token().text())
                            .toUriString());
        });
        return "tautan";
    }
}

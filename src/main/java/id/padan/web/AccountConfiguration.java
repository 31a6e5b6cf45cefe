package id.padan.web;

import id.padan.account.AccountDesk;
import id.padan.account.InvitationDesk;
import id.padan.account.PasswordDesk;
import id.padan.account.PasswordHash;
import id.padan.account.SignInDesk;
import id.padan.account.Turns;
import id.padan.account.bcrypt.BcryptPasswordHash;
import id.padan.account.jdbc.AccountTables;
import id.padan.job.Workbench;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts and their desks, in the job's own database. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    @Bean
    AccountTables accountTables(Workbench bench) {
        return AccountTables.in(bench.database(), bench.auditBook());
    }

    @Bean
    PasswordHash passwordHash(@Value("${padan.sandi.kerja}") int strength) {
        return new BcryptPasswordHash(strength);
    }

    /** Half of the processors are left to the pages, and to a run. */
    @Bean
    Turns turns() {
        return new Turns(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    @Bean
    SignInDesk signInDesk(AccountTables tables, Workbench bench, PasswordHash hash, Turns turns) {
        return new SignInDesk(tables.accounts(), bench.auditBook(), hash, turns);
    }

    @Bean
    PasswordDesk passwordDesk(AccountTables tables, Workbench bench, PasswordHash hash, Turns turns) {
        return new PasswordDesk(tables.accounts(), bench.auditBook(), hash, turns);
    }

    @Bean
    AccountDesk accountDesk(AccountTables tables) {
        return new AccountDesk(tables.accounts());
    }

    @Bean
    InvitationDesk invitationDesk(AccountTables tables, PasswordHash hash) {
        return new InvitationDesk(tables.accounts(), tables.invitations(), hash, new SecureRandom());
    }
}

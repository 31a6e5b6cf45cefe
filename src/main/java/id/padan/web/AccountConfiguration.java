package id.padan.web;

import id.padan.account.AccountDesk;
import id.padan.account.InvitationDesk;
import id.padan.account.PasswordHash;
import id.padan.account.SignInDesk;
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

    @Bean
    SignInDesk signInDesk(AccountTables tables, Workbench bench, PasswordHash hash) {
        return new SignInDesk(tables.accounts(), bench.auditBook(), hash);
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

package id.padan.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.util.unit.DataSize;

/** Who gets in, and what a browser is told to hold back. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** No script, sheet, picture, form or frame of another's; nothing inline. */
    private static final String CONTENT =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String NO_POWERS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            SignInProvider provider,
            CurrentViewer current,
            @Value("${padan.terima.batas}") DataSize mostBook,
            @Value("${padan.unggah.batas}") DataSize mostSnapshots)
            throws Exception {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        http.authenticationProvider(provider)
                .formLogin(form -> form.loginPage("/masuk")
                        .usernameParameter("akun")
                        .passwordParameter("sandi")
                        .defaultSuccessUrl("/")
                        .failureHandler(new SignInFailure()))
                .logout(out -> out.logoutUrl("/keluar").logoutSuccessUrl("/masuk?keluar"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(NO_POWERS)))
                .csrf(csrf -> csrf.ignoringRequestMatchers(paths.matcher("/kendali/**")))
                .addFilterBefore(new UploadGate(current, mostBook, mostSnapshots), CsrfFilter.class)
                .addFilterBefore(new ViewerFilter(current), AuthorizationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new SignInFirst()))
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll();
                    for (Doors.Door door : Doors.ALL) {
                        requests.requestMatchers(paths.matcher(door.method(), door.pattern()))
                                .access(new Doorkeeper(door.audience()));
                    }
                    requests.anyRequest().denyAll();
                });
        return http.build();
    }
}

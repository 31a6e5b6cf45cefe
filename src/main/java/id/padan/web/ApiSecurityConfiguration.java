package id.padan.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The door for programs: an account with every request, or the session of a page; no form, no token, nothing to change. */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {
    private static final String CONTENT = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain api(HttpSecurity http, SignInProvider provider, CurrentViewer current, Clock clock)
            throws Exception {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        ApiRefusal refusal = new ApiRefusal(clock);
        http.securityMatcher(Doors.API + "**")
                .authenticationProvider(new ApiSignIn(provider, current, clock))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)))
                .addFilterBefore(new ViewerFilter(current), AuthorizationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .authorizeHttpRequests(requests -> {
                    Doors.ALL.stream()
                            .filter(door -> door.pattern().startsWith(Doors.API))
                            .forEach(door -> requests.requestMatchers(paths.matcher(door.method(), door.pattern()))
                                    .access(new Doorkeeper(door.audience())));
                    requests.anyRequest().denyAll();
                });
        return http.build();
    }
}

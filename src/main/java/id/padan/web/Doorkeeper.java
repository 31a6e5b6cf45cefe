package id.padan.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets an audience through. */
record Doorkeeper(Audience audience) implements AuthorizationManager<RequestAuthorizationContext> {
    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        boolean open = audience == Audience.EVERYBODY
                || CurrentViewer.of(context.getRequest())
                        .filter(audience::includes)
                        .isPresent();
        return new AuthorizationDecision(open);
    }
}

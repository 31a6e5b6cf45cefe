package id.padan.web;

import jakarta.servlet.http.HttpServletRequest;
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
        return new AuthorizationDecision(open(context.getRequest()));
    }

    private boolean open(HttpServletRequest request) {
        return switch (audience) {
            case EVERYBODY -> true;
            case THIS_MACHINE -> fromHere(request);
            default -> CurrentViewer.of(request).filter(audience::includes).isPresent();
        };
    }

    /** A proxy on this machine says for whom it asks, and then the address is that one's. */
    private static boolean fromHere(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }
}

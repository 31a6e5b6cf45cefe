package id.padan.web;

import id.padan.sight.OutOfSightException;
import id.padan.sight.Sight;
import id.padan.sight.Sights;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a page what its viewer may see; a page has no other way to the ledger. */
@Component
class SightArgument implements HandlerMethodArgumentResolver {
    private final Sights sights;

    SightArgument(Sights sights) {
        this.sights = sights;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sight.class;
    }

    @Override
    public Sight resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return sights.of(CurrentViewer.of(servlet(request)).orElseThrow(OutOfSightException::new));
    }

    private static HttpServletRequest servlet(NativeWebRequest request) {
        return Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    }
}

package vn.hientai.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.web.RefusedPosts;

/** Where a person goes after signing in, failing to, or being refused a page; each is written to the audit trail. */
@Component
class SignInOutcome
        implements AuthenticationSuccessHandler, AuthenticationFailureHandler, AccessDeniedHandler, LogoutHandler {

    private static final Authentication VISITOR = new AnonymousAuthenticationToken(
            "visitor", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final AuthenticationFailureHandler formAgain = new ForwardAuthenticationFailureHandler("/sign-in/failed");
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final SignInThrottle throttle;
    private final RefusedPosts posts;
    private final AuditTrail audit;

    SignInOutcome(SignInThrottle throttle, RefusedPosts posts, AuditTrail audit) {
        this.throttle = throttle;
        this.posts = posts;
        this.audit = audit;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        audit.recordApart(AuditEntry.of("account.signed-in", "account", person.getName())
                .with("address", request.getRemoteAddr()));
        if (!posts.signedIn(request, response)) {
            response.sendRedirect(request.getContextPath() + LocalAddress.orHome(request.getParameter("next")));
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        SecurityContextHolder.setContext(new SecurityContextImpl(VISITOR));
        audit.recordApart(AuditEntry.of("account.sign-in-failed", "account", typedName(request))
                .with("address", request.getRemoteAddr()));
        if (!posts.notSignedIn(request, response)) {
            formAgain.onAuthenticationFailure(request, response, failure);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && person.getPrincipal() instanceof SignedInPerson) {
            audit.recordApart(
                    AuditEntry.of("access.refused", "page", request.getMethod() + " " + request.getRequestURI()));
        }
        if (!(denied instanceof CsrfException && posts.outdated(request, response))) {
            refusal.handle(request, response, denied);
        }
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        if (person != null) {
            audit.recordApart(AuditEntry.of("account.signed-out", "account", person.getName()));
        }
    }

    private String typedName(HttpServletRequest request) {
        var typed = request.getParameter("username");
        return throttle.nameFor(typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT));
    }
}

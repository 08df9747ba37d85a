package vn.hientai.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a change of grants and the end of an account act at the next request: the session only knows the user name, what
 * the person may do is read here. Requests of visitors cost nothing.
 */
class FreshGrants extends OncePerRequestFilter {

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final GrantQueries grants;

    FreshGrants(GrantQueries grants) {
        this.grants = grants;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/assets/") || path.startsWith("/webjars/") || path.equals("/healthz");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var restored = SecurityContextHolder.getContext().getAuthentication();
        if (restored != null && trust.isAuthenticated(restored)) {
            grants.person(restored.getName())
                    .ifPresentOrElse(
                            person ->
                                    SecurityContextHolder.setContext(new SecurityContextImpl(person.authentication())),
                            () -> signOut(request));
        }
        chain.doFilter(request, response);
    }

    private static void signOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}

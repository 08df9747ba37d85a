package vn.hientai.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends visitors to the sign-in. The page they wanted travels in the address, because visitors have no session. Who had
 * filled in a form learns that nothing of it was stored.
 */
class SignInEntry implements AuthenticationEntryPoint {

    /** Tells the sign-in page that a session ended over a form. */
    static final String ENDED = "?ended";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var wanted = wanted(request);
        var next = wanted.equals("/") ? "" : "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if (!"GET".equals(request.getMethod())) {
            next = ENDED;
        }
        response.sendRedirect(request.getContextPath() + "/sign-in" + next);
    }

    private static String wanted(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString();
        return LocalAddress.orHome(query == null ? path : path + "?" + query);
    }
}

package vn.hientai.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import vn.hientai.shared.web.RefusedPosts;

/**
 * Sends visitors to the sign-in. The page they wanted travels in the address, because visitors have no session. Who had
 * filled in a form signs in on the page that holds it.
 */
class SignInEntry implements AuthenticationEntryPoint {

    private final RefusedPosts posts;

    SignInEntry(RefusedPosts posts) {
        this.posts = posts;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (!"GET".equals(request.getMethod())) {
            posts.signedOut(request, response);
            return;
        }
        var wanted = wanted(request);
        var next = wanted.equals("/") ? "" : "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        response.sendRedirect(request.getContextPath() + "/sign-in" + next);
    }

    private static String wanted(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString();
        return LocalAddress.orHome(query == null ? path : path + "?" + query);
    }
}

package vn.hientai.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with the page of an outage when the filters themselves fail by it: where the session or the person's grants
 * cannot be read, no controller is reached. It stands before the session's filter and asks neither session nor
 * database, therefore its page has no forgery token; who sends again is asked once more, by then with a token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OutageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

    private final HeldPosts posts;
    private final PageWriter pages;

    OutageFilter(HeldPosts posts, PageWriter pages) {
        this.posts = posts;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !Outage.isBehind(failure)) {
                throw failure;
            }
            LOG.warn("The database is away or busy: {}", failure.toString());
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) {
        request.removeAttribute(CsrfToken.class.getName());
        request.removeAttribute("_csrf");
        response.resetBuffer();
        response.setHeader(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS);
        var model = new HashMap<String, @Nullable Object>();
        posts.of(request).ifPresent(held -> {
            model.put("held", held);
            model.put("reader", held.reader());
        });
        pages.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "error/503", model);
    }
}

package vn.hientai.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.web.RefusedPosts;

/**
 * Decides what a refused form is answered with.
 *
 * <p>Who signs in on the page sees what it holds, where it goes and in whose name, and sends it with a click of its
 * own; nothing is sent by signing in. Every form names the account it was made for ({@link ReaderMark}): when somebody
 * else signs in, it is neither shown nor sent, and the page waits for the right person. The mark needs no signature: it
 * keeps two people at one screen apart, and whoever could change it could as well type the same form anew.
 */
@Component
class RefusedPostPages implements RefusedPosts {

    private static final String HELD = "held";
    private static final String FORM = "signInAgain";

    private final HeldPosts posts;
    private final PageWriter pages;
    private final CurrentUser user;

    RefusedPostPages(HeldPosts posts, PageWriter pages, CurrentUser user) {
        this.posts = posts;
        this.pages = pages;
        this.user = user;
    }

    @Override
    public void signedOut(HttpServletRequest request, HttpServletResponse response) {
        if (!PageOrigin.isNavigation(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (!PageOrigin.isOurs(request)) {
            pages.write(request, response, HttpStatus.UNAUTHORIZED, "error/401", Map.of());
        } else {
            askToSignIn(request, response, HttpStatus.UNAUTHORIZED, posts.of(request), Why.ENDED);
        }
    }

    @Override
    public boolean outdated(HttpServletRequest request, HttpServletResponse response) {
        if (!PageOrigin.isOurs(request)) {
            return false;
        }
        if (reader() == null) {
            signedOut(request, response);
            return true;
        }
        var held = posts.of(request).filter(any -> PageOrigin.isNavigation(request));
        held.ifPresent(post -> offer(request, response, HttpStatus.FORBIDDEN, post));
        return held.isPresent();
    }

    @Override
    public boolean signedIn(HttpServletRequest request, HttpServletResponse response) {
        var held = posts.carried(request);
        held.ifPresent(post -> offer(request, response, HttpStatus.OK, post));
        return held.isPresent();
    }

    @Override
    public boolean notSignedIn(HttpServletRequest request, HttpServletResponse response) {
        var held = posts.carried(request);
        held.ifPresent(post -> askToSignIn(request, response, HttpStatus.OK, held, Why.REFUSED));
        return held.isPresent();
    }

    private void offer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, HeldPost post) {
        var reader = reader();
        if (post.reader() != null && !post.reader().equals(reader)) {
            askToSignIn(request, response, HttpStatus.FORBIDDEN, Optional.of(post), Why.SOMEBODY_ELSE);
            return;
        }
        var model = new HashMap<String, @Nullable Object>();
        model.put(HELD, post);
        model.put("reader", reader);
        model.put("name", user.displayName());
        model.put("seat", user.seatLabel());
        model.put("token", tokenOf(request));
        pages.write(request, response, status, "web/refused/resend", model);
    }

    private void askToSignIn(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            Optional<HeldPost> held,
            Why why) {
        var form = new SignInAgain();
        form.next = request.getParameter("next");
        form.username = why == Why.REFUSED ? request.getParameter("username") : null;
        var result = new DirectFieldBindingResult(form, FORM);
        if (why == Why.REFUSED) {
            result.reject("sign-in.refused");
        }
        var model = new HashMap<String, @Nullable Object>();
        model.put(FORM, form);
        model.put(BindingResult.MODEL_KEY_PREFIX + FORM, result);
        model.put("why", why);
        model.put(HELD, held.orElse(null));
        model.put("name", why == Why.SOMEBODY_ELSE ? user.displayName() : null);
        pages.write(request, response, status, "web/refused/sign-in", model);
    }

    /** The account that is signed in, null when none is or it has ended. */
    private @Nullable String reader() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null || !new AuthenticationTrustResolverImpl().isAuthenticated(person)) {
            return null;
        }
        try {
            return user.accountId().toString();
        } catch (AuthenticationCredentialsNotFoundException ended) {
            return null;
        }
    }

    /** A fresh forgery token, null while there is none to be had. */
    static @Nullable String tokenOf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : null;
    }

    /** Why somebody has to sign in. */
    enum Why {
        ENDED,
        REFUSED,
        SOMEBODY_ELSE
    }
}

package vn.hientai.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import vn.hientai.shared.Message;
import vn.hientai.shared.MovedOn;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

/** What a person sees of failures no controller could show on its own page. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HeldPosts posts;

    ErrorPages(HeldPosts posts) {
        this.posts = posts;
    }

    @ExceptionHandler
    ModelAndView ruleViolation(RuleViolation violation, HttpServletRequest request) {
        return conflict(request).addObject("violation", Message.of(violation.code(), violation.arguments()));
    }

    @ExceptionHandler
    ModelAndView movedOn(MovedOn moved, HttpServletRequest request) {
        return ruleViolation(moved, request)
                .addObject("address", moved.address())
                .addObject("label", moved.label());
    }

    @ExceptionHandler
    ModelAndView changedMeanwhile(OptimisticLockingFailureException failure, HttpServletRequest request) {
        return conflict(request);
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound failure) {
        return ErrorPage.of(HttpStatus.NOT_FOUND);
    }

    /** An identity in the address that is none is not found; another value that cannot be read is a bad request. */
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentTypeMismatchException failure) {
        var inAddress = failure.getParameter().hasParameterAnnotation(PathVariable.class);
        return ErrorPage.of(inAddress ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST);
    }

    /** The security filters know better: they note the refusal, and lead a visitor to the sign-in. */
    @ExceptionHandler
    ModelAndView refused(AccessDeniedException refusal) {
        throw refusal;
    }

    @ExceptionHandler
    ModelAndView notSignedIn(AuthenticationException refusal) {
        throw refusal;
    }

    @ExceptionHandler
    ModelAndView other(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (Outage.isBehind(failure)) {
            return busy(failure, request, response);
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return ErrorPage.of(known.getStatusCode());
        }
        var reference = newReference();
        LOG.error("Failure {} at {} {}", reference, request.getMethod(), request.getRequestURI(), failure);
        return ErrorPage.of(HttpStatus.INTERNAL_SERVER_ERROR).addObject("reference", reference);
    }

    /** Sending it again would say the same again; so what was typed is there to be read and copied. */
    private ModelAndView conflict(HttpServletRequest request) {
        var page = ErrorPage.of(HttpStatus.CONFLICT);
        posts.of(request).filter(held -> !held.longest().isEmpty()).ifPresent(held -> page.addObject("held", held));
        return page;
    }

    private ModelAndView busy(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS);
        LOG.warn("The database is away or busy: {}", failure.toString());
        var page = ErrorPage.of(HttpStatus.SERVICE_UNAVAILABLE);
        posts.of(request).ifPresent(held -> page.addObject("held", held)
                .addObject("reader", held.reader())
                .addObject("token", RefusedPostPages.tokenOf(request)));
        return page;
    }

    /** Eight digits and letters in two groups, easy to read out on the telephone. */
    private static String newReference() {
        var number = "%08X".formatted(RANDOM.nextInt());
        return number.substring(0, 4) + "-" + number.substring(4);
    }
}

package vn.hientai.web;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** The page in {@code templates/error} that belongs to a status. */
final class ErrorPage {

    private static final Set<Integer> OWN_PAGES = Set.of(400, 401, 403, 404, 405, 409, 410, 413, 500, 503);

    private ErrorPage() {}

    static ModelAndView of(HttpStatusCode status) {
        return new ModelAndView("error/" + templateOf(status), HttpStatus.valueOf(status.value()));
    }

    private static int templateOf(HttpStatusCode status) {
        if (OWN_PAGES.contains(status.value())) {
            return status.value();
        }
        return status.is4xxClientError() ? 400 : 500;
    }
}

package vn.hientai.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nothing with that identity exists, or the reader may not know that it does. Both look the same on purpose. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {

    public NotFound(Object id) {
        super("Nothing found for " + id);
    }
}

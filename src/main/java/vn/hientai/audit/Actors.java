package vn.hientai.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.hientai.shared.CurrentUser;

/** Knows who acts in this thread. */
@Component
class Actors {

    private final CurrentUser user;

    Actors(CurrentUser user) {
        this.user = user;
    }

    Actor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return Actor.SYSTEM;
        }
        return authentication instanceof AnonymousAuthenticationToken
                ? Actor.VISITOR
                : new Actor(authentication.getName(), seat());
    }

    /** Somebody who acts by name but without a seat (a job, a person whose grants ended) still leaves an entry. */
    private @Nullable String seat() {
        try {
            return user.seatLabel();
        } catch (IllegalStateException | AuthenticationException nobody) {
            return null;
        }
    }
}

package vn.hientai;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.hientai.account.GrantQueries;

/** Does something as if a person had signed in, with the grants the person has at that moment. */
public class SignedInAs {

    private final GrantQueries grants;

    public SignedInAs(GrantQueries grants) {
        this.grants = grants;
    }

    public void run(String username, Runnable act) {
        call(username, () -> {
            act.run();
            return true;
        });
    }

    public <T> T call(String username, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(grants.authenticationOf(username)));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

package vn.hientai.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import vn.hientai.shared.CurrentUser;

/**
 * Writes into every form, beside its forgery token, for which account the page was made: should the session end, only
 * that account can send again what was typed. No use case reads it.
 */
@Component
class ReaderMark implements BeanPostProcessor {

    private final ObjectProvider<CurrentUser> user;

    ReaderMark(ObjectProvider<CurrentUser> user) {
        this.user = user;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor tokens ? new Marking(tokens) : bean;
    }

    private @Nullable String reader() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        var known = person != null && new AuthenticationTrustResolverImpl().isAuthenticated(person);
        return known ? user.getObject().accountId().toString() : null;
    }

    /** Adds the mark wherever a token is added. */
    private final class Marking implements RequestDataValueProcessor {

        private final RequestDataValueProcessor tokens;

        Marking(RequestDataValueProcessor tokens) {
            this.tokens = tokens;
        }

        @Override
        public String processAction(HttpServletRequest request, String action, String httpMethod) {
            return tokens.processAction(request, action, httpMethod);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return tokens.processFormFieldValue(request, name, value, type);
        }

        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            var fields = tokens.getExtraHiddenFields(request);
            var reader = fields == null || fields.isEmpty() ? null : reader();
            if (fields == null || reader == null) {
                return fields;
            }
            var marked = new LinkedHashMap<>(fields);
            marked.put(HeldPost.READER, reader);
            return marked;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return tokens.processUrl(request, url);
        }
    }
}

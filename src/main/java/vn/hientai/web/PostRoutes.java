package vn.hientai.web;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The addresses that take a form of a person at work; not those where one comes in, whose fields are secrets. */
@Component
class PostRoutes {

    private static final Set<String> OF_THE_DOOR = Set.of("/sign-in/failed", "/activate");

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;

    PostRoutes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    /** Whether a form can be sent to an address of this application. */
    boolean has(String address) {
        var path = PathContainer.parsePath(address);
        return mapping.getObject().getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(PostRoutes::patterns)
                .filter(pattern -> !OF_THE_DOOR.contains(pattern.getPatternString()))
                .anyMatch(pattern -> pattern.matches(path));
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo route) {
        return Objects.requireNonNull(route.getPathPatternsCondition()).getPatterns().stream();
    }
}

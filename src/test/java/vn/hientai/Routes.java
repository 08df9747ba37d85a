package vn.hientai;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route our controllers answer, as the application itself knows them. */
@TestComponent
class Routes {

    private final RequestMappingHandlerMapping mapping;

    Routes(RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    List<Route> ours() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("vn.hientai"))
                .flatMap(entry -> routes(entry.getKey()))
                .sorted()
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of(new Route("ANY", pattern))
                        : methods.stream().map(RequestMethod::name).map(method -> new Route(method, pattern)));
    }

    /** A method and a pattern of addresses. */
    record Route(String method, String pattern) implements Comparable<Route> {

        boolean writes() {
            return !method.equals("GET");
        }

        boolean hasIdentity() {
            return pattern.contains("{");
        }

        @Override
        public int compareTo(Route other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}

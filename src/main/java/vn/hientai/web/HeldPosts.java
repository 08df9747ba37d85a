package vn.hientai.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hientai.web.HeldPost.Field;

/**
 * Finds out what a request has to hold: a form of one of our own pages, sent to one of our own routes. What another
 * site had a browser send is never held, so that no page of ours offers to send it in the reader's name.
 *
 * <p>While somebody signs in, the fields travel in the form of the sign-in, each behind the prefix {@link #FIELD}.
 */
@Component
class HeldPosts {

    static final String ADDRESS = "kept-address";
    static final String READER = "kept-reader";
    static final String FIELD = "kept:";
    static final String FILE = "kept-file:";

    private static final Pattern LOCAL = Pattern.compile("/(?!/)[!-\\[\\]-~]{0,500}");

    private final PostRoutes routes;

    HeldPosts(PostRoutes routes) {
        this.routes = routes;
    }

    /** What the request says, or what it carries while somebody signs in. */
    Optional<HeldPost> of(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || !PageOrigin.isOurs(request)) {
            return Optional.empty();
        }
        try {
            var carried = request.getParameter(ADDRESS);
            return carried == null ? posted(request) : carried(carried, request);
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    /** What the form of a sign-in carries. */
    Optional<HeldPost> carried(HttpServletRequest request) {
        return of(request).filter(held -> request.getParameter(ADDRESS) != null);
    }

    private Optional<HeldPost> posted(HttpServletRequest request) throws IOException, ServletException {
        var address = request.getRequestURI().substring(request.getContextPath().length());
        if (!routes.has(address)) {
            return Optional.empty();
        }
        return Optional.of(HeldPost.of(address, request.getParameterMap(), files(request)));
    }

    private Optional<HeldPost> carried(String address, HttpServletRequest request) {
        if (!LOCAL.matcher(address).matches() || !routes.has(address)) {
            return Optional.empty();
        }
        var fields = named(FIELD, request);
        var reader = request.getParameter(READER);
        if (reader != null) {
            fields.put(HeldPost.READER, new String[] {reader});
        }
        var files = named(FILE, request).entrySet().stream()
                .map(file -> new Field(file.getKey(), file.getValue()[0]))
                .toList();
        return Optional.of(HeldPost.of(address, fields, files));
    }

    private static Map<String, String[]> named(String prefix, HttpServletRequest request) {
        var found = new LinkedHashMap<String, String[]>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), values);
            }
        });
        return found;
    }

    private static List<Field> files(HttpServletRequest request) throws IOException, ServletException {
        if (!isMultipart(request.getContentType())) {
            return List.of();
        }
        return request.getParts().stream()
                .map(HeldPosts::file)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Field file(Part part) {
        var name = part.getSubmittedFileName();
        return name == null || name.isBlank() ? null : new Field(part.getName(), name);
    }

    private static boolean isMultipart(@Nullable String type) {
        return type != null && type.startsWith("multipart/form-data");
    }
}

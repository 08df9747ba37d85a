package vn.hientai.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a form came from, as the browser itself says; a page cannot choose these headers. */
final class PageOrigin {

    private PageOrigin() {}

    /** Whether a page of ours sent it. Where the browser says nothing, it does not count as ours. */
    static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return isOwn(origin == null ? request.getHeader("Referer") : origin, request);
    }

    /** Whether a person will see the answer as a page; a script that asks reads the status. */
    static boolean isNavigation(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return mode == null || mode.equals("navigate");
    }

    private static boolean isOwn(@Nullable String address, HttpServletRequest request) {
        var sender = authority(address);
        return sender != null && own(request).contains(sender);
    }

    /** Behind a proxy both names may be ours: the one it was asked by and the one it asks by. */
    private static Set<String> own(HttpServletRequest request) {
        var name = request.getServerName();
        return Stream.of(request.getHeader("Host"), name, name + ":" + request.getServerPort())
                .filter(Objects::nonNull)
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static @Nullable String authority(@Nullable String address) {
        try {
            var authority = address == null ? null : URI.create(address).getRawAuthority();
            return authority == null ? null : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}

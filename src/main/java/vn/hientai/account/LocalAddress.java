package vn.hientai.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address of this application, as carried through the sign-in; never one of another site. */
final class LocalAddress {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\p{Z}]{0,500}");

    private LocalAddress() {}

    static String orHome(@Nullable String address) {
        return address != null && LOCAL.matcher(address).matches() ? address : "/";
    }
}

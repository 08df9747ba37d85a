package vn.hientai.demand.web;

import org.jspecify.annotations.Nullable;

/** The proxy's stamp of when a request arrived. It is kept as evidence and decides nothing. */
final class ArrivalStamp {

    static final String HEADER = "X-Request-Arrived";

    private static final int MOST = 64;

    private ArrivalStamp() {}

    static @Nullable String of(@Nullable String header) {
        if (header == null) {
            return null;
        }
        var printable = header.replaceAll("[^\\x20-\\x7e]", "");
        return printable.substring(0, Math.min(MOST, printable.length()));
    }
}

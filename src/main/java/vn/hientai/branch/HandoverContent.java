package vn.hientai.branch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the branch hands over, unit by unit. */
record HandoverContent(List<Unit> units) {

    HandoverContent {
        units = List.copyOf(units);
    }

    int sent() {
        return count("SENT");
    }

    int declaredNil() {
        return count("NIL_DECLARED");
    }

    int deemedNil() {
        return count(null);
    }

    int lines() {
        return units.stream().mapToInt(Unit::lines).sum();
    }

    int quantityYear() {
        return units.stream().mapToInt(Unit::year).sum();
    }

    int quantityPeriod() {
        return units.stream().mapToInt(Unit::period).sum();
    }

    /** One unit a line: its code, its answer, and number and SHA-256 of the snapshot that stands. */
    String text() {
        return units.stream().map(Unit::text).collect(Collectors.joining("\n"));
    }

    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(@Nullable String kind) {
        return (int) units.stream()
                .filter(unit -> kind == null ? unit.kind() == null : kind.equals(unit.kind()))
                .count();
    }

    /**
     * A unit's answer.
     *
     * @param kind of the snapshot that stands, null when the unit stayed silent
     */
    record Unit(
            String code,
            @Nullable String kind,
            int snapshot,
            @Nullable String sha256,
            int lines,
            int year,
            int period) {

        String text() {
            return kind == null ? code + " DEEMED_NIL" : "%s %s %d %s".formatted(code, kind, snapshot, sha256);
        }
    }
}

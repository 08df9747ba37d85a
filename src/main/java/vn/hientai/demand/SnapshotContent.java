package vn.hientai.demand;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is sent, in the order in which it is written down and hashed. Equal contents have equal text, so the hash of
 * what a person checked tells whether the same is being sent.
 */
record SnapshotContent(
        int form,
        String round,
        String call,
        String unitCode,
        String unitName,
        SnapshotKind kind,
        int year,
        int horizonFrom,
        int horizonTo,
        List<Line> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String text() {
        return JSON.writeValueAsString(this);
    }

    /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    record Line(String id, int position, LineContent content) {}
}

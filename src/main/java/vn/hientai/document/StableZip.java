package vn.hientai.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An office file packed again with one date everywhere, so that the same paper gives the same bytes. */
final class StableZip {

    private static final String PROPERTIES = "docProps/core.xml";

    private StableZip() {}

    static byte[] of(byte[] zip, Instant madeAt) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(zip).get();
                var to = new ZipOutputStream(packed)) {
            for (var entry : Collections.list(from.getEntriesInPhysicalOrder())) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC));
                to.putNextEntry(copy);
                to.write(dated(entry.getName(), from.getInputStream(entry).readAllBytes(), madeAt));
            }
        }
        return packed.toByteArray();
    }

    private static byte[] dated(String name, byte[] content, Instant madeAt) {
        if (!name.equals(PROPERTIES)) {
            return content;
        }
        var day = madeAt.truncatedTo(ChronoUnit.SECONDS).toString();
        return new String(content, UTF_8)
                .replaceAll("(<dcterms:(?:created|modified)[^>]*>)[^<]*", "$1" + day)
                .getBytes(UTF_8);
    }
}

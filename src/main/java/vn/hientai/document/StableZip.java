package vn.hientai.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An office file packed again with one date and one order everywhere, so that the same paper gives the same bytes. */
final class StableZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final Pattern MERGED = Pattern.compile("(?:<mergeCell ref=\"[A-Z0-9:]+\"/>)+");

    private StableZip() {}

    static byte[] of(byte[] zip, Instant madeAt) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(zip).get();
                var to = new ZipOutputStream(packed)) {
            for (var entry : Collections.list(from.getEntriesInPhysicalOrder())) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC));
                to.putNextEntry(copy);
                to.write(settled(entry.getName(), from.getInputStream(entry).readAllBytes(), madeAt));
            }
        }
        return packed.toByteArray();
    }

    private static byte[] settled(String name, byte[] content, Instant madeAt) {
        if (name.equals(PROPERTIES)) {
            return dated(new String(content, UTF_8), madeAt).getBytes(UTF_8);
        }
        if (name.startsWith(SHEETS)) {
            return sorted(new String(content, UTF_8)).getBytes(UTF_8);
        }
        return content;
    }

    private static String dated(String properties, Instant madeAt) {
        var day = madeAt.truncatedTo(ChronoUnit.SECONDS).toString();
        return properties.replaceAll("(<dcterms:(?:created|modified)[^>]*>)[^<]*", "$1" + day);
    }

    /** The workbook library writes merged cells in another order each time. */
    private static String sorted(String sheet) {
        return MERGED.matcher(sheet)
                .replaceAll(cells ->
                        Stream.of(cells.group().split("(?<=/>)")).sorted().collect(Collectors.joining()));
    }
}

package vn.hientai.document;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Tells a workbook without macros from anything else; it reads the list of parts only and unfolds nothing. */
final class XlsxInspection {

    private static final String WORKBOOK = "xl/workbook.xml";

    private XlsxInspection() {}

    static boolean isWorkbook(byte[] content) {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var parts = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
            return parts.contains(WORKBOOK)
                    && parts.stream()
                            .noneMatch(part -> part.toLowerCase(Locale.ROOT).endsWith(".bin") && part.contains("vba"));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}

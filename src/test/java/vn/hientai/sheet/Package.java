package vn.hientai.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The parts of a workbook written by hand, right or wrong. */
final class Package {

    static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String X = " xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Package() {}

    static byte[] of(String sheetData) {
        return standard().sheet(sheetData).zipped();
    }

    static Package empty() {
        return new Package();
    }

    /** A workbook of one sheet. */
    static Package standard() {
        return new Package()
                .type(MAIN)
                .part(
                        "xl/workbook.xml",
                        "<x:workbook" + X + "><x:sheets><x:sheet name=\"Biểu\" sheetId=\"1\" r:id=\"rId1\"/>"
                                + "</x:sheets></x:workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/worksheet\""
                                + " Target=\"worksheets/sheet1.xml\"/></Relationships>")
                .sheet("<x:sheetData/>");
    }

    Package type(String main) {
        return part(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "\"/></Types>");
    }

    Package sheet(String content) {
        return part(SHEET, "<x:worksheet" + X + ">" + content + "</x:worksheet>");
    }

    Package part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] zipped() {
        return zipped(Map.of());
    }

    /** With further entries, which may have the names of others. */
    byte[] zipped(Map<String, byte[]> more) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            for (var part : parts.entrySet()) {
                add(zip, part);
            }
            for (var part : more.entrySet()) {
                add(zip, part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipArchiveOutputStream zip, Map.Entry<String, byte[]> part) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeArchiveEntry();
    }
}

package vn.hientai.sheet;

import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import vn.hientai.shared.RuleViolation;

/** What a zip says its parts are: it finds the workbook and refuses macros and other kinds of documents. */
final class ContentTypes {

    private static final String TYPES = "[Content_Types].xml";

    private final Parts parts;
    private String workbook = "";

    ContentTypes(Parts parts) throws IOException, XMLStreamException {
        this.parts = parts;
        if (!parts.has(TYPES)) {
            throw new RuleViolation(
                    parts.has("content.xml") ? "sheet.refused.open-document" : "sheet.refused.not-a-workbook");
        }
        if (parts.hasNamed("vbaproject.bin")) {
            throw new RuleViolation("sheet.refused.macro");
        }
        readTypes();
        if (workbook.isEmpty()) {
            throw new RuleViolation("sheet.refused.not-a-workbook");
        }
    }

    /** The path of the workbook's part. */
    String workbook() {
        return workbook;
    }

    private void readTypes() throws IOException, XMLStreamException {
        try (var xml = new Xml(parts.open(TYPES))) {
            while (xml.next()) {
                if (xml.starts("Override") || xml.starts("Default")) {
                    look(xml.attribute("ContentType").toLowerCase(Locale.ROOT), xml.attribute("PartName"));
                }
            }
        }
    }

    private void look(String type, String part) {
        if (type.contains("macroenabled")) {
            throw new RuleViolation("sheet.refused.macro");
        }
        if (type.contains("sheet.binary")) {
            throw new RuleViolation("sheet.refused.old-excel");
        }
        if (type.endsWith("spreadsheetml.sheet.main+xml") || type.endsWith("spreadsheetml.template.main+xml")) {
            workbook = part.startsWith("/") ? part.substring(1) : part;
        }
    }
}

package vn.hientai.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.hientai.shared.RuleViolation;

/** A workbook in the format of Excel 2007 and later: its visible sheets, streamed. */
final class Workbook {

    private static final int MOST_SHEETS = 100;

    private final Parts parts;
    private final String main;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    private Workbook(Parts parts) throws IOException, XMLStreamException {
        this.parts = parts;
        this.main = new ContentTypes(parts).workbook();
        readSheets();
    }

    /** All visible sheets; all sheets when none is visible. */
    static List<RawGrid> read(byte[] content) {
        if (content.length > SheetReader.MOST_BYTES) {
            throw new RuleViolation("sheet.refused.size", SheetReader.MOST_BYTES / 1024 / 1024);
        }
        FileKind.mustBeZip(content);
        try (var parts = new Parts(content)) {
            return new Workbook(parts).grids();
        } catch (IOException | XMLStreamException | IllegalArgumentException | ArithmeticException e) {
            throw new RuleViolation("sheet.refused.broken");
        }
    }

    private void readSheets() throws IOException, XMLStreamException {
        try (var xml = new Xml(parts.open(main))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    since1904 = xml.isTrue("date1904");
                } else if (xml.starts("sheet")) {
                    var hidden = xml.attribute("state")
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains("hidden");
                    sheets.add(new Sheet(xml.attribute("name"), xml.relation(), hidden));
                }
            }
        }
        if (sheets.isEmpty() || sheets.size() > MOST_SHEETS) {
            throw new RuleViolation("sheet.refused.broken");
        }
    }

    private List<RawGrid> grids() throws IOException, XMLStreamException {
        var relations = relations();
        var strings = relations.containsKey("sharedStrings")
                ? SharedStrings.read(parts, relations.get("sharedStrings"))
                : List.<List<RawGrid.Piece>>of();
        var styles = relations.containsKey("styles")
                ? Styles.read(parts, relations.get("styles"), since1904)
                : Styles.none(since1904);
        var grids = new ArrayList<RawGrid>();
        var onlyHidden = sheets.stream().allMatch(Sheet::hidden);
        for (var sheet : sheets) {
            var target = relations.get(sheet.relation());
            if ((onlyHidden || !sheet.hidden()) && target != null && target.contains("worksheets")) {
                grids.add(new SheetXml(parts, strings, styles).read(sheet.name(), target));
            }
        }
        return grids;
    }

    /** The parts the workbook names, by id and by the last word of their type. */
    private Map<String, String> relations() throws IOException, XMLStreamException {
        var slash = main.lastIndexOf('/') + 1;
        var folder = main.substring(0, slash);
        var relations = new HashMap<String, String>();
        try (var xml = new Xml(parts.open(folder + "_rels/" + main.substring(slash) + ".rels"))) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    var target = xml.attribute("Target");
                    var path = target.startsWith("/") ? target.substring(1) : folder + target;
                    var type = xml.attribute("Type");
                    relations.put(xml.attribute("Id"), path);
                    relations.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
                }
            }
        }
        return relations;
    }

    private record Sheet(String name, String relation, boolean hidden) {}
}

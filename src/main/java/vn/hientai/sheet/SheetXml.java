package vn.hientai.sheet;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.RuleViolation;
import vn.hientai.sheet.RawGrid.Piece;
import vn.hientai.sheet.RawGrid.RawRow;

/** The part of one sheet, read row by row. */
final class SheetXml {

    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    private final Parts parts;
    private final List<List<Piece>> strings;
    private final Styles styles;
    private int row;
    private int column;

    SheetXml(Parts parts, List<List<Piece>> strings, Styles styles) {
        this.parts = parts;
        this.strings = strings;
        this.styles = styles;
    }

    RawGrid read(String name, String part) throws IOException, XMLStreamException {
        var grid = new RawGrid(name);
        try (var xml = new Xml(parts.open(part))) {
            while (xml.next()) {
                if (xml.starts("row")) {
                    grid.add(row(xml));
                } else if (xml.starts("mergeCell")) {
                    merge(grid, xml.attribute("ref"));
                }
            }
        }
        return grid;
    }

    private RawRow row(Xml xml) throws XMLStreamException {
        row = xml.number("r", row + 1);
        column = -1;
        var read = new RawRow(row, xml.isTrue("hidden") || xml.attribute("ht").matches("0(\\.0+)?"));
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                cell(xml, read);
            }
        }
        return read;
    }

    private void cell(Xml xml, RawRow into) throws XMLStreamException {
        var address = ADDRESS.matcher(xml.attribute("r"));
        column = address.matches() ? index(address.group(1)) : column + 1;
        var style = xml.number("s", 0);
        var type = xml.attribute("t");
        var value = "";
        String formula = null;
        List<Piece> inline = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("f")) {
                formula = xml.text();
            } else if (xml.starts("is")) {
                inline = SharedStrings.pieces(xml, "is");
            }
        }
        var pieces = inline == null ? pieces(type, value, formula, style) : inline;
        into.put(column, inFont(pieces, styles.font(style)));
    }

    private List<Piece> pieces(String type, String value, @Nullable String formula, int style) {
        if (formula != null) {
            return List.of(new Piece("=" + (formula.isEmpty() ? "…" : formula), ""));
        }
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> List.of(new Piece(value.equals("1") ? "TRUE" : "FALSE", ""));
            case "str", "e" -> List.of(new Piece(value, null));
            case "d" ->
                List.of(new Piece(value.replaceFirst("(\\d{4})-(\\d\\d)-(\\d\\d)(T00:00:00)?.*", "$3/$2/$1"), ""));
            default -> List.of(new Piece(styles.shown(value, style), ""));
        };
    }

    private List<Piece> shared(String value) {
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) >= strings.size()) {
            throw new RuleViolation("sheet.refused.broken");
        }
        return strings.get(Integer.parseInt(value));
    }

    /** Pieces without a font of their own have the cell's. Only old fonts matter. */
    private static List<Piece> inFont(List<Piece> pieces, @Nullable String font) {
        if (OldFont.of(font) == null || pieces.stream().noneMatch(piece -> piece.font() == null)) {
            return pieces;
        }
        return pieces.stream()
                .map(piece -> piece.font() == null ? new Piece(piece.text(), font) : piece)
                .toList();
    }

    private static void merge(RawGrid grid, String range) {
        var corners = range.split(":", 2);
        var from = ADDRESS.matcher(corners[0]);
        var to = ADDRESS.matcher(corners[corners.length - 1]);
        if (from.matches() && to.matches()) {
            grid.merge(new Grid.Merge(
                    Integer.parseInt(from.group(2)),
                    Integer.parseInt(to.group(2)),
                    index(from.group(1)),
                    index(to.group(1))));
        }
    }

    private static int index(String letters) {
        var index = 0;
        for (var at = 0; at < letters.length(); at++) {
            index = index * 26 + letters.charAt(at) - 'A' + 1;
        }
        return index - 1;
    }
}

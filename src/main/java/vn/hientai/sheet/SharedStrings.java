package vn.hientai.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.hientai.sheet.RawGrid.Piece;

/** The texts of a workbook's cells, each of one or more pieces in a font. */
final class SharedStrings {

    private SharedStrings() {}

    static List<List<Piece>> read(Parts parts, String part) throws IOException, XMLStreamException {
        var strings = new ArrayList<List<Piece>>();
        try (var xml = new Xml(parts.open(part))) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    strings.add(pieces(xml, "si"));
                }
            }
        }
        return strings;
    }

    /** The pieces of a text up to its end; phonetic hints are left out. */
    static List<Piece> pieces(Xml xml, String end) throws XMLStreamException {
        var pieces = new ArrayList<Piece>(1);
        String font = null;
        while (xml.next() && !xml.ends(end)) {
            if (xml.starts("r")) {
                font = null;
            } else if (xml.starts("rFont")) {
                font = xml.attribute("val");
            } else if (xml.starts("rPh")) {
                xml.text();
            } else if (xml.starts("t")) {
                pieces.add(new Piece(unescaped(xml.text()), font));
            }
        }
        return joined(pieces);
    }

    /** One piece for neighbours of the same way of writing. */
    private static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>(1);
        for (var piece : pieces) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            var font = OldFont.of(piece.font()) == null && piece.font() != null ? "" : piece.font();
            if (last != null && java.util.Objects.equals(last.font(), font)) {
                joined.set(joined.size() - 1, new Piece(last.text() + piece.text(), font));
            } else {
                joined.add(new Piece(piece.text(), font));
            }
        }
        return List.copyOf(joined);
    }

    /** The format writes control characters as _x000D_. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_")
                        .matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}

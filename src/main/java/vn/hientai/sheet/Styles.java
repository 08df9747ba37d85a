package vn.hientai.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The fonts and number formats of a workbook's cells. */
final class Styles {

    private final List<String> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<int[]> cells = new ArrayList<>();
    private final boolean since1904;

    private Styles(boolean since1904) {
        this.since1904 = since1904;
    }

    static Styles none(boolean since1904) {
        return new Styles(since1904);
    }

    static Styles read(Parts parts, String part, boolean since1904) throws IOException, XMLStreamException {
        var styles = new Styles(since1904);
        try (var xml = new Xml(parts.open(part))) {
            styles.read(xml);
        }
        return styles;
    }

    private void read(Xml xml) throws XMLStreamException {
        var inFonts = false;
        var inCells = false;
        while (xml.next()) {
            if (xml.starts("fonts") || xml.ends("fonts")) {
                inFonts = xml.starts("fonts");
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                inCells = xml.starts("cellXfs");
            } else if (xml.starts("numFmt")) {
                formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
            } else if (inFonts && xml.starts("font")) {
                fonts.add("");
            } else if (inFonts && xml.starts("name")) {
                fonts.set(fonts.size() - 1, xml.attribute("val"));
            } else if (inCells && xml.starts("xf")) {
                cells.add(new int[] {xml.number("numFmtId", 0), xml.number("fontId", 0)});
            }
        }
    }

    /** The font of a style, null when it is not known. */
    @Nullable
    String font(int style) {
        var font = style < cells.size() ? cells.get(style)[1] : fonts.size();
        return font < fonts.size() ? fonts.get(font) : null;
    }

    /** A number as a Vietnamese office reads it. */
    String shown(String number, int style) {
        var id = style < cells.size() ? cells.get(style)[0] : 0;
        return Numbers.shown(number, id, formats.get(id), since1904);
    }
}

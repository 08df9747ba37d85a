package vn.hientai.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import vn.hientai.sheet.RawGrid.Piece;
import vn.hientai.sheet.RawGrid.RawRow;

/** The tables of a clipboard's HTML, as Excel, Calc, Word, WPS and web pages write them. */
final class HtmlTables {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern FONT =
            Pattern.compile("font-family\\s*:\\s*[\"']?([^;\"',]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);
    private static final String BLOCKS = " p div li h1 h2 h3 h4 h5 h6 ";

    private final Map<String, String> styles = new HashMap<>();

    private HtmlTables(Document document) {
        for (var style : document.select("style")) {
            RULE.matcher(style.data()).results().forEach(rule -> {
                for (var selector : rule.group(1).split(",")) {
                    styles.merge(
                            selector.strip().toLowerCase(Locale.ROOT), rule.group(2), (one, two) -> one + ";" + two);
                }
            });
        }
    }

    /** All tables that hold a text. */
    static List<RawGrid> read(String html) {
        Clipboard.limit(html.length());
        var document = Jsoup.parse(html);
        var tables = new HtmlTables(document);
        return document.select("table").stream()
                .map(tables::grid)
                .filter(grid -> !grid.rows().isEmpty())
                .toList();
    }

    private RawGrid grid(Element table) {
        var grid = new RawGrid("");
        var covered = new HashMap<Integer, Integer>();
        var number = 0;
        for (var row : table.select("tr")) {
            if (row.closest("table") == table) {
                number++;
                grid.add(row(grid, row, number, covered));
            }
        }
        return grid;
    }

    private RawRow row(RawGrid grid, Element element, int number, Map<Integer, Integer> covered) {
        var row = new RawRow(number, HIDDEN.matcher(element.attr("style")).find());
        var column = 0;
        for (var cell : element.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                while (covered.getOrDefault(column, 0) >= number) {
                    column++;
                }
                var right = column + span(cell, "colspan", Grid.MOST_COLUMNS) - 1;
                var bottom = number + span(cell, "rowspan", Grid.MOST_ROWS) - 1;
                row.put(column, pieces(cell));
                if (right > column || bottom > number) {
                    grid.merge(new Grid.Merge(number, bottom, column, right));
                }
                for (; column <= right; column++) {
                    covered.put(column, bottom);
                }
            }
        }
        return row;
    }

    private static int span(Element cell, String name, int most) {
        var value = cell.attr(name).strip();
        return value.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(value), most) : 1;
    }

    private List<Piece> pieces(Element cell) {
        var pieces = new ArrayList<Piece>();
        cell.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    add(pieces, text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "), font(text));
                } else if (node.nodeName().equals("br") || depth > 0 && isBlock(node)) {
                    add(pieces, "\n", null);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (depth > 0 && isBlock(node)) {
                    add(pieces, "\n", null);
                }
            }
        });
        return pieces;
    }

    private static boolean isBlock(Node node) {
        return BLOCKS.contains(" " + node.nodeName() + " ");
    }

    private static void add(List<Piece> pieces, String text, @Nullable String font) {
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && (text.equals("\n") || java.util.Objects.equals(last.font(), font))) {
            pieces.set(pieces.size() - 1, new Piece(last.text() + text, last.font()));
        } else {
            pieces.add(new Piece(text, font));
        }
    }

    /** The old font a text is shown in, null for fonts of today. */
    private @Nullable String font(Node text) {
        for (var at = text.parent(); at instanceof Element element; at = at.parent()) {
            var font = ownFont(element);
            if (font != null) {
                return OldFont.of(font) == null ? null : font.strip();
            }
        }
        return null;
    }

    private @Nullable String ownFont(Element element) {
        var own = font(element.attr("style"));
        if (own == null && element.hasAttr("face")) {
            own = element.attr("face").split(",")[0];
        }
        for (var name : element.classNames()) {
            own = own == null ? font(styles.getOrDefault("." + name.toLowerCase(Locale.ROOT), "")) : own;
            own = own == null
                    ? font(styles.getOrDefault(element.normalName() + "." + name.toLowerCase(Locale.ROOT), ""))
                    : own;
        }
        return own == null ? font(styles.getOrDefault(element.normalName(), "")) : own;
    }

    private static @Nullable String font(String style) {
        var font = FONT.matcher(style);
        return font.find() ? font.group(1).strip() : null;
    }
}

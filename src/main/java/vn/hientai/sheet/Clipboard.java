package vn.hientai.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.hientai.shared.RuleViolation;
import vn.hientai.sheet.RawGrid.Piece;
import vn.hientai.sheet.RawGrid.RawRow;

/** The plain text of a clipboard: columns between tabs, cells with line breaks in quotes. */
final class Clipboard {

    private final String text;
    private int at;

    private Clipboard(String text) {
        this.text = text;
    }

    static RawGrid read(String text) {
        return new Clipboard(text).read();
    }

    private RawGrid read() {
        var grid = new RawGrid("");
        for (var number = 1; at < text.length(); number++) {
            grid.add(row(number));
        }
        return grid;
    }

    private RawRow row(int number) {
        var row = new RawRow(number, false);
        for (var column = 0; ; column++) {
            row.put(column, List.of(new Piece(cell(), null)));
            if (at >= text.length() || text.charAt(at) != '\t') {
                break;
            }
            at++;
        }
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return row;
    }

    private String cell() {
        var quoted = at < text.length() && text.charAt(at) == '"' ? quoted() : null;
        if (quoted != null) {
            return quoted;
        }
        var from = at;
        while (at < text.length() && !isBorder(at)) {
            at++;
        }
        return text.substring(from, at);
    }

    /** A cell in quotes, null when the quote is only a character of the cell. */
    private @org.jspecify.annotations.Nullable String quoted() {
        var parts = new ArrayList<String>();
        for (var from = at + 1; ; ) {
            var quote = text.indexOf('"', from);
            if (quote < 0) {
                return null;
            }
            if (quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
                parts.add(text.substring(from, quote + 1));
                from = quote + 2;
                continue;
            }
            parts.add(text.substring(from, quote));
            var cell = String.join("", parts);
            if (quote + 1 < text.length() && !isBorder(quote + 1)
                    || cell.indexOf('\t') >= 0 && cell.indexOf('\n') >= 0) {
                return null;
            }
            at = quote + 1;
            return cell;
        }
    }

    private boolean isBorder(int index) {
        var character = text.charAt(index);
        return character == '\t' || character == '\n' || character == '\r';
    }

    /** Refuses what is too much to be a table a person copied. */
    static void limit(int characters) {
        if (characters > SheetReader.MOST_BYTES) {
            throw new RuleViolation("sheet.refused.size", SheetReader.MOST_BYTES / 1024 / 1024);
        }
    }
}

package vn.hientai.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hientai.sheet.Grid.Row;

/** Looks for the heading of a table among the first rows: one to three rows in which most columns are recognised. */
final class HeadingFinder {

    private static final int DEEPEST = 200;
    private static final int HIGHEST = 3;
    private static final Pattern NUMBERING = Pattern.compile("^[(\\[]?\\d{1,2}[.)\\]]\\s*");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    private final Grid grid;
    private final List<SheetColumn> wanted;

    HeadingFinder(Grid grid, List<SheetColumn> wanted) {
        this.grid = grid;
        this.wanted = wanted;
    }

    /** The best heading, null when no row heads a table. */
    @Nullable
    Heading find() {
        Heading best = null;
        for (var first = 0; first < Math.min(DEEPEST, grid.rows().size()); first++) {
            for (var last = first; last < first + HIGHEST && reaches(first, last); last++) {
                var heading = at(first, last);
                if (heading.score() >= least(first) && (best == null || isBetter(heading, best))) {
                    best = heading;
                }
            }
        }
        return best == null ? null : extended(best);
    }

    /** The heading made of these rows. */
    Heading at(int first, int last) {
        var texts = new ArrayList<String>();
        var hits = new ArrayList<Hit>();
        for (var column = 0; column < grid.width(); column++) {
            var parts = parts(first, last, column);
            var text = String.join(" | ", parts);
            texts.add(text);
            hits(column, parts).forEach(hits::add);
        }
        return new Heading(first, last, texts, assign(hits));
    }

    private int least(int first) {
        return wanted.size() == 1 || grid.rows().get(first).filled() == 1 && grid.width() == 1 ? 1 : 2;
    }

    private static boolean isBetter(Heading one, Heading other) {
        var height = one.last() - one.first();
        var otherHeight = other.last() - other.first();
        return one.score() > other.score() || one.score() == other.score() && height < otherHeight;
    }

    /** Takes the rows below that only divide merged headings further. */
    private Heading extended(Heading heading) {
        var last = heading.last();
        while (last - heading.first() < HIGHEST - 1 && reaches(last, last + 1)) {
            last++;
        }
        if (last == heading.last()) {
            return heading;
        }
        var higher = at(heading.first(), last);
        return higher.score() >= heading.score() ? higher : heading;
    }

    private boolean reaches(int first, int last) {
        if (last >= grid.rows().size()) {
            return false;
        }
        for (var row = first; row < last; row++) {
            if (!divides(grid.rows().get(row), grid.rows().get(row + 1))) {
                return false;
            }
        }
        return last > first || grid.rows().get(first).filled() > 0;
    }

    /** Whether the lower row stands only below headings that reach over several columns or over nothing. */
    private boolean divides(Row upper, Row lower) {
        if (lower.number() - upper.number() > 2 || lower.first().isEmpty()) {
            return false;
        }
        var divided = false;
        for (var column = 0; column < lower.cells().length; column++) {
            if (lower.has(column)) {
                if (COUNT.matcher(lower.text(column)).matches() || upper.has(column) && !spans(upper, lower, column)) {
                    return false;
                }
                divided |= !upper.has(column);
            }
        }
        return divided;
    }

    private boolean spans(Row upper, Row lower, int column) {
        var merge = grid.mergeAt(upper.number(), column);
        if (merge != null) {
            return merge.right() > merge.left();
        }
        return !upper.has(column + 1) && lower.has(column + 1);
    }

    private List<String> parts(int first, int last, int column) {
        var parts = new ArrayList<String>();
        for (var index = first; index <= last; index++) {
            var part = part(index, last, column).replaceAll("\\s+", " ");
            if (!part.isEmpty()
                    && (parts.isEmpty() || !parts.get(parts.size() - 1).equals(part))) {
                parts.add(part);
            }
        }
        return parts;
    }

    private String part(int index, int last, int column) {
        var row = grid.rows().get(index);
        if (row.has(column)) {
            return row.text(column);
        }
        var merge = grid.mergeAt(row.number(), column);
        if (merge != null) {
            return merge.right() == merge.left() || index < last ? grid.anchor(merge) : "";
        }
        return index < last && isBelow(index, last, column) ? left(index, column) : "";
    }

    private boolean isBelow(int index, int last, int column) {
        return grid.rows().subList(index + 1, last + 1).stream().anyMatch(row -> row.has(column));
    }

    private String left(int index, int column) {
        var row = grid.rows().get(index);
        var at = column;
        while (at > 0 && !row.has(at)) {
            at--;
        }
        return isBelow(index, index + 1, at) ? row.text(at) : "";
    }

    private Stream<Hit> hits(int column, List<String> parts) {
        if (parts.isEmpty()
                || parts.stream().anyMatch(part -> COUNT.matcher(part).matches())) {
            return Stream.empty();
        }
        var joined = key(String.join(" ", parts));
        var lowest = key(parts.get(parts.size() - 1));
        return wanted.stream()
                .map(wish -> new Hit(wish.name(), column, Math.max(score(wish, joined), score(wish, lowest))))
                .filter(hit -> hit.score() > 0);
    }

    private static int score(SheetColumn wish, String key) {
        return wish.headings().stream()
                .map(Cleaning::key)
                .mapToInt(known -> score(known, key))
                .max()
                .orElse(0);
    }

    private static int score(String known, String key) {
        if (known.isEmpty()) {
            return 0;
        }
        if (key.equals(known)) {
            return 2_000 + known.length();
        }
        if (key.startsWith(known + " ")) {
            return 1_000 + known.length();
        }
        var within = known.contains(" ") && (" " + key + " ").contains(" " + known + " ");
        return within ? known.length() : 0;
    }

    private static String key(String text) {
        return Cleaning.key(NUMBERING.matcher(text).replaceFirst(""));
    }

    private static Map<String, Integer> assign(List<Hit> hits) {
        var assigned = new HashMap<String, Integer>();
        hits.stream()
                .sorted(Comparator.comparingInt(Hit::score).reversed().thenComparingInt(Hit::column))
                .forEach(hit -> {
                    if (!assigned.containsValue(hit.column())) {
                        assigned.putIfAbsent(hit.name(), hit.column());
                    }
                });
        return assigned;
    }

    private record Hit(String name, int column, int score) {}
}

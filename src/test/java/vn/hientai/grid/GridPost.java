package vn.hientai.grid;

import static vn.hientai.Pages.all;
import static vn.hientai.Pages.first;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of the grid as a browser without script posts them. */
class GridPost {

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    /** A row of the page's own; its identity. */
    String add(Map<String, String> cells) {
        return add(UUID.randomUUID().toString(), cells);
    }

    String add(String line, Map<String, String> cells) {
        lines.add(line);
        cells.forEach((name, value) -> fields.put(line + "." + name, value));
        return line;
    }

    /** Everything a page shows, as the browser would send it back. */
    static GridPost of(String page) {
        var post = new GridPost();
        for (var line : all("data-line=\"([^\"]+)\" data-mark=\"(?:SAVED|COMMENTED|CONFLICT|WRONG)\"", page)) {
            post.lines.add(line);
            post.set(line, "version", first("name=\"" + line + "\\.version\" value=\"([^\"]*)\"", page));
            for (var name : List.of("major", "post", "quantityYear", "quantityPeriod")) {
                post.set(line, name, first("value=\"([^\"]*)\" id=\"" + name + "-" + line + "\"", page));
            }
            for (var name : List.of("fieldCode", "categoryCode", "postKind")) {
                post.set(line, name, selected(name + "-" + line, page));
            }
        }
        return post;
    }

    private static String selected(String id, String page) {
        var select = first("(?s)<select[^>]* id=\"" + id + "\"(.*?)</select>", page);
        return all("value=\"([^\"]*)\" selected", select).stream().findFirst().orElse("");
    }

    void set(String line, String name, String value) {
        fields.put(line + "." + name, value);
    }

    void press(String act) {
        fields.put("act", act);
    }

    Map<String, String> fields() {
        return fields;
    }

    List<String> lines() {
        return lines;
    }
}

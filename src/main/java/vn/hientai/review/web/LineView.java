package vn.hientai.review.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hientai.demand.RoundId;
import vn.hientai.review.LineFilter;
import vn.hientai.review.LineFilter.Difference;

/** What the address of the list of lines says: every link, form and act carries it, so that nobody loses the place. */
@NullUnmarked
class LineView {

    String commune;

    String field;

    String category;

    String major;

    String sameMajor;

    String institution;

    Boolean decided;

    Difference differs;

    Integer page;

    LineFilter filter() {
        return new LineFilter(commune, field, category, major, sameMajor, institution, decided, differs);
    }

    int number() {
        return page == null ? 0 : Math.max(page, 0);
    }

    /** The fields a form keeps. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "commune", commune);
        put(fields, "field", field);
        put(fields, "category", category);
        put(fields, "major", major);
        put(fields, "sameMajor", sameMajor);
        put(fields, "institution", institution);
        put(fields, "decided", decided);
        put(fields, "differs", differs);
        put(fields, "page", number() == 0 ? null : page);
        return fields;
    }

    /** The list with what is filtered. */
    String address(RoundId round) {
        return "/city-rounds/" + round + "/lines" + query();
    }

    /** What is filtered as the end of an address; empty when nothing is. */
    String query() {
        var query = UriComponentsBuilder.newInstance();
        fields().keySet().forEach(name -> query.queryParam(name, "{" + name + "}"));
        return query.encode().buildAndExpand(fields()).toUriString();
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}

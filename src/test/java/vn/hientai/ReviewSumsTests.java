package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.all;
import static vn.hientai.Pages.first;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleReview.REVIEW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is edited at which tier and in which order, the sums of every page are those of the tables themselves. */
@WholeApplicationTest
class ReviewSumsTests {

    private static final int EDITS = 25;

    @Autowired
    Pages pages;

    @Autowired
    SampleReview sample;

    @Autowired
    JdbcClient jdbc;

    String round;
    Random chance;
    int dispatches;

    @ParameterizedTest
    @ValueSource(longs = {1, 53, 2026})
    void areThoseOfTheTablesAfterEveryEdit(long seed) {
        round = sample.sent();
        sample.generate(round, 3, 3);
        chance = new Random(seed);
        compare("at first");
        for (var edit = 0; edit < EDITS; edit++) {
            compare("edit " + edit + ": " + edit());
        }
    }

    private String edit() {
        return switch (chance.nextInt(8)) {
            case 0 -> approveInBulk();
            case 1 -> returnAndSendAgain();
            default -> decide();
        };
    }

    private String decide() {
        var lines = jdbc.sql("select line_id from reviewed_line where round_id = :round order by line_id")
                .param("round", SampleCall.id(round))
                .query(UUID.class)
                .list();
        var address = round + "/lines/" + lines.get(chance.nextInt(lines.size())) + "/decision";
        var page = text(pages.get(REVIEW, "snv", address));
        var year = chance.nextInt(5);
        var fields =
                new HashMap<>(Map.of("year", "" + year, "period", "" + (year + chance.nextInt(5)), "reason", "Sở"));
        for (var name : List.of("snapshot", "figure", "seen")) {
            fields.put(name, value(name, page));
        }
        pages.post(REVIEW, "snv", address, fields);
        return "decided " + fields;
    }

    private String approveInBulk() {
        var filter = new HashMap<>(Map.of("all", "true"));
        if (chance.nextBoolean()) {
            filter.put("field", "Y_TE");
        }
        var check = text(pages.post(REVIEW, "snv", round + "/lines/check", filter));
        if (check.contains("name=\"items\"")) {
            var fields = Map.of("key", hidden("key", check), "items", hidden("items", check));
            pages.post(REVIEW, "snv", round + "/lines/decisions", fields);
        }
        return "approved " + filter;
    }

    private String returnAndSendAgain() {
        var major = chance.nextBoolean() ? "Sư phạm Toán học" : "Giáo dục Tiểu học";
        var line = sample.line(round, major);
        var call = sample.call(round);
        var fields = new HashMap<>(Map.of("reason", "Xem lại", "dueDay", "20/01/2026", "version", version()));
        fields.put("comments[" + line + "]", "Xem lại số");
        assertThat(pages.post(REVIEW, "snv", sample.consolidation(round) + "/return", fields))
                .hasRedirectedUrl(sample.consolidation(round));
        compare("returned");
        var figure = call + "/lines/" + line + "/agreed-figure";
        var page = text(pages.get(REVIEW, "vhxh", figure));
        var year = chance.nextInt(5);
        var agreed = Map.of(
                "year", "" + year,
                "period", "" + (year + chance.nextInt(5)),
                "reason", "Xã " + chance.nextInt(),
                "snapshot", value("snapshot", page),
                "seen", value("seen", page));
        assertThat(pages.post(REVIEW, "vhxh", figure, agreed)).hasRedirectedUrl(figure);
        sample.confirm(REVIEW, call);
        dispatches++;
        sample.dispatch(REVIEW, call, dispatches + "/UBND-VHXH");
        return "returned, agreed " + agreed;
    }

    private void compare(String edit) {
        var sums = sample.independentSums(round);
        var lines = text(pages.get(REVIEW, "snv", round + "/lines"));
        var shown = new ArrayList<Integer>();
        shown.add(Integer.valueOf(first("<p class=\"lead\"[^>]*>(\\d+) dòng", lines)));
        all("<dd>([\\d.]+)</dd>", lines).forEach(figure -> shown.add(Integer.valueOf(figure.replace(".", ""))));
        assertThat(shown).as(edit).isEqualTo(sums);
        for (var by : List.of("FIELD", "CATEGORY", "COMMUNE")) {
            var page = text(pages.get(REVIEW, "snv", round + "/totals?by=" + by));
            assertThat(column(page, "totals-proposed")).as(edit).isEqualTo(sums.get(2));
            assertThat(column(page, "totals-agreed")).as(edit).isEqualTo(sums.get(4));
            assertThat(column(page, "totals-approved")).as(edit).isEqualTo(sums.get(6));
        }
    }

    /** The sum of the rows of a column, its foot left out. */
    private static int column(String page, String name) {
        var rows = page.substring(page.indexOf("<tbody"), page.indexOf("</tbody>"));
        return all("class=\"number " + name + "\"[^>]*><a[^>]*>([\\d.]+)</a>", rows).stream()
                .mapToInt(figure -> Integer.parseInt(figure.replace(".", "")))
                .sum();
    }

    private String version() {
        return jdbc.sql("select version from consolidation where id = :id")
                .param("id", UUID.fromString(sample.consolidation(round).replaceAll(".*/", "")))
                .query(String.class)
                .single();
    }

    private static String value(String name, String page) {
        return first("<input type=\"hidden\"[^>]*name=\"" + name + "\"[^>]*value=\"([^\"]*)\"", page);
    }
}

package vn.hientai;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.first;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleReview.REVIEW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hundred reviewers at once: nobody's decision is overwritten by who had not seen it. */
@WholeApplicationTest
class ReviewRaceTests {

    private static final int LINES = 20;
    private static final int OF_EACH = 5;

    @Autowired
    Pages pages;

    @Autowired
    SampleReview sample;

    @Autowired
    JdbcClient jdbc;

    @Test
    void loseNoUpdate() throws Exception {
        var round = sample.sent();
        sample.generate(round, 2, LINES / 4);
        var lines = jdbc.sql("""
                        select v.line_id from reviewed_line v join demand_call c on c.id = v.call_id
                        where v.round_id = :round and c.published_by = 'test' order by v.line_id
                        """)
                .param("round", SampleCall.id(round))
                .query(UUID.class)
                .list();
        assertThat(lines).hasSize(LINES);
        var start = new CountDownLatch(1);
        var answers = new ArrayList<Future<Integer>>();
        var people = Executors.newFixedThreadPool(LINES * OF_EACH);
        try {
            for (var line : lines) {
                var address = round + "/lines/" + line + "/decision";
                for (var reviewer = 1; reviewer <= OF_EACH; reviewer++) {
                    var fields = seen(address);
                    fields.putAll(Map.of("year", "0", "period", "" + reviewer, "reason", "Người " + reviewer));
                    answers.add(people.submit(() -> {
                        start.await(30, SECONDS);
                        return status(address, fields);
                    }));
                }
            }
            start.countDown();
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get(120, SECONDS));
            }
            assertThat(statuses).hasSize(100).containsOnly(302, 409);
            assertThat(statuses.stream().filter(status -> status == 302)).hasSize(LINES);
        } finally {
            people.shutdownNow();
        }
        for (var line : lines) {
            assertThat(numbers(line)).containsExactly(1);
        }
    }

    @Test
    void comeInOneAfterTheOtherWhenEachLooksAgain() throws Exception {
        var round = sample.sent();
        var address = sample.decision(round, "Sư phạm Toán học");
        var answers = new ArrayList<Future<Boolean>>();
        var people = Executors.newFixedThreadPool(8);
        try {
            for (var reviewer = 1; reviewer <= 8; reviewer++) {
                var figure = Map.of("year", "0", "period", "" + reviewer, "reason", "Người " + reviewer);
                answers.add(people.submit(() -> {
                    for (var attempt = 0; attempt < 40; attempt++) {
                        var fields = seen(address);
                        fields.putAll(figure);
                        if (status(address, fields) == 302) {
                            return true;
                        }
                    }
                    return false;
                }));
            }
            for (var answer : answers) {
                assertThat(answer.get(120, SECONDS)).isTrue();
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(numbers(sample.line(round, "Sư phạm Toán học"))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    private int status(String address, Map<String, String> fields) {
        return pages.post(REVIEW, "snv", address, fields).getResponse().getStatus();
    }

    private Map<String, String> seen(String address) {
        var page = text(pages.get(REVIEW, "snv", address));
        var fields = new HashMap<String, String>();
        for (var name : List.of("snapshot", "figure", "seen")) {
            fields.put(name, first("<input type=\"hidden\"[^>]*name=\"" + name + "\"[^>]*value=\"([^\"]*)\"", page));
        }
        return fields;
    }

    private List<Integer> numbers(UUID line) {
        return jdbc.sql("select number from approved_figure where line_id = :line order by number")
                .param("line", line)
                .query(Integer.class)
                .list();
    }
}

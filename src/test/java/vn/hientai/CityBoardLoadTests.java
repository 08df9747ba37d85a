package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleReview.REVIEW;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole city, 114 communes with 40 units each: one second for the board and the review, and no query for each row.
 */
@WholeApplicationTest
class CityBoardLoadTests {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    @Autowired
    Pages pages;

    @Autowired
    SampleReview sample;

    @Autowired
    CountedStatements statements;

    @Test
    void answersInASecondWithAConstantNumberOfStatements() {
        var few = sample.sent();
        sample.generate(few, 2, 2);
        var city = sample.sent();
        sample.generate(city, 113, 40);

        assertThat(text(pages.get(REVIEW, "snv", city + "/board")))
                .contains("Đã gửi", "40/40 đơn vị đã trả lời (100%)", "0/80 dòng đã quyết định");
        for (var page : List.of("/board", "/lines", "/lines?major=toan", "/totals?by=COMMUNE", "/comparison")) {
            var ofFew = statements.during(() -> open(few + page));
            assertThat(statements.during(() -> open(city + page))).as(page).isEqualTo(ofFew);
            var begun = System.nanoTime();
            open(city + page);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(page).isLessThan(LIMIT);
        }
    }

    private void open(String page) {
        assertThat(pages.get(REVIEW, "snv", page)).hasStatusOk();
    }
}

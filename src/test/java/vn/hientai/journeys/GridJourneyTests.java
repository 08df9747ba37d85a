package vn.hientai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.EarlierCalls;

/** A clerk types ten lines into the grid with the keyboard alone, and mends one of them. */
@JourneyTest
@ParameterizedClass(name = "{0} pixels")
@ValueSource(ints = {1280, 360})
class GridJourneyTests {

    private static final Logger LOG = LoggerFactory.getLogger(GridJourneyTests.class);

    @Parameter
    int width;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    private People people;
    private GridOfLines grid;

    @BeforeParameterizedClassInvocation
    void publish() {
        EarlierCalls.takeBack(application.getBean(JdbcClient.class));
        people = new People("http://localhost:" + port, width);
        new PublishedCall(application, Letter.ofTheDaysAhead(), null);
    }

    @AfterEach
    void nothingWentWrong() {
        people.nothingWentWrong();
    }

    @AfterParameterizedClassInvocation
    void close() {
        people.close();
    }

    @Test
    @Order(1)
    void typesTenLines(Browser browser) {
        var clerk = people.person("donvi", browser);
        clerk.opens("/");
        clerk.signsIn("donvi");
        clerk.follows(Pattern.compile("^Mở đề xuất"));
        grid = new GridOfLines(clerk);
        grid.opens();
        clerk.checksPage("60-grid-empty");
        grid.goesTo(1, "fieldCode");
        var start = System.nanoTime();
        for (var line = 1; line <= 10; line++) {
            grid.typesALine("Sư phạm số " + line, 1, 2);
        }
        grid.has(10, "SAVED");
        LOG.info("Ten lines typed and stored in {} at {}", Duration.ofNanos(System.nanoTime() - start), width);
        grid.totals("10 dòng", "10", "20");
        grid.says("Đã lưu lúc \\d\\d:\\d\\d");
        clerk.checksPage("61-grid-ten-lines");
    }

    @Test
    @Order(2)
    void movesWithTheKeysOfATable(Browser browser) {
        grid.goesTo(2, "major");
        grid.presses("ArrowRight");
        assertThat(grid.cell(2, "furtherMajors")).isFocused();
        grid.presses("ArrowLeft");
        grid.presses("ArrowDown");
        assertThat(grid.cell(3, "major")).isFocused();
        grid.types("Khác");
        assertThat(grid.cell(3, "major")).hasValue("Khác");
        grid.presses("Escape");
        assertThat(grid.cell(3, "major")).hasValue("Sư phạm số 3");
        grid.presses("F2");
        grid.types(" B");
        grid.presses("Enter");
        assertThat(grid.cell(3, "major")).hasValue("Sư phạm số 3 B");
        assertThat(grid.cell(4, "major")).isFocused();
        grid.has(10, "SAVED");
        grid.presses("Control+z");
        assertThat(grid.cell(3, "major")).hasValue("Sư phạm số 3");
        grid.has(10, "SAVED");
    }
}

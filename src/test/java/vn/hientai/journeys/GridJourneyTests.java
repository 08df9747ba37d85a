package vn.hientai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

/**
 * A clerk types ten lines into the grid with the keyboard alone, and nothing that goes wrong meanwhile costs a word.
 */
@JourneyTest
@ParameterizedClass(name = "{0} pixels")
@ValueSource(ints = {1280, 360})
class GridJourneyTests {

    private static final Logger LOG = LoggerFactory.getLogger(GridJourneyTests.class);
    private static final int KEYS = 40;

    /** In milliseconds: twenty keys a second, twice as fast as anybody types. */
    private static final int BETWEEN_KEYS = 50;

    /** From the key to the moment after the next paint. */
    private static final String MEASURE = """
            () => {
                window.paints = [];
                document.addEventListener('keydown', () => {
                    const pressed = performance.now();
                    requestAnimationFrame(() => {
                        const after = new MessageChannel();
                        after.port1.onmessage = () => window.paints.push(performance.now() - pressed);
                        after.port2.postMessage(0);
                    });
                }, true);
            }
            """;

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
        assertThat(grid.cell(2, "categoryCode")).isFocused();
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

    @Test
    @Order(3)
    void duplicatesMovesRemovesAndUndoes(Browser browser) {
        grid.goesTo(1, "major");
        grid.presses("Control+d");
        assertThat(grid.cell(2, "major")).hasValue("Sư phạm số 1");
        grid.totals("11 dòng", "11", "22");
        grid.has(11, "SAVED");
        grid.goesTo(1, "major");
        grid.presses("Alt+ArrowDown");
        grid.presses("Alt+ArrowDown");
        assertThat(grid.cell(3, "major")).isFocused();
        assertThat(grid.cell(2, "major")).hasValue("Sư phạm số 2");
        grid.presses("Control+z");
        grid.presses("Control+z");
        assertThat(grid.cell(3, "major")).hasValue("Sư phạm số 2");
        grid.goesTo(2, "major");
        grid.page().locator("[data-do=remove]").focus();
        grid.presses("Enter");
        grid.totals("10 dòng", "10", "20");
        grid.page().locator("[data-do=undo]").focus();
        grid.presses("Enter");
        grid.totals("11 dòng", "11", "22");
        grid.has(11, "SAVED");
        storesAtLast(List.of("Sư phạm số 1", "Sư phạm số 1", "Sư phạm số 2", "Sư phạm số 3"));
        grid.goesTo(1, "quantityPeriod");
        grid.presses("Delete");
        grid.page().locator("[value=fill_period]").focus();
        grid.presses("Enter");
        assertThat(grid.cell(1, "quantityPeriod")).hasValue("1");
        grid.page().locator("[data-do=undo]").focus();
        grid.presses("Enter");
        grid.page().locator("[data-do=undo]").focus();
        grid.presses("Enter");
        assertThat(grid.cell(1, "quantityPeriod")).hasValue("2");
        grid.has(11, "SAVED");
    }

    @Test
    @Order(4)
    void keepsALineThatIsTakenBackBeforeItsRemovalWasSent(Browser browser) {
        var waiting = new ArrayList<Route>();
        grid.page().route("**/grid/lines*", waiting::add);
        grid.goesTo(4, "major");
        grid.types("Sư phạm số 3 mới");
        grid.goesTo(5, "major");
        grid.types("Sư phạm số 4 mới");
        grid.goesTo(6, "major");
        grid.goesTo(5, "major");
        grid.page().locator("[data-do=remove]").focus();
        grid.presses("Enter");
        grid.totals("10 dòng", "10", "20");
        grid.page().locator("[data-do=undo]").focus();
        grid.presses("Enter");
        grid.totals("11 dòng", "11", "22");
        grid.page().unroute("**/grid/lines*");
        waiting.forEach(Route::resume);
        grid.has(11, "SAVED");
        storesAtLast(List.of(
                "Sư phạm số 1",
                "Sư phạm số 1",
                "Sư phạm số 2",
                "Sư phạm số 3 mới",
                "Sư phạm số 4 mới",
                "Sư phạm số 5"));
    }

    @Test
    @Order(5)
    void findsSuggestionsWithoutToneMarks(Browser browser) {
        grid.goesTo(12, "major");
        grid.types("giao duc tieu");
        assertThat(grid.page().locator("#grid-suggestions")).isVisible();
        people.person("donvi", browser).checksPage("62-grid-suggestions");
        grid.goesTo(11, "major");
        grid.goesTo(12, "major");
        grid.types("giao duc tieu");
        grid.presses("ArrowDown");
        grid.presses("Enter");
        assertThat(grid.cell(12, "major")).hasValue("Giáo dục Tiểu học");
        grid.goesTo(12, "fieldCode");
        grid.types("dich vu lo");
        assertThat(grid.page().locator("#grid-suggestions")).isVisible();
        assertThat(grid.cell(12, "fieldCode").locator("option:checked")).containsText("Dịch vụ logistics");
        grid.presses("Escape");
        assertThat(grid.cell(12, "fieldCode")).hasValue("");
    }

    @Test
    @Order(6)
    void tellsAllFaultsOfALineAtOnce(Browser browser) {
        grid.goesTo(1, "quantityYear");
        grid.types("ba");
        grid.page().locator(".grid-bar [value=save]").focus();
        grid.presses("Enter");
        var clerk = people.person("donvi", browser);
        assertThat(clerk.reads("#grid-faults")).isFocused();
        assertThat(clerk.reads("#grid-faults")).containsText("Dòng 1, Năm 2026: Nhập số người bằng chữ số");
        assertThat(clerk.reads("#grid-faults")).containsText("Dòng 12, Đối tượng: Chọn đối tượng");
        grid.has(2, "WRONG");
        clerk.checksPage("63-grid-faults");
        grid.goesTo(1, "quantityYear");
        grid.types("1");
        grid.goesTo(12, "major");
        grid.presses("Delete");
        grid.presses("Tab");
        grid.goesTo(2, "major");
        grid.has(11, "SAVED");
        grid.has(0, "WRONG");
    }

    @Test
    @Order(7)
    void waitsOutANetworkThatIsAway(Browser browser) {
        grid.page().context().setOffline(true);
        grid.goesTo(2, "major");
        grid.types("Gõ khi mất mạng");
        grid.presses("Enter");
        var clerk = people.person("donvi", browser);
        assertThat(clerk.reads("#grid-trouble")).containsText("Chưa kết nối được với hệ thống");
        grid.has(1, "WAITING");
        grid.page().context().setOffline(false);
        assertThat(clerk.reads("#grid-trouble")).isHidden();
        grid.has(0, "WAITING");
        assertThat(stored()).contains("Gõ khi mất mạng");
        clerk.faults().take();
    }

    @Test
    @Order(8)
    void sendsAgainAfterANewSignIn(Browser browser) {
        var clerk = people.person("donvi", browser);
        grid.page().context().clearCookies();
        grid.goesTo(3, "major");
        grid.types("Gõ khi hết phiên");
        grid.presses("Enter");
        assertThat(clerk.reads("#grid-trouble")).containsText("Phiên đăng nhập đã hết");
        assertThat(grid.cell(3, "major")).hasValue("Gõ khi hết phiên");
        clerk.checksPage("64-grid-session-over");
        var other = grid.page().context().waitForPage(() -> clerk.reads("#grid-sign-in")
                .press("Enter"));
        other.locator("input[name=username]").fill("donvi");
        other.locator("input[name=password]").fill("hien-tai-demo-2026");
        other.locator("input[name=password]").press("Enter");
        other.waitForURL("**/proposals/*");
        other.close();
        clerk.reads("#grid-resend").press("Enter");
        assertThat(clerk.reads("#grid-trouble")).isHidden();
        grid.has(0, "WAITING");
        assertThat(stored()).contains("Gõ khi hết phiên");
        clerk.faults().take();
    }

    @Test
    @Order(9)
    void letsTheClerkChooseBetweenTwoContents(Browser browser) {
        application
                .getBean(JdbcClient.class)
                .sql(
                        "update proposal_line set version = version + 1, major = 'Của đồng nghiệp', post = 'Vị trí khác' where major = 'Sư phạm số 5'")
                .update();
        grid.goesTo(6, "major");
        assertThat(grid.cell(6, "major")).hasValue("Sư phạm số 5");
        grid.types("Của tôi");
        grid.presses("Enter");
        grid.has(1, "CONFLICT");
        var clerk = people.person("donvi", browser);
        clerk.checksPage("65-grid-conflict");
        var choices = grid.page().locator(".grid-choice");
        assertThat(choices).hasCount(2);
        choices.first().getByText("Giữ của tôi").click();
        assertThat(choices).hasCount(1);
        choices.first().getByText("Lấy bản đang lưu").click();
        grid.has(0, "CONFLICT");
        grid.has(11, "SAVED");
        assertThat(grid.cell(6, "post")).hasValue("Vị trí khác");
        assertThat(stored()).contains("Của tôi").doesNotContain("Của đồng nghiệp");
    }

    @Test
    @Order(10)
    void staysSmoothWithTwoHundredLines(Browser browser) {
        application.getBean(JdbcClient.class).sql("""
                insert into proposal_line (id, version, proposal_id, position, field_code, major, category_code, post, post_kind,
                    quantity_year, quantity_period, created_at, created_by, updated_at, updated_by)
                select gen_random_uuid(), 0, l.proposal_id, 100 + n, l.field_code, 'Ngành ' || n, l.category_code, l.post,
                    l.post_kind, 1, 2, now(), 'donvi', now(), 'donvi'
                from (select * from proposal_line where major = 'Của tôi') l cross join generate_series(1, 189) n
                """).update();
        grid.page().reload();
        grid.totals("200 dòng", "200", "400");
        grid.page().evaluate(MEASURE);
        grid.goesTo(100, "post");
        for (var key = 0; key < KEYS / 2; key++) {
            grid.presses("ArrowDown");
            grid.page().waitForTimeout(BETWEEN_KEYS);
            grid.types("a");
            grid.page().waitForTimeout(BETWEEN_KEYS);
        }
        grid.page().waitForFunction("count => window.paints.length >= count", KEYS);
        @SuppressWarnings("unchecked")
        var paints = ((List<Number>) grid.page().evaluate("() => window.paints"))
                .stream().map(Number::doubleValue).sorted().toList();
        LOG.info(
                "200 lines at {}: from key to paint {} ms in the median, {} ms at most, of {} keys",
                width,
                Math.round(paints.get(paints.size() / 2)),
                Math.round(paints.get(paints.size() - 1)),
                paints.size());
        assertThat(paints.get(paints.size() / 2)).isLessThanOrEqualTo(100);
        grid.goesTo(1, "major");
        grid.has(0, "WAITING");
    }

    /** The first lines, once the last order of the rows has arrived. */
    private void storesAtLast(List<String> first) {
        for (var look = 0; look < 50 && !stored().subList(0, first.size()).equals(first); look++) {
            grid.page().waitForTimeout(100);
        }
        assertThat(stored()).startsWith(first.toArray(String[]::new));
    }

    private List<String> stored() {
        return application
                .getBean(JdbcClient.class)
                .sql("""
                        select l.major from proposal_line l
                        join proposal p on p.id = l.proposal_id and p.unit_code = '10888-TH01'
                        join demand_call c on c.id = p.call_id and c.revoked_at is null
                        order by l.position, l.id
                        """)
                .query(String.class)
                .list();
    }
}

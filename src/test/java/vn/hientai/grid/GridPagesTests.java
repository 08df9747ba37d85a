package vn.hientai.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.LINE;
import static vn.hientai.Pages.all;
import static vn.hientai.Pages.text;
import static vn.hientai.demand.SampleRound.LAST_MOMENT;
import static vn.hientai.demand.SampleRound.MORNING;
import static vn.hientai.demand.SampleRound.TOO_LATE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.CountedStatements;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.SampleRound;

/** The grid as a table of inputs without script. */
@WholeApplicationTest
class GridPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CountedStatements statements;

    Pages pages;
    ProposalId id;
    String grid;

    @BeforeEach
    void publish() {
        pages = new Pages(application);
        id = new SampleRound(application).publish().get(SampleRound.SCHOOL);
        grid = "/proposals/" + id + "/grid";
    }

    @Test
    void isATableOfInputsWithHeadersAndEmptyRows() {
        var page = open();

        assertThat(text(pages.get(MORNING, "donvi", "/proposals/" + id))).contains("Nhập dạng bảng");
        assertThat(page)
                .contains("<caption>Nhu cầu của ", "id=\"head-major\"", "scope=\"row\"", "Lưu nháp", "Năm 2026");
        assertThat(all("data-mark=\"(EMPTY)\"", page)).hasSize(11);
        assertThat(page).doesNotContain("type=\"radio\"");
    }

    @Test
    void storesGoodRowsAndGivesFaultyOnesBack() {
        var post = new GridPost();
        post.add(LINE);
        var faulty = post.add(with("quantityYear", "ba", "post", ""));
        post.add(with("major", "Sư phạm Tin học"));

        var page = text(save(MORNING, post));

        assertThat(majors()).containsExactly("Giáo dục Tiểu học", "Sư phạm Tin học");
        assertThat(page)
                .contains(
                        "Đã lưu lúc 09:00: 2 dòng",
                        "href=\"#quantityYear-" + faulty + "\"",
                        "Dòng 2, Số lượng của năm: Nhập số người bằng chữ số, ví dụ 2 (vừa nhập «ba»)",
                        "Dòng 2, Vị trí việc làm: Nhập vị trí việc làm",
                        "id=\"error-post-" + faulty + "\"",
                        "value=\"ba\"");
        assertThat(all("data-mark=\"(SAVED|WRONG)\"", page)).containsExactly("SAVED", "WRONG", "SAVED");
    }

    @Test
    void storesTheSamePostOnce() {
        var post = new GridPost();
        post.add(LINE);

        assertThat(save(MORNING, post)).hasRedirectedUrl(grid);
        assertThat(save(MORNING, post)).hasRedirectedUrl(grid);

        assertThat(majors()).hasSize(1);
        assertThat(audited("proposal.line-added")).isEqualTo(1);
    }

    @Test
    void writesNothingWhereNothingChanged() {
        addTwo();
        var post = GridPost.of(open());
        post.set(post.lines().get(1), "major", "Sư phạm Toán");

        assertThat(save(MORNING, post)).hasRedirectedUrl(grid);

        assertThat(majors()).containsExactly("Giáo dục Tiểu học", "Sư phạm Toán");
        assertThat(audited("proposal.line-changed")).isEqualTo(1);
        assertThat(versions()).containsExactly(0L, 1L);
    }

    @Test
    void showsBothContentsOfALineThatSomebodyElseStored() {
        addTwo();
        var mine = GridPost.of(open());
        var line = mine.lines().get(0);
        var theirs = GridPost.of(open());
        theirs.set(line, "major", "Sư phạm Toán");
        theirs.set(line, "quantityPeriod", "5");
        assertThat(pages.post(MORNING, SampleRound.COLLEAGUE, grid, theirs.fields(), "row", theirs.lines()))
                .hasRedirectedUrl(grid);
        mine.set(line, "major", "Sư phạm Tin học");
        mine.set(line, "quantityPeriod", "7");

        var page = text(save(MORNING, mine));
        assertThat(page)
                .contains(
                        "Dòng vừa được lưu ở nơi khác".substring(5),
                        "Đang lưu: Sư phạm Toán",
                        "Đang lưu: 5",
                        "Giữ của tôi",
                        "Lấy bản đang lưu",
                        "value=\"Sư phạm Tin học\"");
        assertThat(majors().get(0)).isEqualTo("Sư phạm Toán");

        var chosen = GridPost.of(page);
        chosen.set(line, "major.take", "mine");
        chosen.set(line, "quantityPeriod.take", "stored");
        assertThat(save(MORNING, chosen)).hasRedirectedUrl(grid);
        assertThat(majors().get(0)).isEqualTo("Sư phạm Tin học");
        assertThat(periods().get(0)).isEqualTo(5);
    }

    @Test
    void takesALineOutAndBackAgainAtItsPlace() {
        addTwo();
        var post = GridPost.of(open());
        var line = post.lines().get(0);
        post.set(line, "remove", "true");

        var page = text(save(MORNING, post));
        assertThat(majors()).containsExactly("Sư phạm Tin học");
        assertThat(page).contains("1 dòng vừa xóa", "restore:" + line);

        var back = new GridPost();
        back.add(line, with("removed", "true"));
        back.press("restore:" + line);
        assertThat(save(MORNING, back)).hasRedirectedUrl(grid);
        assertThat(majors()).containsExactly("Giáo dục Tiểu học", "Sư phạm Tin học");
    }

    @Test
    void movesAndDuplicatesLines() {
        addTwo();
        var down = GridPost.of(open());
        down.press("down:" + down.lines().get(0));
        assertThat(save(MORNING, down)).hasRedirectedUrl(grid);
        assertThat(majors()).containsExactly("Sư phạm Tin học", "Giáo dục Tiểu học");
        assertThat(versions()).containsExactly(0L, 0L);
        assertThat(audited("proposal.line-moved")).isEqualTo(1);

        var copy = GridPost.of(open());
        copy.press("copy:" + copy.lines().get(0));
        assertThat(save(MORNING, copy)).hasRedirectedUrl(grid);
        assertThat(majors()).containsExactly("Sư phạm Tin học", "Sư phạm Tin học", "Giáo dục Tiểu học");
    }

    @Test
    void copiesOneFigureWhereTheOtherIsEmpty() {
        addTwo();
        var post = GridPost.of(open());
        post.set(post.lines().get(0), "quantityYear", "4");
        post.set(post.lines().get(0), "quantityPeriod", "");
        post.press("fill_period");
        assertThat(save(MORNING, post)).hasRedirectedUrl(grid);
        assertThat(periods().get(0)).isEqualTo(4);
        var untouched = periods().get(1);

        var back = GridPost.of(open());
        back.set(back.lines().get(0), "quantityYear", "");
        back.press("fill_year");
        assertThat(save(MORNING, back)).hasRedirectedUrl(grid);
        assertThat(text(pages.get(MORNING, "donvi", grid)))
                .contains("value=\"4\" id=\"quantityYear-" + back.lines().get(0));
        assertThat(periods().get(1)).isEqualTo(untouched);
    }

    @Test
    void keepsWhatWasTypedReadableAfterTheDeadline() {
        addTwo();
        var post = GridPost.of(open());
        post.set(post.lines().get(0), "major", "Sư phạm Toán");

        assertThat(text(save(TOO_LATE, post)))
                .contains(
                        "Đã hết hạn gửi đề xuất: hạn là trước 12:00, 14/01/2026",
                        "value=\"Sư phạm Toán\"",
                        "đã khóa",
                        "disabled");
        assertThat(majors()).containsExactly("Giáo dục Tiểu học", "Sư phạm Tin học");
        assertThat(pages.get(TOO_LATE, "donvi", grid)).hasRedirectedUrl("/proposals/" + id);
    }

    @Test
    void isLockedOnceTheProposalWasSent() {
        addTwo();
        var post = GridPost.of(open());
        post.set(post.lines().get(0), "major", "Sư phạm Toán");
        var school = "/proposals/" + id;
        pages.post(LAST_MOMENT, "donvi", school + "/sending", pages.intent(LAST_MOMENT, "donvi", school + "/check"));

        assertThat(text(save(LAST_MOMENT, post))).contains("Đề xuất đã gửi nên không sửa trực tiếp được", "đã khóa");
        assertThat(pages.get(LAST_MOMENT, "donvi", grid)).hasRedirectedUrl(school);
        assertThat(majors()).containsExactly("Giáo dục Tiểu học", "Sư phạm Tin học");
    }

    @Test
    void isForNobodyButTheUnit() {
        var post = new GridPost();
        post.add(LINE);

        for (var stranger : List.of("donvi2", "vhxh", "thutruong", "quantri")) {
            assertThat(pages.get(MORNING, stranger, grid).getResponse().getStatus())
                    .isIn(403, 404);
            assertThat(pages.post(MORNING, stranger, grid, post.fields(), "row", post.lines())
                            .getResponse()
                            .getStatus())
                    .isIn(403, 404);
        }
        assertThat(majors()).isEmpty();
    }

    @Test
    void cannotTakeALineOfAnotherUnit() {
        addTwo();
        var line = GridPost.of(open()).lines().get(0);
        var other = new SampleRound(application).publish().get(SampleRound.HEALTH_STATION);
        var post = new GridPost();
        post.add(line, LINE);

        pages.post(MORNING, "donvi2", "/proposals/" + other + "/grid", post.fields(), "row", post.lines());

        assertThat(majors()).containsExactly("Giáo dục Tiểu học", "Sư phạm Tin học");
        assertThat(jdbc.sql("select count(*) from proposal_line where proposal_id = :id")
                        .param("id", other.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void asksTheDatabaseAsOftenForTwoHundredLinesAsForTwenty() {
        var twenty = statementsFor(20);
        var two = statementsFor(180);

        assertThat(two).isEqualTo(twenty).isLessThan(20);
    }

    private int statementsFor(int more) {
        var post = new GridPost();
        for (var line = 0; line < more; line++) {
            post.add(with("major", "Ngành " + line));
        }
        assertThat(save(MORNING, post)).hasRedirectedUrl(grid);
        open();
        return statements.during(this::open);
    }

    private void addTwo() {
        var post = new GridPost();
        post.add(LINE);
        post.add(with("major", "Sư phạm Tin học"));
        assertThat(save(MORNING, post)).hasRedirectedUrl(grid);
    }

    private String open() {
        return text(pages.get(MORNING, "donvi", grid));
    }

    private MvcTestResult save(Instant at, GridPost post) {
        return pages.post(at, "donvi", grid, post.fields(), "row", post.lines());
    }

    private static Map<String, String> with(String... cells) {
        var line = new HashMap<>(LINE);
        for (var index = 0; index < cells.length; index += 2) {
            line.put(cells[index], cells[index + 1]);
        }
        return line;
    }

    private List<String> majors() {
        return column("major", String.class);
    }

    private List<Integer> periods() {
        return column("quantity_period", Integer.class);
    }

    private List<Long> versions() {
        return column("version", Long.class);
    }

    private <T> List<T> column(String name, Class<T> type) {
        return jdbc.sql("select " + name + " from proposal_line where proposal_id = :id order by position, id")
                .param("id", id.value())
                .query(type)
                .list();
    }

    private int audited(String act) {
        return jdbc.sql("select count(*) from audit_entry where act = :act and record_id = :id")
                .param("act", act)
                .param("id", id.toString())
                .query(Integer.class)
                .single();
    }
}

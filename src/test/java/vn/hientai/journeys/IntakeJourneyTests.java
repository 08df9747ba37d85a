package vn.hientai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route.FulfillOptions;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.EarlierCalls;

/** A unit brings in its lines by a paste and by its own workbook, looks at them, takes them and takes them back. */
@JourneyTest
@ParameterizedClass(name = "{0} pixels")
@ValueSource(ints = {1280, 360})
class IntakeJourneyTests {

    private static final String COPIED = """
            <table>
              <tr><th>STT</th><th>Lĩnh vực</th><th>Chuyên ngành</th><th>Đối tượng thu hút</th><th>Vị trí việc làm</th>
                <th>Hình thức</th><th>Nhu cầu năm 2026</th><th>Nhu cầu giai đoạn 2026-2030</th></tr>
              <tr><td>1</td><td rowspan="3">Giáo dục</td><td>Giáo dục Tiểu học</td>
                <td rowspan="3">Sinh viên tốt nghiệp xuất sắc</td><td>Giáo viên chủ nhiệm</td>
                <td>Chuyên trách</td><td>1</td><td>3</td></tr>
              <tr><td>2</td><td>Sư phạm Toán học</td><td>Giáo viên</td><td>Chuyên trách</td><td>2</td><td>2</td></tr>
              <tr><td>3</td><td>Sư phạm Tin học</td><td>Giáo viên</td><td>Chuyên trách</td><td>hai</td><td>3</td></tr>
              <tr><td></td><td>Cộng</td><td></td><td></td><td></td><td></td><td>3</td><td>8</td></tr>
            </table>
            """;

    private static final String COPY = """
            html => {
                const cells = row => [...row.cells].map(cell => cell.textContent.trim()).join('\\t');
                const table = new DOMParser().parseFromString(html, 'text/html');
                const text = [...table.querySelectorAll('tr')].map(cells).join('\\n');
                const blob = (content, type) => new Blob([content], {type});
                return navigator.clipboard.write([new ClipboardItem({
                    'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain')})]);
            }
            """;

    @Parameter
    int width;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    private People people;
    private PublishedCall call;

    @BeforeParameterizedClassInvocation
    void publish() {
        EarlierCalls.takeBack(application.getBean(JdbcClient.class));
        people = new People("http://localhost:" + port, width);
        call = new PublishedCall(application, Letter.ofTheDaysAhead(), null);
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
    void startsWithTheLinesOfAnotherUnit(Browser browser) {
        call.sends("10888-YT01", "donvi2", "Y học dự phòng");
        var coordinator = people.person("vhxh", browser);
        coordinator.opens("/");
        coordinator.signsIn("vhxh");
        coordinator.opens(call.address() + "/board");
        coordinator.follows("Trường Tiểu học Cẩm Giang");
        coordinator.follows("Gợi ý dòng của đơn vị khác");
        coordinator.ticks("Trạm Y tế: 1 dòng, 1 người trong năm, 2 người cả giai đoạn");
        coordinator.checksPage("68-line-offer");
        coordinator.presses("Gợi ý cho đơn vị");
        coordinator.sees("Đơn vị chưa trả lời.");

        var clerk = people.person("donvi", browser);
        clerk.opens("/");
        clerk.signsIn("donvi");
        clerk.follows(Pattern.compile("^Mở đề xuất"));
        clerk.checksPage("69-proposal-with-offer");
        clerk.follows("Xem gợi ý rồi quyết định");
        clerk.checksPage("70-intakes");
        clerk.presses("Xem trước để lấy làm bản nháp");
        clerk.presses("Nhận 1 dòng");
        assertThat(majors()).containsExactly("Y học dự phòng");
        clerk.presses("Hoàn tác");
        assertThat(majors()).isEmpty();
    }

    @Test
    @Order(2)
    void pastesACopiedTableAndTakesWhatIsRight(Browser browser) {
        var clerk = people.person("donvi", browser);
        clerk.follows("Về đề xuất của đơn vị");
        clerk.follows("Nhập nhiều dòng");
        clerk.follows("Dán từ Excel");
        var page = clerk.reads("body").page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate(COPY, COPIED);
        clerk.goesTo("Bảng đã chép");
        page.keyboard().press("ControlOrMeta+V");
        assertThat(page.locator("#text")).hasValue(Pattern.compile("STT\tLĩnh vực"));
        assertThat(page.locator("#html")).hasValue(Pattern.compile("rowspan=\"?3"));
        clerk.presses("Xem trước");
        clerk.sees("Nhận 2 dòng đúng, bỏ qua 1 dòng sai");
        clerk.sees("vừa nhập «hai»");
        clerk.checksPage("72-intake-preview");
        clerk.presses("Nhận 2 dòng đúng");
        clerk.sees("Đã thêm 2 dòng");
        clerk.checksPage("73-intake-taken");
        assertThat(majors()).containsExactly("Giáo dục Tiểu học", "Sư phạm Toán học");
    }

    /** Without its script the page has only the text; the headings say nothing; the table stands instead. */
    @Test
    @Order(3)
    void mapsTheColumnsOnceAndPutsTheTableInstead(Browser browser) {
        var clerk = people.person("donvi", browser);
        var page = clerk.reads("body").page();
        page.route(
                "**/assets/intake.js*",
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/javascript").setBody("")));
        clerk.follows("Về đề xuất của đơn vị");
        clerk.follows("Nhập nhiều dòng");
        clerk.follows("Dán từ Excel");
        clerk.types("Bảng đã chép", "alpha\tbeta\tgamma\nHóa học\tGiáo viên Hóa\t1\nSinh học\tGiáo viên Sinh\t2");
        clerk.presses("Xem trước");
        clerk.sees("Chưa nhận ra cột nào");
        clerk.checksPage("74-intake-mapping");
        clerk.picks("Cột A: alpha", "Ngành chính");
        clerk.picks("Cột B: beta", "Vị trí việc làm");
        clerk.picks("Cột C: gamma", "Số lượng của năm");
        clerk.presses("Đọc lại bảng");
        clerk.picks("Bảng không có cột «Lĩnh vực»; ghi cho mọi dòng", "Giáo dục");
        clerk.picks("Bảng không có cột «Đối tượng»; ghi cho mọi dòng", "Sinh viên tốt nghiệp xuất sắc");
        clerk.picks("Bảng không có cột «Hình thức»; ghi cho mọi dòng", "Chuyên trách");
        clerk.picks("Bảng không có cột «Số lượng cả giai đoạn»; ghi cho mọi dòng", "Như «Số lượng của năm»");
        clerk.presses("Đọc lại bảng");
        clerk.ticksSecond("Giữ lại; dòng mới thêm vào dưới", "Thay các dòng đang có: bỏ 2 dòng đó khỏi bản nháp");
        clerk.checksPage("76-intake-instead");
        clerk.presses("Nhận 2 dòng");
        assertThat(majors()).containsExactly("Hóa học", "Sinh học");
        clerk.presses("Hoàn tác");
        clerk.sees("Bản nháp trở lại như trước khi nhận");
        assertThat(majors()).containsExactly("Giáo dục Tiểu học", "Sư phạm Toán học");
    }

    @Test
    @Order(4)
    void fillsInTheIssuedWorkbookAndCorrectsIt(Browser browser) {
        var clerk = people.person("donvi", browser);
        clerk.follows("Về đề xuất của đơn vị");
        clerk.follows("Nhập nhiều dòng");
        var workbook = new FilledWorkbook(clerk.downloads("Tải tệp mẫu (XLSX)"));
        workbook.write(4, "J", 5);
        workbook.line(6, "Sư phạm Tin học", 1, 2);
        workbook.line(7, "Sư phạm Ngữ văn", 4, 2);
        clerk.attaches("Tệp Excel", "nhu cầu.xlsx", workbook.saved());
        clerk.presses("Tải lên và xem trước");
        clerk.sees("J7");
        clerk.sees("Số lượng cả giai đoạn (2) phải từ 4 trở lên");
        clerk.checksPage("78-intake-workbook");
        assertThat(new FilledWorkbook(clerk.downloads("Tải bản có cột lỗi")).texts())
                .anyMatch(text -> text.startsWith("J7 Số lượng cả giai đoạn: "));
        clerk.presses("Nhận 2 dòng đúng");
        workbook.write(7, "J", 4);
        clerk.follows("Về đề xuất của đơn vị");
        clerk.follows("Nhập nhiều dòng");
        clerk.attaches("Tệp Excel", "nhu cầu.xlsx", workbook.saved());
        clerk.presses("Tải lên và xem trước");
        clerk.sees("1 dòng mới");
        clerk.sees("2 dòng đang có, không đổi");
        clerk.sees("1 dòng giống hệt dòng đang có");
        clerk.presses("Nhận 1 dòng");
        clerk.follows("Về đề xuất của đơn vị");
        clerk.sees("Bản đang có hiệu lực");
        assertThat(clerk.reads("main")).containsText("nhu cầu.xlsx");
        clerk.checksPage("79-proposal-with-workbook");
        assertThat(majors())
                .containsExactly("Giáo dục Tiểu học", "Sư phạm Toán học", "Sư phạm Tin học", "Sư phạm Ngữ văn");
    }

    private List<String> majors() {
        return application
                .getBean(JdbcClient.class)
                .sql("select l.major from proposal_line l join proposal p on p.id = l.proposal_id"
                        + " join demand_call c on c.id = p.call_id"
                        + " where p.unit_code like '%-TH01' and c.revoked_at is null order by l.position")
                .query(String.class)
                .list();
    }
}

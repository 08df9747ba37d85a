package vn.hientai.journeys;

import com.microsoft.playwright.Browser;
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
import vn.hientai.SampleWorkbooks;

/** A unit brings in its lines by a paste and by its own workbook, looks at them, takes them and takes them back. */
@JourneyTest
@ParameterizedClass(name = "{0} pixels")
@ValueSource(ints = {1280, 360})
class IntakeJourneyTests {

    @Parameter
    int width;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    private People people;

    @BeforeParameterizedClassInvocation
    void publish() {
        EarlierCalls.takeBack(application.getBean(JdbcClient.class));
        people = new People("http://localhost:" + port, width);
        new PublishedCall(application, Letter.ofTheDaysAhead(), null);
    }

    @Test
    @Order(1)
    void pastesATableAndTakesWhatIsRight(Browser browser) {
        var donvi = people.person("donvi", browser);
        donvi.opens("/");
        donvi.signsIn("donvi");
        donvi.follows(Pattern.compile("^Mở đề xuất"));
        donvi.follows("Nhập nhiều dòng");
        donvi.checksPage("i10-intakes");
        donvi.follows("Dán từ Excel");
        donvi.types(
                "Bảng đã chép",
                SampleWorkbooks.paste(List.of(
                                SampleWorkbooks.ROW,
                                SampleWorkbooks.row("Sư phạm Toán học", "2", "2"),
                                SampleWorkbooks.row("Sư phạm Tin học", "hai", "3")))
                        .get("text"));
        donvi.checksPage("i11-paste");
        donvi.presses("Xem trước");
        donvi.sees("Nhận 2 dòng đúng, bỏ qua 1 dòng sai");
        donvi.checksPage("i12-preview");
        donvi.presses("Nhận 2 dòng đúng");
        donvi.sees("Đã thêm 2 dòng");
        donvi.checksPage("i13-taken");
    }

    @Test
    @Order(2)
    void uploadsItsOwnWorkbookAndTakesThatBack(Browser browser) {
        var donvi = people.person("donvi", browser);
        donvi.follows("Về đề xuất của đơn vị");
        donvi.checksPage("i20-proposal");
        donvi.follows("Nhập nhiều dòng");
        donvi.attaches(
                "Tệp Excel",
                "nhu cau.xlsx",
                SampleWorkbooks.of(List.of(SampleWorkbooks.ROW, SampleWorkbooks.row("Sư phạm Tin học", "1", "3"))));
        donvi.presses("Tải lên và xem trước");
        donvi.sees("1 dòng giống hệt dòng đang có");
        donvi.checksPage("i21-preview-workbook");
        donvi.presses("Nhận 1 dòng");
        donvi.presses("Hoàn tác");
        donvi.sees("Bản nháp trở lại như trước khi nhận");
        donvi.checksPage("i22-undone");
    }

    @AfterEach
    void nothingWentWrong() {
        people.nothingWentWrong();
    }

    @AfterParameterizedClassInvocation
    void end() {
        people.close();
    }
}

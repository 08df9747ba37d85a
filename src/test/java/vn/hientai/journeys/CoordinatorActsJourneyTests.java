package vn.hientai.journeys;

import com.microsoft.playwright.Browser;
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

/** What happens to a running call: many received at once, an extension, a paper, a correction, the closing sheet. */
@JourneyTest
@ParameterizedClass(name = "{0} pixels")
@ValueSource(ints = {1280, 360})
class CoordinatorActsJourneyTests {

    @Parameter
    int width;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    private final Letter letter = Letter.ofTheDaysAhead();
    private People people;
    private PublishedCall call;

    @BeforeParameterizedClassInvocation
    void publish() {
        EarlierCalls.takeBack(application.getBean(JdbcClient.class));
        people = new People("http://localhost:" + port, width);
        call = new PublishedCall(application, letter, null);
        call.sends("10888-MN01", "10888.mn01", "Giáo dục Mầm non");
        call.sends("10888-MN02", "10888.mn02", "Giáo dục Mầm non");
        call.sends("10888-THCS01", "10888.thcs01", "Sư phạm Toán học");
    }

    @Test
    @Order(1)
    void theCoordinatorReceivesManyAtOnce(Browser browser) {
        var vhxh = new CoordinatorAtWork(people.person("vhxh", browser));
        vhxh.signsIn();
        vhxh.receivesAllThatCame();
        vhxh.choosesNothing();
    }

    @Test
    @Order(2)
    void theLeaderConfirmsWhatTheCoordinatorExtends(Browser browser) {
        new CoordinatorAtWork(people.person("vhxh", browser)).proposesAnExtension("10888-TH01", letter.day());
        var chutich = people.person("chutich", browser);
        chutich.opens("/");
        chutich.signsIn("chutich");
        chutich.follows(Pattern.compile("^Xem đề nghị"));
        chutich.types("Số, ký hiệu văn bản gia hạn", "66/UBND-VHXH");
        chutich.types("Ngày văn bản", Letter.printed(Letter.today()));
        chutich.checksPage("c20-extension-decision");
        chutich.presses("Xác nhận gia hạn");
        chutich.sees("Đã gia hạn.");
        chutich.checksPage("c21-extension-confirmed");
    }

    @Test
    @Order(3)
    void theUnitReadsItsNewDeadline(Browser browser) {
        var donvi = people.person("donvi", browser);
        donvi.opens("/");
        donvi.signsIn("donvi");
        donvi.follows(Pattern.compile("^Mở đề xuất"));
        donvi.sees("trước 17 giờ 00");
        donvi.sees("66/UBND-VHXH");
        donvi.checksPage("c22-extended-unit");
    }

    @Test
    @Order(4)
    void aPaperCountsOnceASecondPersonComparedIt(Browser browser) {
        new CoordinatorAtWork(people.person("vhxh", browser)).entersAPaper("Trường Tiểu học Kim Giang");
        var chutich = people.person("chutich", browser);
        chutich.follows("Việc của tôi");
        chutich.follows(Pattern.compile("^Mở để đối chiếu"));
        chutich.checksPage("c32-paper-comparison");
        chutich.presses("Xác nhận đúng với văn bản giấy");
        chutich.sees("Đã xác nhận. Văn bản giấy được tính như đơn vị tự gửi");
        chutich.checksPage("c33-paper-confirmed");
    }

    @Test
    @Order(5)
    void theCoordinatorCorrectsTheLetter(Browser browser) {
        new CoordinatorAtWork(people.person("vhxh", browser)).correctsTheLetter();
    }

    @Test
    @Order(6)
    void theCoordinatorConfirmsTheClosingSheet(Browser browser) {
        call.passTheDeadline();
        new CoordinatorAtWork(people.person("vhxh", browser)).confirmsTheClosingSheet();
    }

    @AfterEach
    void nothingWentWrong() {
        people.nothingWentWrong();
    }

    @AfterParameterizedClassInvocation
    void goHome() {
        people.close();
    }
}

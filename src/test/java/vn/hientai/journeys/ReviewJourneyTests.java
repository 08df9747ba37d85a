package vn.hientai.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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

/**
 * Home Affairs goes through what three communes sent: lines one by one and in bulk, sums, the end, and the way back.
 */
@JourneyTest
@ParameterizedClass(name = "{0} pixels")
@ValueSource(ints = {1280, 360})
class ReviewJourneyTests {

    @Parameter
    int width;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    private People people;
    private SentRound round;

    @BeforeParameterizedClassInvocation
    void publish() {
        people = new People("http://localhost:" + port, width);
        round = new SentRound(application);
    }

    @Test
    @Order(1)
    void theReviewerDecidesOnOneLineAndThenOnTheOthers(Browser browser) {
        var snv = people.person("snv", browser);
        snv.opens("/");
        snv.signsIn("snv");
        snv.checksPage("r00-work");
        snv.follows(Pattern.compile("^Xem các dòng"));
        snv.sees("4 dòng: đã quyết định 0, chưa quyết định 4.");
        snv.checksPage("r01-lines");
        snv.follows(Pattern.compile("^Quyết định\\s?:"));
        snv.types("Năm 2026", "0");
        snv.presses("Ghi số duyệt");
        snv.sees("Ghi lý do, vì số duyệt khác số xã thống nhất");
        snv.checksPage("r02-decision-error");
        snv.types("Lý do", "Đơn vị còn giáo viên dôi dư");
        snv.presses("Ghi số duyệt");
        snv.sees("Đã ghi số duyệt.");
        snv.ticks("Chọn tất cả 3 dòng đang lọc");
        snv.presses("Đồng ý theo số xã thống nhất…");
        snv.sees("Sẽ duyệt 3 dòng");
        snv.checksPage("r03-bulk-check");
        snv.presses("Đồng ý 3 dòng");
        snv.sees("Đã duyệt 3 dòng theo số xã thống nhất.");
        snv.checksPage("r04-bulk-done");
    }

    @Test
    @Order(2)
    void theReviewerComparesAndAddsUp(Browser browser) {
        var snv = people.person("snv", browser);
        snv.follows("So sánh");
        snv.sees("3 xã");
        snv.checksPage("r10-comparison");
        snv.follows("Cộng số liệu");
        snv.checksPage("r11-totals");
        snv.follows("Xã, phường, đặc khu");
        snv.checksPage("r12-totals-communes");
        snv.follows("Tiến độ các xã");
        snv.sees("2/2 đơn vị đã trả lời (100%)");
        snv.checksPage("r13-board");
    }

    @Test
    @Order(3)
    void theReviewerEndsOneReviewAndReturnsAnother(Browser browser) {
        var snv = people.person("snv", browser);
        snv.follows("Việc của tôi");
        snv.follows(Pattern.compile("^Mở bảng của xã"));
        snv.checksPage("r20-commune");
        snv.presses("Kết thúc xem xét xã này");
        snv.sees("Đã kết thúc xem xét.");
        snv.checksPage("r21-concluded");
        snv.follows("Việc của tôi");
        snv.follows(Pattern.compile("^Xem các dòng"));
        snv.follows(Pattern.compile("^xã "));
        snv.follows("Trả lại xã…");
        snv.presses("Trả lại xã");
        snv.sees("Ghi lý do trả lại");
        snv.checksPage("r22-return-error");
        snv.types("Lý do", "Số lượng vượt chỉ tiêu biên chế");
        snv.types("Hoàn thiện và gửi lại trước", "Ngày", round.dueDay());
        snv.presses("Trả lại xã");
        snv.sees("Đã trả lại xã.");
        snv.checksPage("r23-returned");
    }

    @Test
    @Order(4)
    void aLeaderReadsWithoutAnythingToChange(Browser browser) {
        var leader = people.person("snv.lanhdao", browser);
        leader.opens(round.address() + "/lines");
        leader.signsIn("snv.lanhdao");
        leader.sees("dòng: đã quyết định");
        assertThat(leader.reads("input[name=all]").count()).isZero();
        leader.checksPage("r30-leader");
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

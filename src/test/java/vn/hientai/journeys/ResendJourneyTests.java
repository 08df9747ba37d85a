package vn.hientai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.UUID;
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

/** A clerk whose browser gets no script types one line; the end of the session and a colleague come between. */
@JourneyTest
@ParameterizedClass(name = "{0} pixels")
@ValueSource(ints = {1280, 360})
class ResendJourneyTests {

    private static final String MAJOR = "Sư phạm Tin học";

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
        people = People.withoutScript("http://localhost:" + port, width);
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
    void sendsAgainAfterTheSessionEnded(Browser browser) {
        var clerk = people.person("donvi", browser);
        clerk.opens(proposal() + "/lines/new");
        clerk.signsIn("donvi");
        clerk.picks("Lĩnh vực", "Giáo dục");
        clerk.types("Ngành, chuyên ngành chính", MAJOR);
        clerk.picks("Đối tượng", "Sinh viên tốt nghiệp xuất sắc");
        clerk.types("Vị trí việc làm", "Giáo viên Tin học");
        clerk.ticks("Chuyên trách");
        clerk.types("Số lượng năm 2026 (người)", "1");
        clerk.types("Số lượng cả giai đoạn 2026–2030 (người)", "2");
        jdbc().sql("delete from spring_session").update();
        clerk.faults().expect(401);
        clerk.presses("Lưu dòng");
        clerk.sees("Phiên làm việc đã kết thúc, nên nội dung vừa gửi chưa được lưu");
        clerk.checksPage("70-session-over");
        clerk.types("Tên đăng nhập", "donvi");
        clerk.types("Mật khẩu", "hien-tai-demo-2026");
        clerk.presses("Đăng nhập và xem lại");
        clerk.sees("Cán bộ Trường Tiểu học Cẩm Giang");
        clerk.checksPage("71-send-again");
        clerk.presses("Gửi lại");
        clerk.sees("Đã lưu dòng vào bản nháp.");
        assertThat(stored()).containsExactly(MAJOR);
    }

    @Test
    @Order(2)
    void choosesCellByCell(Browser browser) {
        var clerk = people.person("donvi", browser);
        clerk.follows(Pattern.compile("^Sửa dòng"));
        jdbc().sql("update proposal_line set version = version + 1, major = 'Sư phạm Vật lý', post = 'Giáo viên Vật lý'"
                        + " where major = :major")
                .param("major", MAJOR)
                .update();
        clerk.types("Ngành, chuyên ngành chính", "Sư phạm Hóa học");
        clerk.presses("Lưu dòng");
        clerk.sees("Dòng này vừa được lưu ở nơi khác");
        clerk.checksPage("72-conflict");
        clerk.ticks(clerk.reads("#take-post-mine"));
        clerk.reads("body").page().keyboard().press("ArrowDown");
        assertThat(clerk.reads("#take-post-stored")).isChecked();
        clerk.presses("Lưu dòng");
        clerk.sees("Đã lưu dòng vào bản nháp.");
        clerk.sees("Giáo viên Vật lý");
        assertThat(stored()).containsExactly("Sư phạm Hóa học");
    }

    private String proposal() {
        return "/proposals/" + jdbc().sql("""
                        select p.id from proposal p
                        join demand_call c on c.id = p.call_id and c.revoked_at is null
                        where p.unit_code = '10888-TH01'
                        """).query(UUID.class).single();
    }

    private List<String> stored() {
        return jdbc().sql("""
                        select l.major from proposal_line l
                        join proposal p on p.id = l.proposal_id
                        join demand_call c on c.id = p.call_id and c.revoked_at is null
                        """).query(String.class).list();
    }

    private JdbcClient jdbc() {
        return application.getBean(JdbcClient.class);
    }
}

package vn.hientai.paperentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.paperentry.PaperDesk.AFTERNOON;
import static vn.hientai.paperentry.PaperDesk.LAST_MOMENT;
import static vn.hientai.paperentry.PaperDesk.line;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.LineId;
import vn.hientai.demand.SampleRound;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.local.ReplayTime;

@WholeApplicationTest
class PaperPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @Autowired
    ReplayTime time;

    @Autowired
    MockMvcTester mvc;

    PaperDesk desk;
    String proposal;

    @BeforeEach
    void openADesk() {
        desk = new PaperDesk(application);
        proposal = "/proposals/" + desk.school;
    }

    @Test
    void leadsFromTheStampToTheUnitsPage() {
        assertThat(text(pages.get(AFTERNOON, "vhxh", proposal))).contains(proposal + "/papers/new");
        var entered = pages.upload(AFTERNOON, "vhxh", proposal + "/papers", stamp("11:20"));
        assertThat(entered).hasStatus3xxRedirection();
        var paper = entered.getResponse().getRedirectedUrl();
        assertThat(text(pages.get(AFTERNOON, "vhxh", "/"))).contains("Nhập tiếp văn bản giấy");

        var line = pages.addLine(AFTERNOON, "vhxh", paper);
        assertThat(text(pages.get(AFTERNOON, "vhxh", line + "/edit"))).contains("Giáo viên chủ nhiệm");
        var page = text(pages.get(AFTERNOON, "vhxh", paper));
        assertThat(page).contains("14/01/2026 lúc 11:20", "Giáo dục Tiểu học", "Chuyển người thứ hai xác nhận");
        act("vhxh", paper, "/handover", Map.of("version", hidden("version", page)));
        assertThat(text(pages.get(AFTERNOON, "vhxh", paper))).contains("Đang chờ người thứ hai");

        assertThat(text(pages.get(AFTERNOON, "chutich", "/"))).contains("Đối chiếu văn bản giấy của Trường Tiểu học");
        var second = text(pages.get(AFTERNOON, "chutich", paper));
        assertThat(second).contains("Xác nhận đúng với văn bản giấy", "Mở bản quét");
        act("chutich", paper, "/confirmation", Map.of("version", hidden("version", second), "seen", "0"));

        assertThat(text(pages.get(AFTERNOON, "donvi", proposal)))
                .contains("Xã đã nhập văn bản giấy số đến 152", "Hai người đã kiểm tra", "Giáo dục Tiểu học")
                .contains(paper + "/scan");
        assertThat(pages.get(AFTERNOON, "donvi", paper + "/scan")).hasStatusOk();
        assertThat(pages.get(AFTERNOON, "donvi2", paper + "/scan")).hasStatus(404);
        assertThat(pages.get(AFTERNOON, "donvi", paper)).hasStatus(404);
        assertThat(text(pages.get(AFTERNOON, "vhxh", "/calls/" + desk.call + "/papers?text=cam giang")))
                .contains("Đã xác nhận", "152");
    }

    @Test
    void showsNobodyOfTheUnitAScanThatIsNotConfirmed() {
        var paper = "/papers/" + desk.ready(desk.school, line("Toán", 1, 1));

        assertThat(pages.get(AFTERNOON, "donvi", paper + "/scan")).hasStatus(404);
        assertThat(text(pages.get(AFTERNOON, "donvi", proposal))).doesNotContain("số đến");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongWithTheScan() {
        var bad = new MockMultipartFile("file", "van-ban.pdf", "application/pdf", new byte[] {'M', 'Z', 1, 2});
        var fields = stamp("11:20");
        var answer = time.at(AFTERNOON, () -> {
            var request = mvc.post().uri(proposal + "/papers").multipart().file(bad);
            fields.forEach(request::param);
            return request.with(user("vhxh")).with(csrf()).exchange();
        });

        assertThat(answer).hasStatusOk();
        assertThat(text(answer)).contains("id=\"file-error\"", Pages.typed("arrivalNumber", "152"));
    }

    @Test
    void refusesTheHourOfTheDeadlineWithItsWords() {
        assertThat(text(pages.upload(AFTERNOON, "vhxh", proposal + "/papers", stamp("12:00"))))
                .contains("Giờ văn thư nhận không trước hạn", "12 giờ 00");
        assertThat(text(pages.post(AFTERNOON, "vhxh", proposal + "/papers", Map.of("key", "", "seen", "0"))))
                .contains("Nhập số đến", "Chọn tệp bản quét", "Chọn nội dung văn bản");
    }

    @Test
    void showsANewSendingBesideThePaperAndAsksAgain() {
        var id = desk.at(LAST_MOMENT, "vhxh", () -> {
            var management = application.getBean(PaperManagement.class);
            var paper = management.enter(desk.school, desk.paper(SnapshotKind.SENT, SampleRound.MORNING, 0, null));
            application.getBean(PaperLineManagement.class).add(paper, LineId.next(), line("Giấy", 2, 5));
            management.handOver(paper, desk.version(paper));
            return paper;
        });
        var paper = "/papers/" + id;
        var page = text(pages.get(LAST_MOMENT, "chutich", paper));
        desk.send(LAST_MOMENT, "Tự gửi");

        var seen = Map.of("version", hidden("version", page), "seen", hidden("seen", page));
        var refused = text(pages.post(AFTERNOON, "chutich", paper + "/confirmation", seen));

        assertThat(refused).contains("Đơn vị vừa gửi một bản khác", "Tự gửi", "Giấy", "Lý do thay bằng bản giấy");
        var again = new HashMap<>(Map.of("version", hidden("version", refused), "seen", hidden("seen", refused)));
        assertThat(text(pages.post(AFTERNOON, "chutich", paper + "/confirmation", again)))
                .contains("Ghi lý do thay bằng bản giấy");
        again.put("replaceReason", "Đơn vị báo bản giấy đúng");
        assertThat(pages.post(AFTERNOON, "chutich", paper + "/confirmation", again))
                .hasRedirectedUrl(paper);
        assertThat(desk.counted(desk.school)).containsExactly("Giấy");
    }

    private void act(String username, String paper, String act, Map<String, String> fields) {
        assertThat(pages.post(AFTERNOON, username, paper + act, fields)).hasRedirectedUrl(paper);
    }

    private Map<String, String> stamp(String hour) {
        var page = text(pages.get(AFTERNOON, "vhxh", proposal + "/papers/new"));
        return Map.of(
                "key", hidden("key", page),
                "seen", hidden("seen", page),
                "arrivalNumber", "152",
                "arrivalDay", "14/01/2026",
                "arrivalHour", hour,
                "channel", "PAPER",
                "kind", "SENT");
    }
}

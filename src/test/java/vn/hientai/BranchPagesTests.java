package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.all;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleBranch.HANDOVER;
import static vn.hientai.SampleBranch.INNER;
import static vn.hientai.SampleCall.LETTER_DAY;
import static vn.hientai.SampleCall.hour;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The Party coordinator's way through its part of a call, page by page, and what the commune sees of it. */
@WholeApplicationTest
class BranchPagesTests {

    private static final Instant MORNING = hour(11, "09:00");
    private static final Instant NOON = hour(13, "12:00");
    private static final Map<String, String> PAPER = Map.of(
            "version", "-1",
            "letterNumber", "12-CV/BXDĐ",
            "letterDate", "11/01/2026",
            "issuer", "Ban Xây dựng Đảng xã Cẩm Giang",
            "subject", "V/v đề xuất nhu cầu",
            "body", "Đề nghị các cơ quan khối Đảng gửi trước 10h ngày 13/01/2026.",
            "innerDay", "13/01/2026",
            "innerHour", "10h");

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    String call;
    String page;

    @BeforeEach
    void publish() {
        call = new SampleBranch(application).published(sample);
        page = call + "/branch";
    }

    @Test
    void leadsFromThePreparedLetterToTheHandOver() {
        assertThat(text(pages.get(MORNING, "xdd", "/"))).contains("Triển khai Công văn số 64/UBND-VHXH", page);
        assertThat(text(pages.get(MORNING, "xdd", page + "/letter"))).contains("Các đơn vị khối Đảng gửi trước");
        assertThat(pages.post(MORNING, "xdd", page + "/letter", PAPER)).hasRedirectedUrl(page);
        assertThat(text(pages.get(MORNING, "vhxh", page))).doesNotContain("12-CV/BXDĐ");
        assertThat(pages.get(MORNING, "donvi3", page)).hasStatus(404);

        var version = hidden("version", text(pages.get(MORNING, "xdd", page)));
        assertThat(pages.post(MORNING, "xdd", page + "/opening", Map.of("version", version)))
                .hasRedirectedUrl(page);

        assertThat(text(pages.get(MORNING, "donvi3", page))).contains("12-CV/BXDĐ", "trước 10 giờ 00");
        assertThat(deadlineLine("donvi3", call)).contains("Đơn vị mình", "trước 10 giờ 00, Thứ Ba, 13/01/2026");
        assertThat(deadlineLine("xdd", call + "/board")).contains("khối Đảng", "trước 10 giờ 00, Thứ Ba, 13/01/2026");
        assertThat(deadlineLine("vhxh", call + "/board")).contains("trước 12 giờ 00, Thứ Tư, 14/01/2026");
        assertThat(pages.get(MORNING, "donvi", page)).hasStatus(404);
        assertThat(text(pages.get(MORNING, "xdd", "/"))).contains("đơn vị khối Đảng chưa gửi");
        assertThat(text(pages.get(NOON, "xdd", "/"))).contains("Bàn giao kết quả khối Đảng");

        var handover = text(pages.get(NOON, "xdd", page + "/handover"));
        assertThat(handover).contains("Văn phòng Đảng ủy", "Coi như không có nhu cầu", "0 gửi đề xuất");
        var fields = Map.of("fingerprint", hidden("fingerprint", handover), "documentNumber", "15-CV/BXDĐ");
        assertThat(pages.post(NOON, "xdd", page + "/handover", fields)).hasRedirectedUrl(page);

        assertThat(text(pages.get(NOON, "vhxh", page)))
                .contains("Đã bàn giao đúng hạn", "15-CV/BXDĐ", fields.get("fingerprint"));
        assertThat(pages.get(NOON, "xdd", page + "/handover")).hasRedirectedUrl(page);
        assertThat(text(pages.get(NOON, "xdd", "/"))).doesNotContain(page + "/handover");
    }

    @Test
    void saysAtTheFieldsWhatIsWrong() {
        var late = new HashMap<>(PAPER);
        late.put("innerHour", "17h");
        late.put("subject", "");
        assertThat(text(pages.post(MORNING, "xdd", page + "/letter", late)))
                .contains("Nhập trích yếu", "value=\"17:00\"");
        late.put("subject", "V/v đề xuất");
        assertThat(text(pages.post(MORNING, "xdd", page + "/letter", late)))
                .contains("Hạn của các đơn vị khối Đảng phải trước hạn bàn giao");
    }

    @Test
    void letsTheCoordinatorGoOnWithoutItAndWaitAgain() {
        assertThat(text(pages.get(NOON, "vhxh", page)))
                .contains("Chưa bàn giao", "Văn hóa – Xã hội đọc và tiếp nhận")
                .doesNotContain("Chốt không chờ khối Đảng");
        var overdue = HANDOVER.at();
        assertThat(text(pages.get(overdue, "vhxh", "/"))).contains("Khối Đảng quá hạn bàn giao", page);
        assertThat(text(pages.post(overdue, "vhxh", page + "/waiver", Map.of("seen", "0"))))
                .contains("Nhập lý do");
        assertThat(pages.post(overdue, "vhxh", page + "/waiver", Map.of("seen", "0", "reason", "Đến hạn")))
                .hasRedirectedUrl(page);
        assertThat(text(pages.get(overdue, "vhxh", "/"))).doesNotContain(page);
        assertThat(text(pages.get(overdue, "xdd", page + "/handover")))
                .contains("Xã đã chốt tổng hợp, không chờ khối Đảng bàn giao");
        assertThat(text(pages.get(overdue, "vhxh", page))).contains("Chốt không chờ", "Chờ khối Đảng bàn giao");
        assertThat(pages.post(overdue, "vhxh", page + "/awaiting", Map.of("seen", "1", "reason", "Chờ thêm")))
                .hasRedirectedUrl(page);
    }

    @Test
    void givesTheBranchItsPartInTheDraftNotLaterThanTheUnits() {
        var letter = new HashMap<>(SampleBranch.letter());
        letter.putAll(Map.of("handoverDay", "14/01/2026", "handoverHour", "12h01"));
        assertThat(text(pages.post(LETTER_DAY, "vhxh", "/rounds", letter)))
                .contains("Hạn bàn giao của khối Đảng phải trùng hoặc trước hạn các đơn vị gửi về xã");
        letter.remove("handoverDay");
        assertThat(text(pages.post(LETTER_DAY, "vhxh", "/rounds", letter))).contains("Nhập ngày bàn giao");
        letter.putAll(Map.of("handoverDay", "14/01/2026", "handoverHour", "12h"));

        var draft = sample.draft("vhxh", letter);

        assertThat(text(pages.get(LETTER_DAY, "vhxh", draft + "/edit"))).contains("value=\"12:00\"");
        sample.address("vhxh", draft);
        assertThat(text(pages.get(LETTER_DAY, "vhxh", draft + "/publication")))
                .contains("Ban Xây dựng Đảng tổng hợp riêng và bàn giao trước");
        sample.publish("vhxh", draft);
        assertThat(text(pages.get(INNER.at(), "vhxh", draft + "/branch"))).contains("Chưa bàn giao");
    }

    /** The line below the navigation that says until when. */
    private String deadlineLine(String person, String address) {
        return all("(?s)<span class=\"deadline__until\">(.*?)</strong>", text(pages.get(MORNING, person, address)))
                .get(0);
    }
}

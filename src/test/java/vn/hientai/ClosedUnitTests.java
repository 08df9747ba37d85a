package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.ChangingCommune.COORDINATOR;
import static vn.hientai.Pages.LINE;
import static vn.hientai.Pages.all;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.hour;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.ChangingCommune.School;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;
import vn.hientai.local.ReplayTime;

/** What a coordinator can do with the answer of a unit that is no more, and what its successor reads of it. */
@WholeApplicationTest
class ClosedUnitTests {

    private static final Instant NOW = hour(12, "09:00");

    private static final Map<String, String> GIVE_BACK = Map.of(
            "reasonCode", "UNCLEAR",
            "reason", "Ghi rõ chứng chỉ.",
            "dueHour", "15h",
            "dueDay", "14/01/2026",
            "snapshot", "1");

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @Autowired
    Closing closing;

    @Autowired
    ReplayTime time;

    ChangingCommune commune;
    School first;
    School second;
    School third;
    String call;
    String old;

    @BeforeEach
    void publish() {
        commune = new ChangingCommune(application);
        first = commune.school("Trường Tiểu học Hoa Sen");
        second = commune.school("Trường Tiểu học Hoa Cúc");
        third = commune.school("Trường Tiểu học Hoa Mai");
        call = commune.call(first, second);
        old = commune.proposal(call, first.mark());
        pages.addLine(NOW, first.officer(), old);
    }

    @Test
    void cannotGetItsAnswerBackBecauseNobodyIsLeftToCompleteIt() {
        send();
        merge(first, second);

        assertThat(text(pages.get(NOW, COORDINATOR, old))).doesNotContain("Trả lại để hoàn thiện");
        assertThat(text(pages.post(NOW, COORDINATOR, old + "/return", GIVE_BACK)))
                .contains("không còn ai hoàn thiện, không trả lại được", "vẫn được tính với tên cũ");
        assertThat(commune.state(old)).isEqualTo("SUBMITTED");
        assertThat(pages.post(NOW, COORDINATOR, old + "/reception", Map.of("snapshot", "1")))
                .hasRedirectedUrl(old);
        assertThat(pages.post(NOW, COORDINATOR, old + "/acceptance", Map.of("snapshot", "1")))
                .hasRedirectedUrl(old);
        assertThat(commune.state(old)).isEqualTo("ACCEPTED");
    }

    @Test
    void staysAsItIsWhenManyAreGivenBack() {
        send();
        var other = commune.proposal(call, second.mark());
        pages.addLine(NOW, second.officer(), other);
        pages.post(NOW, second.officer(), other + "/sending", pages.intent(NOW, second.officer(), other + "/check"));
        var chosen = List.of(SampleCall.id(old).toString(), SampleCall.id(other).toString());
        var shown = bulk("/return/check", Map.of(), "unit", chosen);
        commune.make(NOW, first, "CLOSE", Map.of("heir", "NONE"));

        var told = text(bulk("/return/check", Map.of(), "unit", chosen));
        assertThat(told).contains("1 đơn vị không trả lại được", "không còn ai hoàn thiện");
        var words = Map.of("reasonCode", "UNCLEAR", "reason", "Ghi rõ", "dueDay", "14/01/2026", "dueHour", "16h");
        bulk("/return", words, "item", all("name=\"item\" value=\"([^\"]+)\"", text(shown)));

        assertThat(commune.state(old)).isEqualTo("SUBMITTED");
        assertThat(commune.state(other)).isEqualTo("RETURNED");
    }

    @Test
    void cannotBeTakenForWorkWhenItEndedBeforeItSent() {
        merge(first, second);

        for (var act : List.of("/reception", "/acceptance")) {
            assertThat(pages.post(NOW, COORDINATOR, old + act, Map.of("snapshot", "0")))
                    .hasStatus(409);
        }
        assertThat(text(pages.post(NOW, COORDINATOR, old + "/reception", Map.of("snapshot", "0"))))
                .contains("Đơn vị đã giải thể hoặc sáp nhập");
        assertThat(text(bulk(
                        "/reception/check",
                        Map.of(),
                        "unit",
                        List.of(SampleCall.id(old).toString()))))
                .contains("đã giải thể hoặc sáp nhập trước khi gửi");
        assertThat(commune.state(old)).isEqualTo("UNIT_CLOSED");
    }

    @Test
    void leadsItsOldBookmarksToTheSuccessor() {
        send();
        merge(first, second);

        for (var person : List.of(first.officer(), second.officer())) {
            assertThat(text(pages.get(NOW, person, old)))
                    .contains(first.name(), "Xem phiếu xác nhận", "«" + second.name() + "» là đơn vị kế thừa")
                    .contains("href=\"" + commune.proposal(call, second.mark()) + "\"")
                    .doesNotContain("/board", "Thu hồi để sửa", "Kiểm tra và gửi", "Thêm dòng nhu cầu");
            assertThat(text(pages.get(NOW, person, old + "/receipts/1"))).contains(first.name(), "Giáo dục Tiểu học");
            for (var paper : List.of("/receipts/1.pdf", "/print", "/print.pdf", "/study")) {
                assertThat(pages.get(NOW, person, old + paper)).as(paper).hasStatusOk();
            }
            assertThat(pages.get(NOW, person, call)).hasStatusOk();
        }
        assertThat(pages.get(NOW, third.officer(), old)).hasStatus(404);
        assertThat(pages.get(NOW, third.officer(), old + "/receipts/1")).hasStatus(404);
    }

    @Test
    void letsNobodyOfTheSuccessorWriteInIt() {
        send();
        merge(first, second);
        var heir = commune.proposal(call, second.mark());

        for (var form : List.of("/lines/new", "/check", "/nil", "/withdrawal")) {
            assertRefused(pages.get(NOW, second.officer(), old + form), heir);
        }
        assertRefused(pages.post(NOW, second.officer(), old + "/lines", LINE), heir);
        assertRefused(pages.post(NOW, first.officer(), old + "/withdrawal", Map.of("snapshot", "1")), heir);
        var intent = Map.of("key", "0198c0de-0000-7000-8000-000000000001", "fingerprint", "none");
        assertRefused(pages.post(NOW, second.officer(), old + "/sending", intent), heir);
        assertRefused(pages.post(NOW, second.officer(), old + "/nil-declaration", intent), heir);
        assertRefused(pages.post(NOW, second.officer(), old + "/study", Map.of()), heir);
        assertThat(pages.post(NOW, third.officer(), old + "/lines", LINE)).hasStatus(404);
        assertThat(commune.state(old)).isEqualTo("SUBMITTED");
        assertThat(commune.lines(old)).isEqualTo(1);
    }

    @Test
    void isReadByTheLastOfALineOfSuccessors() {
        send();
        merge(first, second);
        merge(second, third);

        assertThat(text(pages.get(NOW, third.officer(), old)))
                .contains("«" + third.name() + "» là đơn vị kế thừa")
                .contains("href=\"" + commune.proposal(call, third.mark()) + "\"");
        assertThat(pages.get(NOW, third.officer(), old + "/receipts/1.pdf")).hasStatusOk();
        assertThat(pages.get(NOW, first.officer(), old)).hasStatusOk();
    }

    @Test
    void keepsAReadableDraftThatWasNotSentInTime() {
        time.at(AFTER_BELL, () -> closing.close(new CallId(SampleCall.id(call))));
        commune.make(AFTER_BELL, first, "MERGE", into(third));

        assertThat(text(pages.get(AFTER_BELL, third.officer(), old)))
                .contains("Giáo dục Tiểu học", "không có đề xuất riêng trong công văn này");
        assertThat(pages.get(AFTER_BELL, third.officer(), old + "/print.pdf")).hasStatusOk();
        assertThat(text(pages.get(AFTER_BELL, third.officer(), call))).contains("href=\"" + old + "\"");
        var refused = pages.post(AFTER_BELL, third.officer(), old + "/lines", LINE);
        assertThat(refused).hasStatus(409);
        assertThat(text(refused)).contains("href=\"" + old + "\"", "không có đề xuất riêng");
    }

    private void assertRefused(MvcTestResult answer, String heir) {
        assertThat(answer).hasStatus(409);
        assertThat(text(answer))
                .contains("Việc còn lại làm ở đề xuất của «" + second.name() + "»", "href=\"" + heir + "\"");
    }

    private MvcTestResult bulk(String act, Map<String, String> fields, String name, List<String> values) {
        return pages.post(NOW, COORDINATOR, call + "/board" + act, fields, name, values);
    }

    private void send() {
        var intent = pages.intent(NOW, first.officer(), old + "/check");
        assertThat(pages.post(NOW, first.officer(), old + "/sending", intent)).hasStatus3xxRedirection();
    }

    private void merge(School ending, School successor) {
        assertThat(commune.make(NOW, ending, "MERGE", into(successor))).hasStatus3xxRedirection();
    }

    private static Map<String, String> into(School successor) {
        return Map.of("heir", "KNOWN", "successor", successor.id().toString());
    }
}

package vn.hientai.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hientai.Pages.all;
import static vn.hientai.Pages.text;
import static vn.hientai.demand.SampleRound.HEALTH_STATION;
import static vn.hientai.demand.SampleRound.MORNING;
import static vn.hientai.demand.SampleRound.PARTY_OFFICE;
import static vn.hientai.demand.SampleRound.SCHOOL;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.board.BulkResult;
import vn.hientai.board.BulkResult.Refused;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.SampleRound;

/** School and health station have sent; the Party office has not. */
@WholeApplicationTest
class BulkPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    Map<String, ProposalId> proposals;
    String board;

    @BeforeEach
    void publishAndSend() {
        proposals = new SampleRound(application).publish();
        board = "/calls/"
                + jdbc.sql("select call_id from proposal where id = :id")
                        .param("id", proposals.get(SCHOOL).value())
                        .query(UUID.class)
                        .single()
                + "/board";
        send("donvi", SCHOOL);
        send("donvi2", HEALTH_STATION);
    }

    @Test
    void changesNothingWhenNothingIsChosen() {
        var answer = post("vhxh", "/reception/check", Map.of("need", "SILENT", "text", "trường"), List.of());

        assertThat(answer).hasRedirectedUrl(board + "?need=SILENT&text=tr%C6%B0%E1%BB%9Dng");
        assertThat(answer).flash().containsEntry("nothingChosen", true);
        assertThat(states()).containsExactly("SUBMITTED", "SUBMITTED", "NOT_STARTED");
    }

    @Test
    void saysWhatItWouldDoBeforeItDoesIt() {
        pages.post(MORNING, "vhxh", proposal(HEALTH_STATION) + "/reception", Map.of("snapshot", "1"));

        var page = text(check("vhxh", "/reception", SCHOOL, HEALTH_STATION));

        assertThat(page)
                .contains("Sẽ tiếp nhận đề xuất của 1 đơn vị", "1 đơn vị không tiếp nhận được", "đã được tiếp nhận")
                .contains("Tiếp nhận 1 đơn vị");
        assertThat(items(page)).containsExactly(proposals.get(SCHOOL) + ":1");
        assertThat(states()).containsExactly("SUBMITTED", "RECEIVED", "NOT_STARTED");
    }

    @Test
    void doesItToEachAndGoesBackToTheSameList() {
        var items = items(text(check("vhxh", "/reception", SCHOOL, HEALTH_STATION)));

        var answer = post("vhxh", "/reception", Map.of("bloc", "GOVERNMENT", "page", "0"), items);

        assertThat(answer).hasRedirectedUrl(board + "?bloc=GOVERNMENT");
        assertThat(result(answer).done()).isEqualTo(2);
        assertThat(states()).containsExactly("RECEIVED", "RECEIVED", "NOT_STARTED");
        assertThat(trail("proposal.received", SCHOOL, HEALTH_STATION)).isEqualTo(2);
        post("vhxh", "/acceptance", Map.of(), items);
        assertThat(states()).containsExactly("ACCEPTED", "ACCEPTED", "NOT_STARTED");
    }

    @Test
    void chooseAllTakesWhatIsFiltered() {
        var page = text(
                pages.post(MORNING, "vhxh", board + "/reception/check", Map.of("all", "true", "text", "tram y te")));

        assertThat(items(page)).containsExactly(proposals.get(HEALTH_STATION) + ":1");
    }

    @Test
    void doesNothingTwiceForASecondClick() {
        var items = items(text(check("vhxh", "/reception", SCHOOL, HEALTH_STATION)));
        post("vhxh", "/reception", Map.of(), items);

        var second = result(post("vhxh", "/reception", Map.of(), items));

        assertThat(second.done()).isZero();
        assertThat(second.refused())
                .extracting(refused -> refused.reason().code())
                .containsOnly("bulk.now.RECEIVED");
        assertThat(trail("proposal.received", SCHOOL, HEALTH_STATION)).isEqualTo(2);
    }

    @Test
    void leavesAUnitAloneThatHasJustWithdrawn() {
        var items = items(text(check("vhxh", "/reception", SCHOOL, HEALTH_STATION)));
        pages.post(MORNING, "donvi", proposal(SCHOOL) + "/withdrawal", Map.of("snapshot", "1"));

        var result = result(post("vhxh", "/reception", Map.of(), items));

        assertThat(result.done()).isEqualTo(1);
        assertThat(result.refused())
                .extracting(Refused::unitName, refused -> refused.reason().code())
                .containsExactly(tuple("Trường Tiểu học Cẩm Giang", "bulk.now.DRAFT"));
        assertThat(states()).containsExactly("DRAFT", "RECEIVED", "NOT_STARTED");
    }

    @Test
    void actsOnWhatWasShownAndNotOnWhatWasSentSince() {
        var items = items(text(check("vhxh", "/reception", SCHOOL)));
        pages.post(MORNING, "donvi", proposal(SCHOOL) + "/withdrawal", Map.of("snapshot", "1"));
        sendAgain("donvi", SCHOOL);

        var result = result(post("vhxh", "/reception", Map.of(), items));

        assertThat(result.refused())
                .extracting(refused -> refused.reason().code())
                .containsExactly("bulk.sent-again");
        assertThat(states()).containsExactly("SUBMITTED", "SUBMITTED", "NOT_STARTED");
    }

    @Test
    void receivesEachOnceWhenTwoPressAtTheSameMoment() throws Exception {
        var items = items(text(check("vhxh", "/reception", SCHOOL, HEALTH_STATION)));
        var two = Executors.newFixedThreadPool(2);
        try {
            Callable<BulkResult> press = () -> result(post("vhxh", "/reception", Map.of(), items));
            var both = two.invokeAll(List.of(press, press));

            assertThat(both.get(0).get().done() + both.get(1).get().done()).isEqualTo(2);
        } finally {
            two.shutdownNow();
        }
        assertThat(trail("proposal.received", SCHOOL, HEALTH_STATION)).isEqualTo(2);
    }

    @Test
    void returnsManyWithOneReasonAndOneDueInstant() {
        var page = text(check("vhxh", "/return", SCHOOL, HEALTH_STATION, PARTY_OFFICE));
        assertThat(page).contains("Sẽ trả lại đề xuất của 2 đơn vị", "1 đơn vị không trả lại được", "chưa mở công văn");
        var items = items(page);
        var words =
                Map.of("reasonCode", "UNCLEAR", "reason", "Ghi rõ vị trí", "dueDay", "14/01/2026", "dueHour", "16h");

        var answer = post("vhxh", "/return", words, items);

        assertThat(answer).hasRedirectedUrl(board);
        assertThat(result(answer).done()).isEqualTo(2);
        assertThat(states()).containsExactly("RETURNED", "RETURNED", "NOT_STARTED");
        assertThat(trail("proposal.returned", SCHOOL, HEALTH_STATION)).isEqualTo(2);
        assertThat(result(post("vhxh", "/return", words, items)).refused())
                .extracting(refused -> refused.reason().code())
                .containsOnly("return.still-open");
        assertThat(trail("proposal.returned", SCHOOL, HEALTH_STATION)).isEqualTo(2);
    }

    @Test
    void returnsNothingWithoutReasonOrDueInstantAndKeepsWhatWasChosen() {
        var items = items(text(check("vhxh", "/return", SCHOOL)));

        var page = text(post("vhxh", "/return", Map.of("reason", " ", "dueDay", "hôm nay", "need", "SILENT"), items));

        assertThat(page)
                .contains("Chọn lý do trả lại", "Nhập nội dung đề nghị hoàn thiện", "Ngày hết hạn hoàn thiện chưa đúng")
                .contains("hôm nay", "name=\"need\" value=\"SILENT\"");
        assertThat(items(page)).isEqualTo(items);
        assertThat(states()).containsExactly("SUBMITTED", "SUBMITTED", "NOT_STARTED");
    }

    @Test
    void findsOnlyUnitsOfItsOwnBloc() {
        assertThat(post("xdd", "/reception", Map.of(), List.of(proposals.get(SCHOOL) + ":1")))
                .hasStatus(404);
        assertThat(post("chutich", "/reception", Map.of(), List.of(proposals.get(SCHOOL) + ":1")))
                .hasStatus(403);
        assertThat(post("vhxh", "/deletion", Map.of(), List.of(proposals.get(SCHOOL) + ":1")))
                .hasStatus(404);
        assertThat(post("vhxh", "/reception", Map.of(), List.of("none"))).hasStatus(400);
        assertThat(states()).containsExactly("SUBMITTED", "SUBMITTED", "NOT_STARTED");
    }

    private void send(String officer, String unit) {
        pages.addLine(MORNING, officer, proposals.get(unit));
        sendAgain(officer, unit);
    }

    private void sendAgain(String officer, String unit) {
        var address = proposal(unit);
        assertThat(pages.post(
                        MORNING, officer, address + "/sending", pages.intent(MORNING, officer, address + "/check")))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult check(String person, String act, String... units) {
        var chosen = List.of(units).stream()
                .map(unit -> proposals.get(unit).toString())
                .toList();
        return pages.post(MORNING, person, board + act + "/check", Map.of(), "unit", chosen);
    }

    private MvcTestResult post(String person, String act, Map<String, String> fields, List<String> items) {
        return pages.post(MORNING, person, board + act, fields, "item", items);
    }

    private static List<String> items(String page) {
        return all("name=\"item\" value=\"([^\"]+)\"", page);
    }

    private static BulkResult result(MvcTestResult answer) {
        return (BulkResult) answer.getMvcResult().getFlashMap().get("result");
    }

    private String proposal(String unit) {
        return "/proposals/" + proposals.get(unit);
    }

    private List<String> states() {
        return List.of(SCHOOL, HEALTH_STATION, PARTY_OFFICE).stream()
                .map(unit -> jdbc.sql("select state from proposal where id = :id")
                        .param("id", proposals.get(unit).value())
                        .query(String.class)
                        .single())
                .toList();
    }

    private long trail(String act, String... units) {
        return List.of(units).stream()
                .mapToLong(unit -> jdbc.sql("select count(*) from audit_entry where act = :act and record_id = :id")
                        .param("act", act)
                        .param("id", proposals.get(unit).toString())
                        .query(Long.class)
                        .single())
                .sum();
    }
}

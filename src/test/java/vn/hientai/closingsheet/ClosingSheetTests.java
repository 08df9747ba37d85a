package vn.hientai.closingsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hientai.Pages.text;
import static vn.hientai.paperentry.PaperDesk.AFTERNOON;
import static vn.hientai.paperentry.PaperDesk.BELL;
import static vn.hientai.paperentry.PaperDesk.LAST_MOMENT;
import static vn.hientai.paperentry.PaperDesk.MORNING;
import static vn.hientai.paperentry.PaperDesk.line;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.EarlierCalls;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.LineManagement;
import vn.hientai.demand.ReturnReason;
import vn.hientai.demand.Returns;
import vn.hientai.demand.Returns.GiveBack;
import vn.hientai.demand.SampleRound;
import vn.hientai.demand.UnitDeadlines;
import vn.hientai.paperentry.PaperDesk;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

@WholeApplicationTest
class ClosingSheetTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    ClosingSheetQueries queries;

    @Autowired
    ClosingSheetManagement management;

    @Autowired
    CurrentUser user;

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    PaperDesk desk;

    @BeforeEach
    void openADesk() {
        EarlierCalls.takeBack(jdbc);
        desk = new PaperDesk(application);
    }

    @Test
    void isProvisionalUntilTheBellAndAddsUpToTheAddressedUnits() {
        desk.send(MORNING, "Toán");
        keepADraftOfTheHealthStation();

        var before = sheet(LAST_MOMENT, "vhxh");
        assertThat(before.content().totals())
                .extracting(SheetContent.Total::outcome)
                .containsExactly(SheetOutcome.SENT, SheetOutcome.WAITING);
        assertThat(before.writers()).hasSize(3);
        assertThat(text(pages.get(LAST_MOMENT, "vhxh", address()))).contains("Số liệu tạm, tính đến");

        var after = sheet(BELL, "vhxh").content();
        assertThat(after.totals()).extracting(SheetContent.Total::all).containsExactly(1, 2);
        assertThat(after.totals().stream().mapToInt(SheetContent.Total::all).sum())
                .isEqualTo(jdbc.sql("select count(*) from call_addressee where call_id = :call")
                        .param("call", desk.call.value())
                        .query(Integer.class)
                        .single());
        assertThat(after.deemedNil().stream().filter(SheetUnit::hasKeptLines)).hasSize(1);
    }

    @Test
    void agreesWithTheLedger() {
        desk.send(MORNING, "Toán");
        var station = desk.proposals.get(SampleRound.HEALTH_STATION);
        desk.close();
        desk.confirm(desk.ready(station, line("Y", 1, 1)), 0, null);

        confirm(AFTERNOON, "vhxh");

        var counted = jdbc.sql("""
                        select o.outcome || ' ' || u.bloc || ' ' || count(*)
                        from outcome o join unit u on u.id = o.unit_id
                        where o.call_id = :call
                          and o.deadline_number = (select max(l.deadline_number) from outcome l
                                                   where l.call_id = o.call_id and l.unit_id = o.unit_id)
                        group by o.outcome, u.bloc order by 1
                        """)
                .param("call", desk.call.value())
                .query(String.class)
                .list();
        assertThat(counted).containsExactly("DEEMED_NIL PARTY 1", "SENT GOVERNMENT 2");
        assertThat(sheet(AFTERNOON, "vhxh").content().totals())
                .containsExactly(
                        new SheetContent.Total(SheetOutcome.SENT, 2, 0),
                        new SheetContent.Total(SheetOutcome.DEEMED_NIL, 0, 1));
        assertThat(text(pages.get(AFTERNOON, "vhxh", address())))
                .contains("Văn bản giấy, số đến 152", "tính theo hạn thứ 2", "Đã xác nhận lần 1");
    }

    @Test
    void waitsForEveryWindowAndEveryPaper() {
        refused("sheet.unit-can-write", () -> confirm(LAST_MOMENT, "vhxh"));
        var paper = desk.ready(desk.school, line("Toán", 1, 1));

        var page = text(pages.get(AFTERNOON, "vhxh", address() + "/confirmation"));
        assertThat(page).contains("Chưa xác nhận được", "/papers/" + paper).doesNotContain("name=\"fingerprint\"");
        refused("sheet.papers-wait", () -> confirm(AFTERNOON, "vhxh"));

        desk.confirm(paper, 0, null);
        confirm(AFTERNOON, "vhxh");
    }

    @Test
    void isConfirmedOnceExactlyAsSeenByTheCoordinator() {
        keepADraftOfTheHealthStation();
        var page = text(pages.get(AFTERNOON, "vhxh", address() + "/confirmation"));
        assertThat(page).contains("Trường Tiểu học", "nháp 1 dòng, không được tính", "coi như không có nhu cầu");
        assertThat(text(pages.get(AFTERNOON, "vhxh", "/"))).contains(address());
        var seen = Map.of("fingerprint", Pages.hidden("fingerprint", page));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> desk.run(AFTERNOON, "vhxh", () -> management.confirm(desk.call, "0".repeat(64))));
        assertThat(pages.post(AFTERNOON, "vhxh", address() + "/confirmation", seen))
                .hasRedirectedUrl(address());
        assertThat(pages.post(AFTERNOON, "vhxh", address() + "/confirmation", seen))
                .hasStatus(409);

        assertThat(text(pages.get(AFTERNOON, "vhxh", "/"))).doesNotContain(address());
        assertThat(jdbc.sql("select count(*) from closing_sheet where call_id = :call")
                        .param("call", desk.call.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThatExceptionOfType(UncategorizedSQLException.class)
                .isThrownBy(() -> jdbc.sql("update closing_sheet set confirmer_name = 'x'")
                        .update());
    }

    @Test
    void isForTheCoordinatorOfTheCommuneOnly() {
        for (var other : List.of("chutich", "kinhte", "thanhtra", "xdd", "donvi")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(other)
                    .isThrownBy(() -> desk.run(AFTERNOON, other, () -> management.confirm(desk.call, "0".repeat(64))));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sheet(AFTERNOON, "donvi"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sheet(AFTERNOON, "xdd"));
    }

    @Test
    void opensAgainByAnExtensionAndKeepsWhatWasConfirmed() {
        confirm(AFTERNOON, "vhxh");
        var first = pdf("?number=1");
        extendTheSchool();

        var reopened = sheet(AFTERNOON, "vhxh");
        assertThat(reopened.isReopened()).isTrue();
        assertThat(text(pages.get(AFTERNOON, "vhxh", address())))
                .contains("hết hiệu lực", "gia hạn theo văn bản số 70/UBND-VHXH", "Lần 1");
        refused("sheet.unit-can-write", () -> confirm(AFTERNOON, "vhxh"));

        confirm(AFTERNOON.plusSeconds(7200), "vhxh");
        assertThat(sheet(AFTERNOON.plusSeconds(7200), "vhxh").earlier()).hasSize(1);
        assertThat(pdf("?number=1")).isEqualTo(first);
    }

    @Test
    void printsTheSameBytesOfAConfirmedSheetForEver() {
        desk.send(MORNING, "Toán");
        confirm(AFTERNOON, "vhxh");
        var first = pdf("");

        jdbc.sql("update unit set name = name || ' mới' where code = :code")
                .param("code", SampleRound.SCHOOL)
                .update();
        var later = pages.get(AFTERNOON.plusSeconds(86_400), "thanhtra", address() + ".pdf")
                .getResponse()
                .getContentAsByteArray();
        jdbc.sql("update unit set name = replace(name, ' mới', '') where code = :code")
                .param("code", SampleRound.SCHOOL)
                .update();

        assertThat(later).isEqualTo(first);
        assertThat(pages.get(AFTERNOON, "chutich", address() + ".xlsx")).hasStatusOk();
        assertThat(pages.get(AFTERNOON, "chutich", address() + ".pdf?number=7")).hasStatus(404);
    }

    @Test
    void holdsTheLeadersConfirmationBackAndSaysSoToBothWithTheWayThere() {
        var consolidation = "/calls/" + desk.call + "/consolidation";
        var confirmation = consolidation + "/confirmation";
        assertThat(text(pages.get(AFTERNOON, "chutich", confirmation)))
                .contains("chưa xác nhận bảng kết quả gửi", "\"" + address() + "\"")
                .doesNotContain("name=\"fingerprint\"");
        for (var person : List.of("chutich", "vhxh")) {
            assertThat(text(pages.get(AFTERNOON, person, consolidation)))
                    .as(person)
                    .contains("Mở bảng kết quả gửi", "\"" + address() + "\"");
        }
        assertThat(text(pages.get(AFTERNOON, "chutich", "/"))).doesNotContain(confirmation);

        confirm(AFTERNOON, "vhxh");

        assertThat(text(pages.get(AFTERNOON, "chutich", confirmation)))
                .contains("name=\"fingerprint\"")
                .doesNotContain("chưa xác nhận bảng kết quả gửi");
        assertThat(text(pages.get(AFTERNOON, "vhxh", consolidation))).doesNotContain("Mở bảng kết quả gửi");
        assertThat(text(pages.get(AFTERNOON, "chutich", "/"))).contains(confirmation);
    }

    @Test
    void isOpenedAgainByAReturnUnderTheNextNumber() {
        desk.send(MORNING, "Toán");
        confirm(AFTERNOON, "vhxh");
        var due = new Deadline(AFTERNOON.plusSeconds(3600));
        desk.run(AFTERNOON, "vhxh", () -> application
                .getBean(Returns.class)
                .giveBack(desk.school, 1, new GiveBack(ReturnReason.OTHER, "Ghi rõ ngành", due, Map.of())));

        assertThat(sheet(AFTERNOON, "vhxh").isReopened()).isTrue();
        refused("sheet.unit-can-write", () -> confirm(AFTERNOON, "vhxh"));
        confirm(due.at(), "vhxh");
        assertThat(sheet(due.at(), "vhxh").seal()).extracting(SheetSeal::number).isEqualTo(2);
    }

    /** The leader may confirm only what the sheet in force says; an extension puts the sheet out of force at once. */
    @Test
    void anExtensionAfterTheSheetHoldsTheLeaderBackUntilTheNextNumber() {
        var confirmation = "/calls/" + desk.call + "/consolidation/confirmation";
        confirm(AFTERNOON, "vhxh");
        var fingerprint =
                Map.of("fingerprint", Pages.hidden("fingerprint", text(pages.get(AFTERNOON, "chutich", confirmation))));
        extendTheSchool();

        assertThat(pages.post(AFTERNOON, "chutich", confirmation, fingerprint)).hasStatus(409);
        var later = AFTERNOON.plusSeconds(3600);
        assertThat(pages.post(later, "chutich", confirmation, fingerprint)).hasStatus(409);
        assertThat(text(pages.get(later, "chutich", confirmation))).contains("đã hết hiệu lực");

        confirm(later, "vhxh");
        assertThat(sheet(later, "vhxh").seal()).extracting(SheetSeal::number).isEqualTo(2);
        assertThat(text(pages.get(later, "chutich", confirmation))).contains("name=\"fingerprint\"");
    }

    private void keepADraftOfTheHealthStation() {
        var station = desk.proposals.get(SampleRound.HEALTH_STATION);
        desk.run(MORNING, "donvi2", () -> application
                .getBean(LineManagement.class)
                .add(station, line("Y", 1, 1)));
    }

    private void extendTheSchool() {
        desk.run(AFTERNOON, "vhxh", () -> application
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> application
                        .getBean(UnitDeadlines.class)
                        .extend(
                                desk.call,
                                List.of(desk.school),
                                new Deadline(AFTERNOON.plusSeconds(3600)),
                                "70/UBND-VHXH",
                                "Mất điện")));
    }

    private ClosingSheet sheet(Instant now, String username) {
        return desk.at(now, username, () -> queries.sheet(desk.call, user.scope()));
    }

    private void confirm(Instant now, String username) {
        var seen = sheet(now, username).content().sha256();
        desk.run(now, username, () -> management.confirm(desk.call, seen));
    }

    private byte[] pdf(String query) {
        return pages.get(AFTERNOON, "vhxh", address() + ".pdf" + query)
                .getResponse()
                .getContentAsByteArray();
    }

    private String address() {
        return "/calls/" + desk.call + "/closing-sheet";
    }

    private static void refused(String code, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}

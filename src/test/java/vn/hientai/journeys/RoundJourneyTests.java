package vn.hientai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.EarlierCalls;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;

/**
 * The call of xã Cẩm Giang from the letter to the signed dispatch, each role with its own screen, on desk and phone.
 */
@JourneyTest
@ParameterizedClass(name = "{0} pixels")
@ValueSource(ints = {1280, 360})
class RoundJourneyTests {

    private static final String SCHOOL = "Trường Tiểu học Cẩm Giang";

    @Parameter
    int width;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Closing closing;

    private People people;
    private final Letter letter = Letter.ofTheDaysAhead();
    private String call = "";
    private String proposal = "";

    @BeforeParameterizedClassInvocation
    void begin() {
        EarlierCalls.takeBack(jdbc);
        people = new People("http://localhost:" + port, width);
    }

    @Test
    @Order(1)
    void aCoordinatorEntersTheLetterAndPublishesIt(Browser browser) {
        var vhxh = new Coordinator(person("vhxh", browser));
        vhxh.signsIn();
        vhxh.entersTheLetter(letter);
        vhxh.choosesAllUnits();
        vhxh.attachesTheResolution();
        vhxh.publishes();
        call = vhxh.callInTheAddress();
        vhxh.looksForTheSchools(SCHOOL);
    }

    @Test
    @Order(2)
    void aUnitFillsTwoLinesSendsWithdrawsAndSendsAgain(Browser browser) {
        var donvi = new UnitOfficer(person("donvi", browser));
        donvi.opensTheDuty("donvi");
        donvi.addsALine();
        donvi.addsALineWithFaultsFirst();
        donvi.sends();
        donvi.keepsThePapers();
        donvi.withdraws();
        donvi.sendsAgain();
        proposal = donvi.proposalInTheAddress();
    }

    @Test
    @Order(3)
    void aSecondUnitDeclaresThatItHasNoDemand(Browser browser) {
        var donvi2 = new UnitOfficer(person("donvi2", browser));
        donvi2.opensTheDuty("donvi2");
        donvi2.declaresNil();
    }

    @Test
    @Order(4)
    void aThirdUnitLeavesADraft(Browser browser) {
        var donvi3 = new UnitOfficer(person("donvi3", browser));
        donvi3.opensTheDuty("donvi3");
        donvi3.leavesADraft();
    }

    @Test
    @Order(5)
    void aUnitOfAnotherCommuneFindsNothing(Browser browser) {
        var stranger = person("donvi.khac", browser);
        stranger.faults().expect(404);
        stranger.opens(proposal);
        stranger.signsIn("donvi.khac");
        assertThat(stranger.reads("h1")).hasText("Không tìm thấy trang này");
        stranger.checksPage("50-error-404");
        stranger.follows("Về «Việc của tôi»");
        stranger.checksPage("51-home-empty");
    }

    @Test
    @Order(6)
    void theCoordinatorTakesInWhatCameAndAgreesAFigure(Browser browser) {
        var vhxh = new Coordinator(person("vhxh", browser));
        vhxh.receivesAndAccepts(SCHOOL);
        vhxh.agreesAnotherFigure();
    }

    @Test
    @Order(7)
    void theLeaderConfirmsAfterTheDeadlineAndTheSheet(Browser browser) {
        passTheDeadline();
        new Coordinator(person("vhxh", browser)).confirmsTheSheet();
        var chutich = person("chutich", browser);
        chutich.opens("/");
        chutich.signsIn("chutich");
        chutich.checksPage("70-leader-home");
        chutich.follows(Pattern.compile("^Xem và xác nhận"));
        chutich.checksPage("71-confirmation");
        chutich.presses("Xác nhận bảng tổng hợp");
        chutich.sees("Đã xác nhận bảng tổng hợp.");
        chutich.checksPage("72-confirmed");
    }

    @Test
    @Order(8)
    void theCoordinatorRecordsTheSignedDispatch(Browser browser) {
        new Coordinator(person("vhxh", browser)).sendsTheDispatch();
    }

    @Test
    @Order(9)
    void aSilentUnitReadsWhyNothingMoreCanBeSent(Browser browser) {
        var donvi3 = person("donvi3", browser);
        donvi3.follows("Việc của tôi");
        donvi3.follows("Đợt đề xuất nhu cầu");
        donvi3.checksPage("90-unit-rounds");
        donvi3.follows("Coi như không có nhu cầu");
        donvi3.sees("Đã hết hạn, đơn vị chưa gửi đề xuất");
        donvi3.checksPage("91-deemed-nil");
        new UnitOfficer(person("donvi", browser)).readsTheAgreedFigure();
    }

    @Test
    @Order(10)
    void inspectionReadsTheLogAndVerifiesIt(Browser browser) {
        var thanhtra = person("thanhtra", browser);
        thanhtra.opens("/audit");
        thanhtra.signsIn("thanhtra");
        thanhtra.checksPage("95-audit");
        thanhtra.presses("Kiểm tra tính toàn vẹn");
        thanhtra.sees("Nhật ký nguyên vẹn");
        thanhtra.checksPage("96-audit-verified");
    }

    @Test
    @Order(11)
    void aVisitorReadsTheCatalogueInBothLanguages(Browser browser) {
        var visitor = person("", browser);
        visitor.opens("/catalogue");
        visitor.unfolds("Lĩnh vực");
        visitor.checksPage("97-catalogue");
        visitor.follows("English");
        visitor.checksPage("98-catalogue-english");
        visitor.follows("Sign in");
        visitor.checksPage("99-sign-in-english");
    }

    @AfterEach
    void nothingWentWrong() {
        people.nothingWentWrong();
    }

    @AfterParameterizedClassInvocation
    void goHome() {
        people.close();
    }

    private Person person(String username, Browser browser) {
        return people.person(username, browser);
    }

    /** The clock of a browser's request is the database's; so the deadline moves, not the time. */
    private void passTheDeadline() {
        var id = UUID.fromString(call.substring("/calls/".length()));
        jdbc.sql("update demand_call set deadline = date_trunc('minute', now()) where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update proposal set deadline = date_trunc('minute', now()) where call_id = :id")
                .param("id", id)
                .update();
        closing.close(new CallId(id));
    }
}

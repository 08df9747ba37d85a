package vn.hientai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalTime;
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
import vn.hientai.shared.Deadline;

/** The Party branch's part of a call, from its own letter through a return to the dated hand-over. */
@JourneyTest
@ParameterizedClass(name = "{0} pixels")
@ValueSource(ints = {1280, 360})
class PartyBranchJourneyTests {

    private static final String OFFICE = "Văn phòng Đảng ủy";

    @Parameter
    int width;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    private final Letter letter = Letter.ofTheDaysAhead();
    private final String handoverDay = Letter.printed(letter.deadline().minusDays(1));
    private People people;
    private PublishedCall call;

    @BeforeParameterizedClassInvocation
    void publish() {
        EarlierCalls.takeBack(application.getBean(JdbcClient.class));
        people = new People("http://localhost:" + port, width);
        var handover = Deadline.before(letter.deadline().minusDays(1), LocalTime.of(17, 0));
        call = new PublishedCall(application, letter, handover);
    }

    @Test
    @Order(1)
    void thePartyCoordinatorSendsALetterOfItsOwn(Browser browser) {
        var xdd = new PartyCoordinator(people.person("xdd", browser));
        xdd.opensItsPart();
        xdd.writesItsLetter(handoverDay);
        xdd.publishesIt();
    }

    @Test
    @Order(2)
    void aPartyBodyAnswersBeforeTheInnerDeadline(Browser browser) {
        var donvi3 = new UnitOfficer(people.person("donvi3", browser));
        donvi3.opensTheDuty("donvi3");
        donvi3.leavesADraft();
        donvi3.continuesAndSends();
    }

    @Test
    @Order(3)
    void theCommuneReadsThatNothingIsHandedOverYet(Browser browser) {
        var vhxh = people.person("vhxh", browser);
        vhxh.opens(call.address() + "/board");
        vhxh.signsIn("vhxh");
        vhxh.sees("14 đơn vị khối Đảng, đoàn thể chưa được bàn giao");
        assertThat(vhxh.reads("tbody tr").filter(Person.withText(OFFICE))).containsText("Chưa bàn giao");
        vhxh.checksPage("p10-board-not-handed-over");
    }

    @Test
    @Order(4)
    void thePartyCoordinatorReturnsTheAnswer(Browser browser) {
        new PartyCoordinator(people.person("xdd", browser)).returnsTheAnswerOf(OFFICE, handoverDay);
    }

    @Test
    @Order(5)
    void thePartyBodyCompletesIt(Browser browser) {
        new UnitOfficer(people.person("donvi3", browser)).completesWhatWasReturned();
    }

    @Test
    @Order(6)
    void thePartyCoordinatorHandsOver(Browser browser) {
        var xdd = new PartyCoordinator(people.person("xdd", browser));
        xdd.readsTheDifferenceAndReceives(OFFICE);
        call.passTheBranchDeadline();
        xdd.handsOver();
    }

    @Test
    @Order(7)
    void theCommuneReadsTheAnswersNow(Browser browser) {
        var vhxh = people.person("vhxh", browser);
        vhxh.follows("Khối Đảng");
        vhxh.sees("Đã bàn giao đúng hạn");
        vhxh.checksPage("p60-branch-received");
        vhxh.follows("Tình hình gửi");
        assertThat(vhxh.reads("tbody tr").filter(Person.withText(OFFICE))).containsText("Đã tiếp nhận");
        vhxh.follows(OFFICE);
        vhxh.checksPage("p61-party-answer");
        vhxh.presses("Đưa vào tổng hợp");
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

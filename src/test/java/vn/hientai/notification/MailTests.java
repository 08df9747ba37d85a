package vn.hientai.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static vn.hientai.Pages.first;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.demand.SampleRound.SCHOOL;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.Pages;
import vn.hientai.PostgresForTests;
import vn.hientai.demand.CallCorrected;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallRevoked;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalReturned;
import vn.hientai.shared.OfficialTime;

/** Letters as a real mail server gets them, on the loopback address. */
@SpringBootTest(
        properties = {
            "hientai.local.enabled=true",
            "hientai.local.rounds=false",
            "hientai.base-url=https://hientai.example",
            "hientai.mail.enabled=true",
            "hientai.mail.host=127.0.0.1",
            "hientai.mail.security=NONE",
            "hientai.mail.from=hientai@haiphong.example"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({PostgresForTests.class, Pages.class})
class MailTests {

    private static final ServerSetup SMTP = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private static final String ADDRESS = "donvi@haiphong.example";

    static GreenMail server;

    @MockitoBean
    OfficeDays office;

    @Autowired
    ApplicationContext application;

    @Autowired
    MailQueue queue;

    @Autowired
    MailRound round;

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    SampleNotices sample;
    Map<String, ProposalId> proposals;
    CallId call;

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry properties) {
        properties.add("hientai.mail.port", SMTP::getPort);
    }

    @BeforeAll
    static void start() {
        server = new GreenMail(SMTP);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void publish() throws Exception {
        given(office.nextOfficeHour(any())).willAnswer(call -> call.getArgument(0));
        server.purgeEmailFromAllMailboxes();
        for (var table : List.of("mail", "notice_setting", "notice")) {
            jdbc.sql("delete from " + table).update();
        }
        sample = new SampleNotices(application);
        proposals = sample.publish();
        call = sample.callOf(proposals.get(SCHOOL));
    }

    @Test
    void provesAnAddressByTheCodeSentThere() {
        assertThat(choose(choice())).hasRedirectedUrl("/profile/notices/address");
        round.send();
        var code = first("Mã xác nhận: (\\d{6})", body(only()));
        assertThat(subject(only())).isEqualTo("[Hiền Tài] Mã xác nhận địa chỉ thư điện tử");

        correct();
        round.send();
        assertThat(received()).as("nothing before the proof").hasSize(1);

        assertThat(text(prove(code.equals("000000") ? "111111" : "000000"))).contains("Mã không đúng");
        assertThat(prove(code)).hasRedirectedUrl("/profile/notices");
        assertThat(text(prove(code))).as("a code is spent").contains("Mã không đúng");

        correct();
        round.send();
        assertThat(received()).hasSize(2);
        assertThat(jdbc.sql("select count(*) from mail where code is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void spendsACodeAfterFiveWrongTriesAndSendsOneAMinute() {
        choose(choice());
        round.send();
        var code = first("Mã xác nhận: (\\d{6})", body(only()));
        var wrong = code.equals("000000") ? "111111" : "000000";
        for (var count = 0; count < 5; count++) {
            prove(wrong);
        }
        assertThat(text(prove(code))).contains("Mã không đúng");

        assertThat(text(choose(choice()))).contains("Mã vừa được gửi");
    }

    @Test
    void asksForAProofOfEveryOtherAddress() {
        wants("");
        var other = choice();
        other.put("address", "khac@haiphong.example");
        choose(other);
        round.send();
        correct();
        round.send();

        assertThat(received()).hasSize(1);
        assertThat(subject(only())).contains("Mã xác nhận");
    }

    @Test
    void sendsEachNoticeOnceWithItsLinkAndInTheReadersLanguage() throws Exception {
        wants("");
        sample.happens(new ProposalReturned(proposals.get(SCHOOL)));
        round.send();
        round.send();

        var letter = only();
        assertThat(subject(letter))
                .isEqualTo(
                        "[Hiền Tài] Đề xuất nhu cầu năm 2026 của Trường Tiểu học Cẩm Giang bị trả lại để hoàn thiện");
        assertThat(letter.getAllRecipients()[0]).hasToString(ADDRESS);
        assertThat(letter.getFrom()[0]).hasToString("hientai@haiphong.example");
        assertThat(body(letter))
                .contains("Hạn gửi lại: trước 12 giờ 00, Thứ Tư, 14/01/2026.")
                .contains("https://hientai.example/notices/" + sample.notice("donvi", call, NoticeKind.RETURNED))
                .contains("https://hientai.example/profile/notices");
    }

    @Test
    void sendsOnceWhenTwoNodesLookAtTheSameMoment() throws Exception {
        wants("");
        correct();
        var start = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var done = Stream.of(1, 2)
                    .map(node -> nodes.submit(() -> {
                        start.await();
                        round.send();
                        return node;
                    }))
                    .toList();
            for (var node : done) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(received()).hasSize(1);
    }

    @Test
    void sendsNoKindThatIsMuted() {
        wants("muted = '{CORRECTED}'");
        correct();
        sample.happens(new CallRevoked(call));
        round.send();

        assertThat(subject(only())).contains("bị thu hồi");
    }

    @Test
    void sendsNothingThatWasReadMeanwhile() {
        wants("");
        correct();
        pages.get(Instant.now(), "donvi", "/notices/" + sample.notice("donvi", call, NoticeKind.CORRECTED));
        round.send();

        assertThat(received()).isEmpty();
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void sendsNothingOfReplayedHistory() {
        wants("");
        sample.happens(Instant.now(), new CallRevoked(call));
        round.send();

        assertThat(states()).isEmpty();
    }

    @Test
    void putsTheDayIntoOneLetter() {
        wants("digest_hour = 8, address_proven_at = now() - interval '3 days'");
        correct();
        sample.happens(new CallRevoked(call));
        round.send();
        assertThat(received()).isEmpty();

        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        queue.addDigests(atHour(tomorrow, 7));
        assertThat(states()).as("before the hour").isEmpty();
        queue.addDigests(atHour(tomorrow, 9));
        queue.addDigests(atHour(tomorrow, 10));
        makeDue();
        round.send();

        assertThat(subject(only())).isEqualTo("[Hiền Tài] 2 thông báo chưa đọc");
        assertThat(body(only())).contains("được đính chính").contains("bị thu hồi");

        queue.addDigests(atHour(tomorrow.plus(Duration.ofDays(1)), 9));
        assertThat(states()).as("nothing new").containsExactly("SENT");
    }

    @Test
    void waitsForOfficeHours() {
        wants("office_hours = true");
        given(office.nextOfficeHour(any())).willReturn(Instant.now().plusSeconds(3600));
        correct();
        round.send();
        assertThat(received()).isEmpty();

        makeDue();
        round.send();
        assertThat(received()).hasSize(1);
    }

    @Test
    void deliversOnceAfterTheServerWasAway() {
        wants("");
        server.stop();
        try {
            correct();
            round.send();
            assertThat(text(pages.get(Instant.now(), "donvi", "/profile/notices")))
                    .contains("Máy chủ thư chưa nhận thư gần nhất");
        } finally {
            server.start();
        }
        round.send();
        assertThat(received()).as("not before the pause is over").isEmpty();

        makeDue();
        round.send();
        round.send();
        assertThat(received()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
        assertThat(text(pages.get(Instant.now(), "donvi", "/profile/notices")))
                .doesNotContain("Máy chủ thư chưa nhận thư gần nhất");
    }

    @Test
    void givesUpAfterTheLastTryAndSaysWhy() {
        wants("");
        server.stop();
        try {
            correct();
            for (var count = 0; count < 7; count++) {
                assertThat(states()).containsExactly("WAITING");
                makeDue();
                round.send();
            }
        } finally {
            server.start();
        }
        makeDue();
        round.send();

        assertThat(received()).isEmpty();
        assertThat(states()).containsExactly("GIVEN_UP");
        assertThat(jdbc.sql("select reply from mail").query(String.class).single())
                .isNotBlank();
    }

    @Test
    void refusesAChoiceMadeOnAnOlderPage() {
        wants("");
        var stale = choice();
        stale.put("version", "41");

        assertThat(choose(stale)).hasStatus(409);
    }

    private void correct() {
        sample.happens(new CallCorrected(call, UUID.randomUUID()));
    }

    private MvcTestResult choose(Map<String, String> choice) {
        return pages.post(Instant.now(), "donvi", "/profile/notices", choice, "kinds", kinds());
    }

    private MvcTestResult prove(String code) {
        return pages.post(Instant.now(), "donvi", "/profile/notices/address", Map.of("code", code));
    }

    private Map<String, String> choice() {
        var version = hidden("version", text(pages.get(Instant.now(), "donvi", "/profile/notices")));
        return new HashMap<>(Map.of("version", version, "address", ADDRESS, "delivery", "AT_ONCE", "hour", "8"));
    }

    private static List<String> kinds() {
        return Arrays.stream(NoticeKind.values()).map(Enum::name).toList();
    }

    /** A proven address of «donvi», with what differs from a letter at once of every kind. */
    private void wants(String difference) {
        jdbc.sql("""
                        insert into notice_setting (account_id, version, address, address_proven_at, office_hours, muted,
                            language, updated_at)
                        select id, 1, :address, now(), false, '{}', 'vi', now() from account where username = 'donvi'
                        """).param("address", ADDRESS).update();
        if (!difference.isEmpty()) {
            jdbc.sql("update notice_setting set " + difference).update();
        }
    }

    private void makeDue() {
        jdbc.sql("update mail set due_at = now() where state = 'WAITING'").update();
    }

    private List<String> states() {
        return jdbc.sql("select state from mail order by created_at")
                .query(String.class)
                .list();
    }

    private static Instant atHour(Instant day, int hour) {
        return day.atZone(OfficialTime.ZONE).withHour(hour).withMinute(0).toInstant();
    }

    private static List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private static MimeMessage only() {
        assertThat(received()).hasSize(1);
        return received().get(0);
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(MimeMessage letter) {
        try {
            return letter.getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.hour;
import static vn.hientai.SampleCityRound.CITY_BELL;
import static vn.hientai.SampleCityRound.CITY_DAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.cityround.CityRoundPublished;
import vn.hientai.cityround.CommuneExtensionDecided;
import vn.hientai.demand.RoundId;
import vn.hientai.local.ReplayTime;
import vn.hientai.notification.CommuneReminders;
import vn.hientai.notification.SampleNotices;

/** What communes and Home Affairs are told of a round of the city. */
@WholeApplicationTest
class CityRoundNoticesTests {

    private static final Instant DAY_BEFORE = CITY_BELL.minus(Duration.ofDays(1));

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @Autowired
    SampleCityRound sample;

    @Autowired
    Subjects subjects;

    @Autowired
    CommuneReminders reminders;

    @Autowired
    ReplayTime time;

    @Autowired
    JdbcClient jdbc;

    SampleNotices notices;
    String round;

    @BeforeEach
    void publish() {
        subjects.identities();
        notices = new SampleNotices(application);
        forgetEarlierNotices();
        round = sample.published();
    }

    /** Other tests told the same people of their calls, and a page shows the newest thirty. */
    private void forgetEarlierNotices() {
        jdbc.sql("""
                        delete from notice n using account a
                        where a.id = n.account_id and a.username in ('vhxh', 'snv', 'snv.lanhdao')
                        """).update();
    }

    @Test
    void tellsTheCoordinatorOfEveryCommuneOnceThatTheLetterIsOut() {
        notices.happens(new CityRoundPublished(id()));

        for (var coordinator : List.of("vhxh", "vhxh.khac")) {
            assertThat(told(coordinator)).as(coordinator).containsExactly("PUBLISHED CITY");
        }
        for (var other : List.of("donvi", "xdd", "chutich", "kinhte", "snv", "snv.lanhdao", "thanhtra", "quantri")) {
            assertThat(told(other)).as(other).isEmpty();
        }
        assertThat(pages.get(CITY_DAY, "vhxh", notice("vhxh", "PUBLISHED"))).hasRedirectedUrl(round);
        assertThat(pages.get(CITY_DAY, "vhxh", round)).hasStatusOk();
        assertThat(text(pages.get(CITY_DAY, "vhxh", "/notices?kind=PUBLISHED")))
                .contains("Sở Nội vụ phát hành Công văn số 68/SNV-CCVC")
                .contains("Hạn xã Cẩm Giang gửi bảng tổng hợp cho Sở Nội vụ: trước ngày 15/01/2026");
        assertThat(text(pages.get(CITY_DAY, "vhxh", "/notices?kind=PUBLISHED&lang=en")))
                .contains("Home Affairs published letter 68/SNV-CCVC on the demand of 2026");
    }

    @Test
    void tellsNobodyOfACommuneThatIsNotExpected() {
        var draft = sample.draft(SampleCityRound.CITY_LETTER);
        pages.post(
                CITY_DAY,
                "snv",
                draft + "/expected",
                Map.of("version", "0"),
                "unit",
                sample.units(List.of("10903", "31-SYT")));
        assertThat(sample.publish(CITY_DAY, draft)).hasStatus3xxRedirection();
        round = draft;

        assertThat(told("vhxh.khac")).containsExactly("PUBLISHED CITY");
        assertThat(told("vhxh")).isEmpty();
    }

    @Test
    void tellsTheLeaderOfAProposalAndAfterTheDecisionWhoProposedItAndTheCommune() {
        var extension = sample.proposed(round, "17/01/2026", "10888");
        assertThat(told("snv.lanhdao")).containsExactly("EXTENDED CITY_PROPOSED");
        assertThat(told("snv")).isEmpty();
        assertThat(pages.get(CITY_DAY, "snv.lanhdao", notice("snv.lanhdao", "EXTENDED")))
                .hasRedirectedUrl(extension);

        sample.confirm(CITY_DAY, "snv.lanhdao", extension);
        notices.happens(new CommuneExtensionDecided(id(), 1, true));

        assertThat(told("snv")).containsExactly("EXTENDED CITY_CONFIRMED");
        assertThat(told("vhxh")).containsExactly("EXTENDED CITY", "PUBLISHED CITY");
        assertThat(told("vhxh.khac")).containsExactly("PUBLISHED CITY");
        assertThat(pages.get(CITY_DAY, "snv", notice("snv", "EXTENDED"))).hasRedirectedUrl(extension);
        assertThat(text(pages.get(CITY_DAY, "vhxh", "/notices?kind=EXTENDED")))
                .contains("Gia hạn gửi Sở Nội vụ bảng tổng hợp nhu cầu năm 2026 cho xã Cẩm Giang")
                .contains("Hạn mới: trước ngày 17/01/2026", "theo văn bản số 80/SNV-CCVC");
        assertThat(text(pages.get(CITY_DAY, "snv", "/notices?kind=EXTENDED")))
                .contains("Lãnh đạo đã xác nhận gia hạn cho 1 xã theo văn bản số 80/SNV-CCVC");
    }

    @Test
    void tellsWhoProposedThatItWasRefusedAndTheCommuneNothing() {
        var extension = sample.proposed(round, "17/01/2026", "10888");
        pages.post(CITY_DAY, "snv.lanhdao", extension + "/refusal", Map.of("note", "Đủ thời gian"));

        assertThat(told("snv")).containsExactly("EXTENDED CITY_REFUSED");
        assertThat(told("vhxh")).containsExactly("PUBLISHED CITY");
        assertThat(text(pages.get(CITY_DAY, "snv", "/notices?kind=EXTENDED")))
                .contains("Lãnh đạo không đồng ý gia hạn cho 1 xã");
    }

    @Test
    void remindsCommunesThatSentNothingAtThreeMomentsAndOnceEach() {
        var threeOfficeDays = hour(12, "00:00");
        look(threeOfficeDays.minusMillis(1));
        assertThat(reminded("vhxh")).isEmpty();
        look(threeOfficeDays);
        look(threeOfficeDays.plusSeconds(60));
        assertThat(reminded("vhxh")).containsExactly("DEADLINE_NEAR COMMUNE_DAYS_3");

        look(DAY_BEFORE);
        look(CITY_BELL.minus(Duration.ofHours(2)));
        look(CITY_BELL.minusMillis(1));
        assertThat(reminded("vhxh"))
                .containsExactly(
                        "DEADLINE_NEAR COMMUNE_DAYS_3", "DEADLINE_NEAR COMMUNE_DAY_1", "DEADLINE_NEAR COMMUNE_HOURS_2");
        assertThat(reminded("snv")).isEmpty();
        assertThat(text(pages.get(CITY_DAY, "vhxh", "/notices?kind=DEADLINE_NEAR")))
                .contains("Còn 2 giờ để xã Cẩm Giang gửi Sở Nội vụ bảng tổng hợp nhu cầu năm 2026");
    }

    @Test
    void givesOnlyTheLastReminderWhenItLooksLateAndNoneAtTheBell() {
        look(CITY_BELL);
        assertThat(reminded("vhxh")).isEmpty();
        look(CITY_BELL.minusMillis(1));
        assertThat(reminded("vhxh")).containsExactly("DEADLINE_NEAR COMMUNE_HOURS_2");
    }

    @Test
    void leavesAloneWhoHasSentOrTookItsLetterBack() {
        var call = sample.started("vhxh", round);
        sample.publishCall(CITY_DAY, "vhxh", call);
        var draft = sample.started("vhxh.khac", round);
        assertThat(draft).isNotEqualTo(call);
        sendToTheCity(call);

        look(DAY_BEFORE);

        assertThat(reminded("vhxh")).isEmpty();
        assertThat(reminded("vhxh.khac")).containsExactly("DEADLINE_NEAR COMMUNE_DAY_1");

        jdbc.sql("delete from consolidation where call_id = :call")
                .param("call", SampleCall.id(call))
                .update();
        jdbc.sql("update demand_call set revoked_at = published_at where id = :call")
                .param("call", SampleCall.id(call))
                .update();
        look(DAY_BEFORE);
        assertThat(reminded("vhxh")).isEmpty();
    }

    @Test
    void followsTheDeadlineOfTheCommuneItself() {
        sample.confirm(CITY_DAY, "snv.lanhdao", sample.proposed(round, "20/01/2026", "10888"));

        look(DAY_BEFORE);
        assertThat(reminded("vhxh")).isEmpty();
        assertThat(reminded("vhxh.khac")).containsExactly("DEADLINE_NEAR COMMUNE_DAY_1");
        look(hour(19, "00:00"));
        assertThat(reminded("vhxh")).containsExactly("DEADLINE_NEAR COMMUNE_DAY_1");
    }

    @Test
    void remindsOnceWhenTwoNodesLookAtTheSameMoment() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Boolean> node = () -> {
            start.await();
            look(DAY_BEFORE);
            return true;
        };
        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (var done : nodes.invokeAll(List.of(node, node))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(reminded("vhxh")).containsExactly("DEADLINE_NEAR COMMUNE_DAY_1");
    }

    private void look(Instant at) {
        time.at(at, () -> reminders.due().forEach(reminders::remind));
    }

    private void sendToTheCity(String call) {
        var file = jdbc.sql("select resolution_file_id from demand_call where resolution_file_id is not null limit 1")
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into consolidation (id, version, call_id, state, confirmations, confirmed_at, dispatch_number,
                            dispatched_on, signer, signed_file_id, sent_at, created_at, created_by, updated_at, updated_by)
                        values (gen_random_uuid(), 0, :call, 'SENT', 1, now(), '71/UBND-VHXH', current_date, 'Chủ tịch',
                            :file, now(), now(), 'test', now(), 'test')
                        """).param("call", SampleCall.id(call)).param("file", file).update();
    }

    private RoundId id() {
        return new RoundId(SampleCall.id(round));
    }

    private List<String> reminded(String username) {
        return told(username).stream()
                .filter(notice -> notice.startsWith("DEADLINE_NEAR"))
                .toList();
    }

    /** Kind and variant of what a person was told about the round, in the order of the hours. */
    private List<String> told(String username) {
        return jdbc.sql("""
                        select n.kind || ' ' || n.variant
                        from notice n join account a on a.id = n.account_id
                        where a.username = :username and n.city_round_id = :round
                        order by case n.kind when 'DEADLINE_NEAR' then extract(epoch from n.happened_at) end, n.kind
                        """)
                .param("username", username)
                .param("round", SampleCall.id(round))
                .query(String.class)
                .list();
    }

    private String notice(String username, String kind) {
        return jdbc.sql("""
                        select '/notices/' || n.id
                        from notice n join account a on a.id = n.account_id
                        where a.username = :username and n.city_round_id = :round and n.kind = :kind
                        """)
                .param("username", username)
                .param("round", SampleCall.id(round))
                .param("kind", kind)
                .query(String.class)
                .single();
    }
}

package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.hour;
import static vn.hientai.SampleCityRound.CITY_BELL;
import static vn.hientai.SampleCityRound.CITY_DAY;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More time for communes: proposed by one of Home Affairs, confirmed by another, never taken back. */
@WholeApplicationTest
class CommuneExtensionTests {

    @Autowired
    Pages pages;

    @Autowired
    SampleCityRound sample;

    @Autowired
    Subjects subjects;

    @Autowired
    JdbcClient jdbc;

    String round;
    String call;

    @BeforeEach
    void publish() {
        subjects.identities();
        round = sample.published();
        call = sample.started("vhxh", round);
        sample.publishCall(CITY_DAY, "vhxh", call);
    }

    @Test
    void movesTheDeadlineOfACallOnlyOnceALeaderHasConfirmed() {
        var extension = sample.proposed(round, "17/01/2026", "10888");
        assertThat(sample.communeDeadline(call)).isEqualTo(CITY_BELL);
        assertThat(text(pages.get(CITY_DAY, "vhxh", call))).doesNotContain("80/SNV-CCVC");
        assertThat(text(pages.get(CITY_DAY, "snv.lanhdao", "/"))).contains("80/SNV-CCVC", extension);

        assertThat(sample.confirm(CITY_DAY, "snv.lanhdao", extension)).hasRedirectedUrl(extension);

        assertThat(sample.communeDeadline(call)).isEqualTo(hour(17, "00:00"));
        assertThat(text(pages.get(CITY_DAY, "vhxh", call)))
                .contains("Gia hạn theo văn bản số 80/SNV-CCVC ngày 08/01/2026", "trước ngày 15/01/2026", "Bão số 1");
        assertThat(text(pages.get(CITY_DAY, "snv.lanhdao", "/"))).doesNotContain(extension);
        assertThat(text(pages.get(CITY_DAY, "snv", round + "/extensions"))).contains("Đã xác nhận");
        assertThat(text(pages.get(CITY_DAY, "vhxh", round)))
                .contains("xã Cẩm Giang: gửi Sở Nội vụ trước ngày 17/01/2026");
        assertThat(text(pages.get(CITY_DAY, "vhxh.khac", round))).contains("gửi Sở Nội vụ trước ngày 15/01/2026");
    }

    @Test
    void countsForACallThatIsStartedAfter() {
        sample.confirm(CITY_DAY, "snv.lanhdao", sample.proposed(round, "17/01/2026", "10903"));

        var late = sample.start(CITY_BELL, "vhxh.khac", round);

        assertThat(late).hasStatus3xxRedirection();
        assertThat(sample.communeDeadline(late.getResponse().getRedirectedUrl()))
                .isEqualTo(hour(17, "00:00"));
    }

    @Test
    void isForEveryCommuneAtOnceAndForNoDepartment() {
        var fields = Map.of(
                "everyCommune", "true",
                "deadlineDay", "17/01/2026",
                "documentNumber", "80/SNV-CCVC",
                "documentDay", "08/01/2026",
                "reason", "Bão số 1");
        var extension = pages.post(CITY_DAY, "snv", round + "/extensions", fields)
                .getResponse()
                .getRedirectedUrl();
        sample.confirm(CITY_DAY, "snv.lanhdao", extension);

        assertThat(jdbc.sql(
                                "select count(*) from city_round_unit where city_round_id = :round and deadline is not null")
                        .param("round", SampleCall.id(round))
                        .query(Integer.class)
                        .single())
                .isEqualTo(114);
        assertThat(sample.propose(CITY_DAY, "snv", round, "18/01/2026", List.of("31-SYT")))
                .hasStatus(404);
    }

    @Test
    void mustBeLaterThanWhatIsInForceAndStillToCome() {
        assertThat(text(sample.propose(CITY_DAY, "snv", round, "15/01/2026", List.of("10888"))))
                .contains("phải sau hạn đang áp dụng của: xã Cẩm Giang");
        assertThat(text(sample.propose(hour(17, "00:00"), "snv", round, "17/01/2026", List.of("10888"))))
                .contains("Hạn mới đã qua");
        assertThat(text(sample.propose(hour(7, "09:00"), "snv", round, "17/01/2026", List.of("10888"))))
                .contains("không được sau hôm nay");
        assertThat(text(sample.propose(CITY_DAY, "snv", round, "17/01/2026", List.of())))
                .contains("Chọn ít nhất một xã");

        var extension = sample.proposed(round, "17/01/2026", "10888");
        assertThat(text(sample.propose(CITY_DAY, "snv", round, "18/01/2026", List.of("10888", "10903"))))
                .contains("Đang có đề nghị gia hạn", "xã Cẩm Giang");
        assertThat(sample.confirm(hour(17, "00:00"), "snv.lanhdao", extension)).hasStatus(409);
        assertThat(sample.communeDeadline(call)).isEqualTo(CITY_BELL);
        assertThat(sample.confirm(hour(17, "00:00").minusMillis(1), "snv.lanhdao", extension))
                .hasStatus3xxRedirection();
    }

    @Test
    void isConfirmedByNobodyWhoProposedIt() {
        alsoLeader("snv");
        try {
            var extension = sample.proposed(round, "17/01/2026", "10888");

            assertThat(text(pages.get(CITY_DAY, "snv", extension))).doesNotContain("Xác nhận gia hạn");
            var refused = sample.confirm(CITY_DAY, "snv", extension);
            assertThat(refused).hasStatus(409);
            assertThat(text(refused)).contains("không tự xác nhận");
            assertThat(text(pages.get(CITY_DAY, "snv", "/"))).doesNotContain(extension);
            assertThat(sample.communeDeadline(call)).isEqualTo(CITY_BELL);
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() ->
                            jdbc.sql("""
                            insert into city_extension_decision values (:round, 1, 'snv', true, null, now(), 'snv', 'S')
                            """).param("round", SampleCall.id(round)).update());
        } finally {
            jdbc.sql("delete from account_grant where role = 'HOME_AFFAIRS_LEADER' and account_id ="
                            + " (select id from account where username = 'snv')")
                    .update();
        }
    }

    @Test
    void isProposedAndDecidedByNobodyElse() {
        for (var person : List.of("snv.lanhdao", "vhxh", "chutich", "thanhtra", "quantri")) {
            assertThat(sample.propose(CITY_DAY, person, round, "17/01/2026", List.of("10888"))
                            .getResponse()
                            .getStatus())
                    .as(person)
                    .isIn(403, 404);
        }
        var extension = sample.proposed(round, "17/01/2026", "10888");
        for (var person : List.of("snv", "vhxh", "chutich", "thanhtra", "quantri")) {
            assertThat(sample.confirm(CITY_DAY, person, extension).getResponse().getStatus())
                    .as(person)
                    .isIn(403, 404);
        }
        assertThat(sample.communeDeadline(call)).isEqualTo(CITY_BELL);
    }

    @Test
    void isDecidedOnce() throws Exception {
        var extension = sample.proposed(round, "17/01/2026", "10888");
        Callable<Integer> attempt = () ->
                sample.confirm(CITY_DAY, "snv.lanhdao", extension).getResponse().getStatus();
        var people = Executors.newFixedThreadPool(2);
        try {
            assertThat(people.invokeAll(List.of(attempt, attempt)).stream().map(CommuneExtensionTests::result))
                    .containsExactlyInAnyOrder(302, 409);
        } finally {
            people.shutdownNow();
        }
        assertThat(text(pages.post(CITY_DAY, "snv.lanhdao", extension + "/refusal", Map.of("note", "Đủ thời gian"))))
                .contains("đã có ý kiến của lãnh đạo");
    }

    @Test
    void leavesEverythingAsItIsWhenItIsRefused() {
        var extension = sample.proposed(round, "17/01/2026", "10888");
        assertThat(text(pages.post(CITY_DAY, "snv.lanhdao", extension + "/refusal", Map.of())))
                .contains("Nhập lý do không đồng ý");

        assertThat(pages.post(CITY_DAY, "snv.lanhdao", extension + "/refusal", Map.of("note", "Đủ thời gian")))
                .hasRedirectedUrl(extension);

        assertThat(sample.communeDeadline(call)).isEqualTo(CITY_BELL);
        assertThat(text(pages.get(CITY_DAY, "snv", extension))).contains("Đủ thời gian", "Không đồng ý");
        assertThat(text(pages.get(CITY_DAY, "vhxh", call))).doesNotContain("80/SNV-CCVC");
        assertThat(sample.confirm(CITY_DAY, "snv.lanhdao", extension)).hasStatus(409);
        sample.proposed(round, "18/01/2026", "10888");
    }

    private static int result(java.util.concurrent.Future<Integer> done) {
        try {
            return done.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void alsoLeader(String username) {
        jdbc.sql("""
                        insert into account_grant (id, account_id, role, seat_id, root_id, starts_at)
                        select gen_random_uuid(), g.account_id, 'HOME_AFFAIRS_LEADER', g.seat_id, g.root_id, g.starts_at
                        from account_grant g join account a on a.id = g.account_id
                        where a.username = :username and g.role = 'HOME_AFFAIRS_REVIEWER'
                        """).param("username", username).update();
    }
}

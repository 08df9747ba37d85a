package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hientai.Pages.all;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.hour;
import static vn.hientai.SampleCityRound.CHAINED;
import static vn.hientai.SampleCityRound.CITY_BELL;
import static vn.hientai.SampleCityRound.CITY_DAY;
import static vn.hientai.SampleCityRound.CITY_LETTER;
import static vn.hientai.SampleCityRound.OPENING;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round of the city from its letter to the communes' calls, through the pages and as the people of the demo. */
@WholeApplicationTest
class CityRoundTests {

    @Autowired
    Pages pages;

    @Autowired
    SampleCityRound sample;

    @Autowired
    Subjects subjects;

    @Autowired
    CountedStatements statements;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openTheNeighbour() {
        subjects.identities();
    }

    @Test
    void expectsEveryCommuneAndDepartmentUntilOneIsUnticked() {
        var round = sample.draft(CITY_LETTER);
        var page = text(pages.get(CITY_DAY, "snv", round + "/expected"));
        var ticked = all("name=\"unit\"[^>]*value=\"([^\"]+)\" checked", page);
        assertThat(ticked).hasSize(121);

        var fewer = ticked.subList(0, 3);
        pages.post(CITY_DAY, "snv", round + "/expected", Map.of("version", hidden("version", page)), "unit", fewer);

        assertThat(all(
                        "name=\"unit\"[^>]*value=\"([^\"]+)\" checked",
                        text(pages.get(CITY_DAY, "snv", round + "/expected"))))
                .isEqualTo(fewer);
    }

    @Test
    void expectsNoUnitOfACommuneAndNobodyOfAnotherProvince() {
        var round = sample.draft(CITY_LETTER);
        var version = Map.of("version", "0");

        for (var code : List.of("10888-TH01", "33-SNV")) {
            assertThat(pages.post(CITY_DAY, "snv", round + "/expected", version, "unit", sample.units(List.of(code))))
                    .hasStatus(404);
        }
    }

    @Test
    void isSeenByNobodyElseBeforePublicationAndByTheCommunesAfter() {
        var round = sample.draft(CITY_LETTER);
        for (var person : List.of("vhxh", "chutich", "snv.lanhdao", "thanhtra", "quantri", "donvi")) {
            assertThat(pages.get(CITY_DAY, person, round)).as(person).hasStatus(404);
        }

        sample.publish(CITY_DAY, round);

        for (var person : List.of("vhxh", "xdd", "chutich", "kinhte", "vhxh.khac", "snv.lanhdao", "thanhtra")) {
            assertThat(pages.get(CITY_DAY, person, round)).as(person).hasStatusOk();
        }
        for (var person : List.of("donvi", "quantri")) {
            assertThat(pages.get(CITY_DAY, person, round)).as(person).hasStatus(404);
        }
    }

    @Test
    void isPublishedOnceAndNeverChangedAfter() {
        var round = sample.draft(CITY_LETTER);
        assertThat(sample.publish(CITY_DAY, round)).hasRedirectedUrl(round + "/board");

        assertThat(pages.post(CITY_DAY, "snv", round + "/publication", Map.of("version", "0")))
                .hasStatus(409);
        assertThat(sample.publish(CITY_DAY, round)).hasStatus(409);
        assertThat(pages.post(CITY_DAY, "snv", round, CITY_LETTER)).hasStatus(409);
        assertThat(jdbc.sql("select count(*) from demand_round where id = :id")
                        .param("id", SampleCall.id(round))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isPublishedInTheLastMillisecondAndNotAtTheBell() {
        var round = sample.draft(CITY_LETTER);

        assertThat(sample.publish(CITY_BELL, round)).hasStatus(409);
        assertThat(text(pages.get(CITY_BELL, "snv", round + "/publication")))
                .contains("Thời hạn của các xã đã qua", "Chưa phát hành được");
        assertThat(sample.publish(CITY_BELL.minusMillis(1), round)).hasStatus3xxRedirection();
    }

    @Test
    void warnsOfWhatDeservesASecondLook() {
        var letter = new HashMap<>(CITY_LETTER);
        letter.put("deadlineDay", "12/01/2026");
        letter.put("citations", "Công văn số 1/UBND ngày 07/10/2026 của Ủy ban nhân dân thành phố");
        var page = text(pages.get(CITY_DAY, "snv", sample.draft(letter) + "/publication"));

        assertThat(page)
                .contains(
                        "(11/01/2026) là ngày nghỉ",
                        "đến hạn của các xã chỉ có 2 ngày làm việc",
                        "chưa có tài khoản người tổng hợp",
                        "1/UBND");
    }

    @Test
    void keepsWhatWasTypedBesideItsFault() {
        var letter = new HashMap<>(CITY_LETTER);
        letter.putAll(Map.of("kind", "SUPPLEMENTARY", "deadlineDay", "hôm qua", "horizonTo", "2025"));
        var page = pages.post(CITY_DAY, "snv", "/city-rounds", letter);

        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("value=\"hôm qua\"", "Ngày hết hạn chưa đúng", "Chọn đợt chính", "phải nằm trong giai đoạn");
    }

    @Test
    void supplementsOnlyARoundOfTheSamePolicyAndYear() {
        var main = sample.published();
        var letter = new HashMap<>(CITY_LETTER);
        letter.putAll(
                Map.of("kind", "SUPPLEMENTARY", "mainRound", SampleCall.id(main).toString()));
        assertThat(text(pages.get(CITY_DAY, "snv", sample.draft(letter)))).contains("Đợt bổ sung");

        letter.putAll(Map.of("year", "2027", "horizonTo", "2030"));
        assertThat(text(pages.post(CITY_DAY, "snv", "/city-rounds", letter)))
                .contains("cùng nghị quyết và cùng năm với");
    }

    @Test
    void waitsForItsCoordinatorFromTheOpeningUntilTheCommuneHasACall() {
        var letter = new HashMap<>(CITY_LETTER);
        letter.put("title", "Đợt riêng để chờ người tổng hợp");
        sample.putOffEarlierRounds();
        var draft = sample.draft(letter);
        assertThat(text(pages.get(CITY_DAY, "snv", "/"))).contains("Phát hành công văn mở đợt «Đợt riêng để chờ");
        sample.publish(CITY_DAY, draft);
        var work = "Sở Nội vụ đã mở đợt «Đợt riêng để chờ người tổng hợp»";

        assertThat(text(pages.get(OPENING.minusMillis(1), "vhxh", "/"))).doesNotContain(work);
        assertThat(text(pages.get(OPENING, "vhxh", "/"))).contains(work, draft + "/calls/new");
        assertThat(text(pages.get(OPENING, "chutich", "/"))).doesNotContain(work);
        assertThat(text(pages.get(hour(12, "00:00"), "snv", "/"))).contains("chưa lập công văn trong đợt «Đợt riêng");
        assertThat(text(pages.get(hour(11, "23:59"), "snv", "/")))
                .doesNotContain("chưa lập công văn trong đợt «Đợt riêng");

        sample.started("vhxh", draft);

        assertThat(text(pages.get(CITY_DAY, "vhxh", "/"))).doesNotContain(work);
        assertThat(text(pages.get(CITY_DAY, "vhxh.khac", "/"))).contains(work);
    }

    @Test
    void givesTheCallItsFrameWhateverIsPosted() {
        var round = sample.published();
        var form = text(pages.get(CITY_DAY, "vhxh", round + "/calls/new"));
        assertThat(form)
                .contains("Văn bản số 68/SNV-CCVC ngày 07/01/2026 của Sở Nội vụ thành phố Hải Phòng về việc đề xuất");
        var call = sample.started("vhxh", round);

        var page = text(pages.get(CITY_DAY, "vhxh", call + "/edit"));
        assertThat(page).contains("theo công văn mở đợt");
        var changed = new HashMap<>(SampleCall.LETTER);
        changed.putAll(CHAINED);
        changed.putAll(Map.of(
                "version", hidden("version", page),
                "year", "2027",
                "title", "Tên khác",
                "communeDeadlineDay", "20/01/2026",
                "subject", "Trích yếu đã sửa"));
        assertThat(pages.post(CITY_DAY, "vhxh", call, changed)).hasRedirectedUrl(call);

        assertThat(text(pages.get(CITY_DAY, "vhxh", call)))
                .contains("Trích yếu đã sửa", "Đề xuất nhu cầu của thành phố năm 2026", "(hiểu là ngày 07/01/2026)")
                .doesNotContain("Tên khác");
        assertThat(sample.communeDeadline(call)).isEqualTo(CITY_BELL);
    }

    @Test
    void leavesThePartyBranchItsPartInTheCommunesCall() {
        var round = sample.published();
        var letter = new HashMap<>(CHAINED);
        letter.put("handoverHour", "17h");
        assertThat(text(pages.post(CITY_DAY, "vhxh", round + "/calls", letter))).contains("Nhập ngày bàn giao");
        letter.put("handoverDay", "14/01/2026");
        assertThat(text(pages.post(CITY_DAY, "vhxh", round + "/calls", letter)))
                .contains("Hạn bàn giao của khối Đảng phải trùng hoặc trước hạn");
        letter.put("handoverDay", "13/01/2026");

        var answer = pages.post(CITY_DAY, "vhxh", round + "/calls", letter);
        var call = answer.getResponse().getRedirectedUrl().replace("/addressees", "");

        assertThat(handover(call)).isEqualTo(hour(13, "17:00"));
        letter.put("version", hidden("version", text(pages.get(CITY_DAY, "vhxh", call + "/edit"))));
        letter.put("handoverHour", "16h");
        letter.putAll(Map.of("policyCode", "x", "title", "x", "communeDeadlineDay", "15/01/2026"));
        letter.putAll(Map.of("year", "2026", "horizonFrom", "2026", "horizonTo", "2030"));
        assertThat(pages.post(CITY_DAY, "vhxh", call, letter)).hasStatus3xxRedirection();
        assertThat(handover(call)).isEqualTo(hour(13, "16:00"));
    }

    @Test
    void startsNoCallTooEarlyTooLateElsewhereOrWithoutTheCitysLetter() {
        var round = sample.published();

        assertThat(text(pages.get(OPENING.minusMillis(1), "vhxh", round + "/calls/new")))
                .contains("Đợt này mở từ 08/01/2026 lúc 08:00")
                .doesNotContain("name=\"letterNumber\"");
        assertThat(text(sample.start(OPENING.minusMillis(1), "vhxh", round)))
                .contains("chưa đến lúc mở", "value=\"64/UBND-VHXH\"");
        assertThat(text(sample.start(CITY_BELL, "vhxh", round))).contains("Hạn gửi Sở Nội vụ đã qua");
        for (var person : List.of("chutich", "xdd", "snv", "donvi")) {
            assertThat(sample.start(CITY_DAY, person, round).getResponse().getStatus())
                    .as(person)
                    .isIn(403, 404);
        }
        var late = new HashMap<>(CHAINED);
        late.putAll(Map.of("deadlineDay", "15/01/2026", "deadlineHour", "0h00"));
        assertThat(text(pages.post(CITY_DAY, "vhxh", round + "/calls", late)))
                .contains("Hạn của đơn vị phải trước hạn xã gửi cấp trên");
        var uncited = new HashMap<>(CHAINED);
        uncited.put("citations", "");
        assertThat(text(pages.post(CITY_DAY, "vhxh", round + "/calls", uncited)))
                .contains("phải nêu Công văn số 68/SNV-CCVC");
        assertThat(calls(round)).isZero();

        assertThat(sample.start(OPENING, "vhxh", round)).hasStatus3xxRedirection();
        assertThat(text(sample.start(OPENING, "vhxh", round))).contains("Xã đã có công văn trong đợt này");
        assertThat(calls(round)).isEqualTo(1);
    }

    @Test
    void findsNoPlaceForACommuneThatIsNotExpected() {
        var round = sample.draft(CITY_LETTER);
        pages.post(
                CITY_DAY, "snv", round + "/expected", Map.of("version", "0"), "unit", sample.units(List.of("10903")));
        sample.publish(CITY_DAY, round);

        assertThat(pages.get(CITY_DAY, "vhxh", round)).hasStatus(404);
        assertThat(sample.start(CITY_DAY, "vhxh", round)).hasStatus(404);
        assertThat(sample.start(CITY_DAY, "vhxh.khac", round)).hasStatus3xxRedirection();
    }

    @Test
    void letsOneOfTwoCoordinatorsStartTheCallOfTheirCommune() throws Exception {
        var round = sample.published();
        Callable<Integer> attempt =
                () -> sample.start(CITY_DAY, "vhxh", round).getResponse().getStatus();
        var people = Executors.newFixedThreadPool(4);
        try {
            var statuses = people.invokeAll(List.of(attempt, attempt, attempt, attempt)).stream()
                    .map(done -> {
                        try {
                            return done.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(302, 200, 200, 200);
        } finally {
            people.shutdownNow();
        }
        assertThat(calls(round)).isEqualTo(1);
    }

    @Test
    void warnsAfterEveryEditThatTheLetterNoLongerRestsOnTheCitys() {
        var round = sample.published();
        var call = sample.started("vhxh", round);
        assertThat(check(call))
                .contains("68/SNV-CCVC")
                .doesNotContain("không còn nêu", "công văn mở đợt của thành phố đề");

        edit(call, Map.of("citations", "Công văn số 1/UBND ngày 20/02/2026 của Ủy ban nhân dân thành phố"));
        assertThat(check(call)).contains("không còn nêu Công văn số 68/SNV-CCVC", "1/UBND");

        edit(call, Map.of("citations", "Công văn số 68/SNV-CCVC ngày 06/01/2026 của Sở Nội vụ"));
        assertThat(check(call))
                .contains("ghi Công văn số 68/SNV-CCVC ngày 06/01/2026", "thành phố đề ngày 07/01/2026")
                .doesNotContain("không còn nêu");

        edit(call, Map.of("letterDate", "05/01/2026"));
        assertThat(check(call)).contains("Công văn của xã đề ngày 05/01/2026, trước ngày 07/01/2026");
        assertThat(sample.publishCall(CITY_DAY, "vhxh", call)).hasStatus3xxRedirection();
    }

    @Test
    void letsACommuneStartAgainOnlyAfterItsCallWasTakenBack() {
        sample.putOffEarlierRounds();
        var round = sample.published();
        var first = sample.started("vhxh", round);
        sample.publishCall(CITY_DAY, "vhxh", first);
        assertThat(text(sample.start(CITY_DAY, "vhxh", round))).contains("Xã đã có công văn trong đợt này");

        revoke(first);

        assertThat(text(pages.get(CITY_DAY, "vhxh", round + "/calls/new")))
                .contains("đã thu hồi theo văn bản số 66/UBND-VHXH ngày 10/01/2026: Phát hành nhầm", first)
                .contains("name=\"letterNumber\"");
        assertThat(text(pages.get(CITY_DAY, "chutich", round))).contains("Phát hành nhầm");
        assertThat(text(pages.get(CITY_DAY, "vhxh", "/"))).contains(round + "/calls/new");
        assertThat(board(CITY_DAY, round, "?stage=REVOKED")).contains("xã Cẩm Giang");

        var second = sample.started("vhxh", round);
        assertThat(second).isNotEqualTo(first);
        assertThat(text(sample.start(CITY_DAY, "vhxh", round))).contains("Xã đã có công văn trong đợt này");
        assertThat(sample.publishCall(CITY_DAY, "vhxh", second)).hasStatus3xxRedirection();
        assertThat(text(pages.get(CITY_DAY, "vhxh", round))).contains(second, "Phát hành nhầm");
        assertThat(board(CITY_DAY, round, "?stage=COLLECTING")).contains("xã Cẩm Giang", second);
        assertThat(calls(round)).isEqualTo(2);
    }

    @Test
    void givesAUnitAnotherReferenceInTheCallAfterTheRevokedOne() {
        var round = sample.published();
        var first = sample.started("vhxh", round);
        sample.publishCall(CITY_DAY, "vhxh", first);
        var before = send(first);
        revoke(first);
        var second = sample.started("vhxh", round);
        sample.publishCall(CITY_DAY, "vhxh", second);

        var after = send(second);

        assertThat(after).isNotEqualTo(before).endsWith(".2/10888-TH01/1");
        assertThat(before).endsWith("/10888-TH01/1");
    }

    @Test
    void letsOneOfManyStartAgainAtOnce() throws Exception {
        var round = sample.published();
        var first = sample.started("vhxh", round);
        sample.publishCall(CITY_DAY, "vhxh", first);
        revoke(first);
        Callable<Integer> attempt =
                () -> sample.start(CITY_DAY, "vhxh", round).getResponse().getStatus();
        var people = Executors.newFixedThreadPool(4);
        try {
            var statuses = new ArrayList<Integer>();
            for (var done : people.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
                statuses.add(done.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(302, 200, 200, 200);
        } finally {
            people.shutdownNow();
        }
        assertThat(calls(round)).isEqualTo(2);
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> jdbc.sql("update demand_call set revoked_at = null where id = :id")
                        .param("id", SampleCall.id(first))
                        .update());
    }

    @Test
    void publishesNoCallOnceTheCitysDeadlineHasPassed() {
        var round = sample.published();
        var call = sample.started("vhxh", round);

        assertThat(sample.publishCall(CITY_BELL, "vhxh", call)).hasStatus(409);
        assertThat(text(pages.get(CITY_BELL, "vhxh", call + "/publication"))).contains("Đề nghị Sở Nội vụ gia hạn");
        assertThat(sample.publishAgain(hour(14, "11:59"), "vhxh", call)).hasStatus3xxRedirection();
    }

    @Test
    void showsTheStageOfEveryCommuneWithCountsAndLinks() {
        var round = sample.published();
        var call = sample.started("vhxh", round);
        assertThat(board(CITY_DAY, round, "?stage=DRAFTING"))
                .contains("xã Cẩm Giang")
                .doesNotContain(call);
        sample.publishCall(CITY_DAY, "vhxh", call);

        assertThat(board(CITY_DAY, round, "?stage=COLLECTING")).contains("xã Cẩm Giang", call, ">1<");
        assertThat(board(hour(14, "12:00"), round, "?stage=OVERDUE")).contains("xã Cẩm Giang");
        assertThat(board(CITY_DAY, round, "?text=so y te"))
                .contains("Sở Y tế", "113 trong 114", "Chép danh sách chưa mở");
        assertThat(board(CITY_DAY, round, "?stage=NOT_OPENED&page=2"))
                .contains("Sở Nội vụ")
                .doesNotContain("page=3");
        for (var person : List.of("snv.lanhdao", "thanhtra")) {
            assertThat(pages.get(CITY_DAY, person, round + "/board")).as(person).hasStatusOk();
        }
        for (var person : List.of("vhxh", "chutich", "donvi", "quantri")) {
            assertThat(pages.get(CITY_DAY, person, round + "/board")).as(person).hasStatus(404);
        }
    }

    @Test
    void asksForAHundredCommunesAsOftenAsForFive() {
        var few = sample.draft(CITY_LETTER);
        var five = sample.units(List.of("10888", "10903", "10507", "10891", "10909"));
        assertThat(five).hasSizeGreaterThan(3);
        pages.post(CITY_DAY, "snv", few + "/expected", Map.of("version", "0"), "unit", five);
        sample.publish(CITY_DAY, few);
        var many = sample.published();
        for (var page : List.of("/board", "/extensions/new", "")) {
            assertThat(asked(many + page)).as(page).isEqualTo(asked(few + page)).isLessThan(25);
        }
    }

    private int asked(String address) {
        assertThat(pages.get(CITY_DAY, "snv", address)).hasStatusOk();
        return statements.during(() -> pages.get(CITY_DAY, "snv", address));
    }

    private String board(Instant now, String round, String filter) {
        return text(pages.get(now, "snv", round + "/board" + filter));
    }

    private String check(String call) {
        return text(pages.get(CITY_DAY, "vhxh", call + "/publication"));
    }

    /** Changes what the form of a draft holds. */
    private void edit(String call, Map<String, String> changes) {
        var fields = new HashMap<>(SampleCall.LETTER);
        fields.putAll(CHAINED);
        fields.putAll(changes);
        fields.put("version", hidden("version", text(pages.get(CITY_DAY, "vhxh", call + "/edit"))));
        assertThat(pages.post(CITY_DAY, "vhxh", call, fields)).hasRedirectedUrl(call);
    }

    private void revoke(String call) {
        var key = hidden("key", text(pages.get(CITY_DAY, "vhxh", call + "/amendments/revocation")));
        var document = Map.of("key", key, "number", "66/UBND-VHXH", "day", "10/01/2026", "content", "Phát hành nhầm");
        assertThat(pages.post(CITY_DAY, "vhxh", call + "/amendments/revocation", document))
                .hasStatus3xxRedirection();
    }

    /** The reference of what the school of the demo sends. */
    private String send(String call) {
        var school = jdbc.sql(
                        "select '/proposals/' || id from proposal where call_id = :call and unit_code = '10888-TH01'")
                .param("call", SampleCall.id(call))
                .query(String.class)
                .single();
        pages.addLine(CITY_DAY, "donvi", school);
        assertThat(pages.post(
                        CITY_DAY, "donvi", school + "/sending", pages.intent(CITY_DAY, "donvi", school + "/check")))
                .hasStatus3xxRedirection();
        return jdbc.sql("select reference from snapshot where proposal_id = :id")
                .param("id", SampleCall.id(school))
                .query(String.class)
                .single();
    }

    private int calls(String round) {
        return jdbc.sql("select count(*) from demand_call where round_id = :round")
                .param("round", SampleCall.id(round))
                .query(Integer.class)
                .single();
    }

    private Instant handover(String call) {
        return jdbc.sql("select handover_deadline from demand_call where id = :id")
                .param("id", SampleCall.id(call))
                .query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }
}

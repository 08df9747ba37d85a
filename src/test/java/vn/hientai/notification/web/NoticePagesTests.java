package vn.hientai.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.demand.SampleRound.SCHOOL;
import static vn.hientai.demand.SampleRound.TOO_LATE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.CallCorrected;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallRevoked;
import vn.hientai.demand.Closing;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalReturned;
import vn.hientai.local.ReplayTime;
import vn.hientai.notification.NoticeKind;
import vn.hientai.notification.SampleNotices;

@WholeApplicationTest
class NoticePagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @Autowired
    Closing closing;

    @Autowired
    ReplayTime time;

    @Autowired
    JdbcClient jdbc;

    SampleNotices sample;
    Map<String, ProposalId> proposals;
    CallId call;
    Instant now;

    @BeforeEach
    void publish() {
        sample = new SampleNotices(application);
        jdbc.sql("delete from notice where kind <> 'PUBLISHED' or read_at is null")
                .update();
        proposals = sample.publish();
        call = sample.callOf(proposals.get(SCHOOL));
        now = Instant.now();
    }

    @Test
    void saysWhatHappenedUntilWhenAndWhatToDo() {
        var page = text(pages.get(now, "donvi", "/notices"));

        assertThat(page)
                .contains("Công văn số 64/UBND-VHXH đề nghị Trường Tiểu học Cẩm Giang gửi đề xuất nhu cầu năm 2026")
                .contains("Hạn gửi: trước 12 giờ 00, Thứ Tư, 14/01/2026.")
                .contains("Thứ Hai</span>, <span>12/01/2026");
        assertThat(text(pages.get(now, "donvi", "/notices?lang=en")))
                .contains("Letter 64/UBND-VHXH asks Trường Tiểu học Cẩm Giang for its demand of 2026");
    }

    @Test
    void showsWhatIsUnreadFirstAndCountsItInTheFrame() {
        sample.happens(new CallCorrected(call, UUID.randomUUID()));
        sample.happens(new ProposalReturned(proposals.get(SCHOOL)));
        now = Instant.now();

        var page = text(pages.get(now, "donvi", "/notices"));
        assertThat(page).contains("Thông báo (2)").containsSubsequence("Chưa đọc", "đính chính", "Đã đọc", "đề nghị");
        assertThat(text(pages.get(now, "donvi", "/"))).contains("Thông báo (2)");
        assertThat(text(pages.get(now, "donvi2", "/"))).contains("Thông báo (1)");
        assertThat(text(pages.get(now, "vhxh", "/")))
                .contains("<span>Thông báo</span>")
                .doesNotContain("Thông báo (");
    }

    @Test
    void opensANoticeOnceAndLeadsToTheThing() {
        sample.happens(new ProposalReturned(proposals.get(SCHOOL)));
        now = Instant.now();
        var notice = "/notices/" + sample.notice("donvi", call, NoticeKind.RETURNED);

        assertThat(pages.get(now, "donvi2", notice)).hasStatus(404);
        assertThat(sample.told("donvi", call)).contains("RETURNED new");

        assertThat(pages.get(now, "donvi", notice)).hasRedirectedUrl("/proposals/" + proposals.get(SCHOOL));
        var readAt = readAt(notice);
        assertThat(pages.get(now.plusSeconds(60), "donvi", notice))
                .hasRedirectedUrl("/proposals/" + proposals.get(SCHOOL));
        assertThat(readAt(notice)).isEqualTo(readAt);
        assertThat(sample.told("donvi", call)).contains("RETURNED");
    }

    @Test
    void leadsToTheLetterWhenItWasRevoked() {
        sample.happens(new CallRevoked(call));

        var notice = "/notices/" + sample.notice("donvi", call, NoticeKind.REVOKED);
        assertThat(pages.get(Instant.now(), "donvi", notice)).hasRedirectedUrl("/calls/" + call);
    }

    @Test
    void marksAsReadOnlyWhatThePersonCouldSee() {
        sample.happens(new CallCorrected(call, UUID.randomUUID()));
        var seen = hidden("seen", text(pages.get(Instant.now(), "donvi", "/notices")));
        sample.happens(new CallRevoked(call));

        assertThat(pages.post(Instant.now(), "donvi", "/notices/reading", Map.of("seen", seen)))
                .hasRedirectedUrl("/notices");
        assertThat(sample.told("donvi", call)).containsExactly("CORRECTED", "PUBLISHED", "REVOKED new");
        assertThat(sample.told("donvi2", call)).containsExactly("CORRECTED new", "PUBLISHED", "REVOKED new");
    }

    @Test
    void narrowsToOneKind() {
        sample.happens(new CallCorrected(call, UUID.randomUUID()));
        now = Instant.now();

        var page = text(pages.get(now, "donvi", "/notices?kind=CORRECTED"));
        assertThat(page).contains("được đính chính").doesNotContain("Thứ Hai</span>, <span>12/01/2026");
        assertThat(text(pages.get(now, "donvi", "/notices?kind=REVOKED"))).contains("Chưa có thông báo nào");
        assertThat(pages.get(now, "donvi", "/notices?kind=ELSE")).hasStatus(400);
        assertThat(pages.get(now, "donvi", "/notices?page=-1")).hasStatusOk();
    }

    @Test
    void tellsAUnitItsOutcomeAndHowToObject() {
        time.at(TOO_LATE.plusSeconds(10), () -> closing.close(call));

        assertThat(text(pages.get(now, "donvi", "/notices?kind=CLOSED")))
                .contains("Hết hạn: Trường Tiểu học Cẩm Giang được coi như không có nhu cầu năm 2026")
                .contains("Nếu bản giấy đã đến trước hạn, liên hệ Phòng Văn hóa – Xã hội của xã Cẩm Giang");
        assertThat(text(pages.get(now, "donvi3", "/notices?kind=CLOSED")))
                .contains("liên hệ Ban Xây dựng Đảng của xã Cẩm Giang");
        assertThat(text(pages.get(now, "vhxh", "/notices")))
                .contains("0 đơn vị đã gửi, 0 không có nhu cầu, 3 coi như không có nhu cầu");
    }

    @Test
    void hasWordsForEveryKindInBothLanguages() {
        for (var kind : List.of("HOURS_2", "HOURS_2_DRAFT", "DAY_1", "DAY_1_DRAFT", "DAYS_3", "DAYS_3_DRAFT")) {
            tell("DEADLINE_NEAR", kind);
        }
        for (var outcome : List.of("SENT", "NIL_DECLARED", "DEEMED_NIL")) {
            tell("CLOSED", outcome);
        }
        tell("PUBLISHED", "BRANCH");
        for (var kind : List.of("RETURNED", "EXTENDED", "CORRECTED", "REVOKED", "PAPER_ENTERED", "OUTCOMES")) {
            tell(kind, "");
        }
        tell("HANDED_OVER", "");

        assertThat(pages.get(now, "donvi", "/notices")).hasStatusOk();
        assertThat(pages.get(now, "donvi", "/notices?lang=en")).hasStatusOk();
        assertThat(text(pages.get(now, "donvi", "/notices"))).contains("còn nháp 3 dòng chưa gửi");
    }

    @Test
    void saysThatNoMailIsSentWhereItIsOff() {
        assertThat(text(pages.get(now, "donvi", "/profile/notices")))
                .contains("chưa bật gửi thư điện tử")
                .doesNotContain("name=\"address\"");
        var choice = Map.of("version", "0", "address", "a@b.vn", "delivery", "AT_ONCE", "hour", "8");
        assertThat(pages.post(now, "donvi", "/profile/notices", choice)).hasStatusOk();
        assertThat(jdbc.sql("select count(*) from notice_setting")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void tell(String kind, String variant) {
        jdbc.sql("""
                        insert into notice (id, account_id, kind, variant, occasion, call_id, proposal_id, unit_name, bloc,
                            letter_number, commune_name, year, deadline, figures, happened_at)
                        select gen_random_uuid(), account_id, :kind, :variant, :kind || :variant, call_id, proposal_id,
                            unit_name, bloc, letter_number, commune_name, year, deadline, '{3,2,1}', happened_at
                        from notice
                        where kind = 'PUBLISHED' and variant = '' and call_id = :call
                        """)
                .param("kind", kind)
                .param("variant", variant)
                .param("call", call.value())
                .update();
    }

    private String readAt(String address) {
        return jdbc.sql("select read_at::text from notice where id = :id")
                .param("id", UUID.fromString(address.substring("/notices/".length())))
                .query(String.class)
                .single();
    }
}

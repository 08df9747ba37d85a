package vn.hientai.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.PostgresForTests;
import vn.hientai.audit.PersonForTests;
import vn.hientai.audit.TrailForTests;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.Role;

@SpringBootTest
@AutoConfigureMockMvc
@Import({PostgresForTests.class, TrailForTests.class, PersonForTests.class})
@WithMockUser("inspection")
class AuditPagesTests {

    private static final String CALL = "6f1c2a0b-0000-4000-8000-000000000001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AuditTrail trail;

    @Autowired
    TrailForTests stored;

    @Autowired
    PersonForTests person;

    @BeforeEach
    void signIn() {
        person.give("inspection", Role.AUDITOR);
        stored.empty();
    }

    @Test
    void tellsEachEntryAsASentence() {
        trail.recordApart(AuditEntry.of("call.published", "call", CALL)
                .with("letter", "64/UBND-VHXH")
                .change("deadline", "2026-01-14T05:00:00Z", "2026-01-15T05:00:00Z"));

        assertThat(mvc.get().uri("/audit"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("inspection · [^:]*: phát hành công văn triển khai «64/UBND-VHXH»")
                .contains("thời hạn: 14/01/2026 lúc 12:00 → 15/01/2026 lúc 12:00", "recordId=" + CALL);
    }

    @Test
    void showsAnActWithoutWordsByItsCodeAndWhatPeopleTypedAsText() {
        trail.recordApart(
                AuditEntry.of("future.act", "future", "<b>{0}</b>").change("colour", "red '{0}'", "<i>green</i>"));

        assertThat(mvc.get().uri("/audit"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "future.act «&lt;b&gt;{0}&lt;/b&gt;»", "colour: red &#39;{0}&#39; → &lt;i&gt;green&lt;/i&gt;");
    }

    @Test
    void marksWhatWasReplayed() {
        trail.recordApart(AuditEntry.of("unit.added", "unit", "one"));
        assertThat(mvc.get().uri("/audit")).bodyText().doesNotContain("phát lại dữ liệu mẫu");

        stored.tamper("update audit_entry set replayed = true");
        assertThat(mvc.get().uri("/audit")).bodyText().contains("phát lại dữ liệu mẫu");
    }

    @Test
    void searchesWithoutToneMarks() {
        trail.recordApart(AuditEntry.of("unit.added", "unit", 1).with("name", "Trường Tiểu học Cẩm Giang"));
        trail.recordApart(AuditEntry.of("unit.added", "unit", 2).with("name", "Trạm Y tế"));

        assertThat(mvc.get().uri("/audit?q=truong tieu-hoc"))
                .bodyText()
                .contains("«Trường Tiểu học Cẩm Giang»")
                .doesNotContain("«Trạm Y tế»");
    }

    @Test
    void filtersByActRecordActorAndDays() {
        trail.recordApart(AuditEntry.of("unit.added", "unit", "one"));
        trail.recordApart(AuditEntry.of("file.read", "file", "two"));

        assertThat(mvc.get().uri("/audit?act=unit.added&recordType=unit&recordId=one&actor=inspection&from=1/1/2026"))
                .bodyText()
                .contains("«one»")
                .doesNotContain("«two»");
        assertThat(mvc.get().uri("/audit?to=1/1/2026")).bodyText().contains("Không có mục nào khớp");
    }

    @Test
    void saysWhatIsWrongWithTheDaysAndKeepsThem() {
        assertThat(mvc.get().uri("/audit?from=mai&to=2/1/2026"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"mai\"", "value=\"02/01/2026\"", "Nhập ngày theo mẫu");
        assertThat(mvc.get().uri("/audit?from=3/1/2026&to=2/1/2026"))
                .bodyText()
                .contains("Đến ngày phải từ ngày bắt đầu trở đi");
    }

    @Test
    void leafsToOlderEntriesByTheirNumberAndKeepsTheSearch() {
        for (var number = 1; number <= 51; number++) {
            trail.recordApart(AuditEntry.of("unit.added", "unit", "unit-" + number));
        }

        assertThat(mvc.get().uri("/audit?act=unit.added"))
                .bodyText()
                .contains("«unit-51»", "«unit-2»", "?act=unit.added&amp;before=2\"")
                .doesNotContain("«unit-1»");
        assertThat(mvc.get().uri("/audit?act=unit.added&before=2"))
                .bodyText()
                .contains("«unit-1»")
                .doesNotContain("«unit-2»", "Cũ hơn");
    }

    @Test
    void verifiesTheLogAndShowsTheResult() {
        trail.recordApart(AuditEntry.of("unit.added", "unit", "one"));

        assertThat(verify()).hasStatusOk().bodyText().contains("Nhật ký nguyên vẹn: 1 mục");
        assertThat(stored.acts()).containsExactly("unit.added", "trail.verified");
    }

    @Test
    void saysAtWhichNumberTheLogIsBroken() {
        trail.recordApart(AuditEntry.of("unit.added", "unit", "one"));
        stored.tamper("update audit_entry set actor = 'x'");

        assertThat(verify()).bodyText().contains("nội dung mục số 1 đã bị sửa sau khi ghi");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void isForbiddenToEveryOtherRole(Role role) {
        person.give("inspection", role);

        assertThat(mvc.get().uri("/audit")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/audit?from=mai")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/audit/verification")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/audit/verification").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(stored.acts()).doesNotContain("trail.verified");
    }

    @Test
    void sendsVisitorsToSignIn() {
        assertThat(mvc.get().uri("/audit").with(anonymous())).hasStatus3xxRedirection();
    }

    private MvcTestResult verify() {
        var answer = mvc.post().uri("/audit/verification").with(csrf()).exchange();
        assertThat(answer).hasRedirectedUrl("/audit/verification");
        return mvc.get()
                .uri("/audit/verification")
                .cookie(answer.getResponse().getCookies())
                .exchange();
    }
}

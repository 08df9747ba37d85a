package vn.hientai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.WorkItem;
import vn.hientai.shared.WorkItems;

@ShellTest(HomeController.class)
@Import(HomeNavigation.class)
@WithMockUser
class HomeControllerTests {

    private static final Instant NOW = Instant.parse("2026-01-13T08:40:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CurrentUser user;

    @MockitoBean
    OfficialTime time;

    @MockitoBean
    WorkItems work;

    @BeforeEach
    void signIn() {
        given(time.now()).willReturn(NOW);
        given(user.displayName()).willReturn("Nguyễn Thị Mẫu");
        given(user.seatLabel()).willReturn("Trường Tiểu học Cẩm Giang · xã Cẩm Giang");
    }

    @Test
    void saysWhatWillComeWhenNothingWaits() {
        assertThat(home())
                .contains("Việc của tôi", "Nguyễn Thị Mẫu", "Trường Tiểu học Cẩm Giang · xã Cẩm Giang")
                .contains("Hiện không có việc nào đang chờ");
    }

    @Test
    void showsWhatWaitsByDueTime() {
        given(work.waitingAt(NOW))
                .willReturn(List.of(
                        item("Không hạn", null),
                        item("Sau", NOW.plusSeconds(172_800)),
                        item("Trước", Instant.parse("2026-01-14T05:00:00Z"))));

        assertThat(home())
                .containsSubsequence("3 việc đang chờ", "Trước", "Sau", "Không hạn")
                .contains(
                        "còn 20 giờ 20 phút",
                        "Hạn: trước 12 giờ 00, Thứ Tư, 14/01/2026",
                        "href=\"/proposals/1\"",
                        "Điền đề xuất");
    }

    @Test
    void marksWhatPressesInWordsAndStyle() {
        given(work.waitingAt(NOW)).willReturn(List.of(item("Quá hạn", NOW), item("Gấp", NOW.plusSeconds(60))));

        assertThat(home())
                .containsSubsequence(
                        "work__day--overdue",
                        "work__item--closed",
                        "quá hạn dưới 1 phút",
                        "work__item--closing",
                        "còn 1 phút");
    }

    @Test
    void groupsByTheDayOnWhichSomethingIsDueAndBeginsWithWhatIsOverdue() {
        given(work.waitingAt(NOW))
                .willReturn(List.of(
                        item("Hết ngày 14", Instant.parse("2026-01-14T17:00:00Z")),
                        item("Hôm nay", NOW.plusSeconds(3600)),
                        item("Không hạn", null),
                        item("Trễ", NOW.minusSeconds(2 * 86_400 + 3 * 3600)),
                        item("Trưa 14", Instant.parse("2026-01-14T05:00:00Z"))));

        assertThat(home())
                .containsSubsequence(
                        ">Quá hạn</h2>",
                        "quá hạn 2 ngày 3 giờ",
                        "Hôm nay, Thứ Ba, 13/01/2026</h2>",
                        ">Thứ Tư, 14/01/2026</h2>",
                        "Trưa 14",
                        "Hết ngày 14",
                        ">Không có hạn</h2>");
        assertThat(home().split("Thứ Tư, 14/01/2026</h2>")).hasSize(2);
    }

    @Test
    void keepsWhatOthersDoOutOfMyListAndInThatOfTheUnit() {
        given(work.waitingAt(NOW))
                .willReturn(List.of(
                        item("Việc tôi làm", NOW.plusSeconds(60)),
                        item("Việc người khác", NOW.minusSeconds(60)).ofUnit()));

        assertThat(home())
                .contains("Một việc đang chờ", "Việc tôi làm")
                .doesNotContain("Việc người khác", "Do người khác");
        assertThat(home("?list=unit"))
                .contains(
                        "2 việc đang chờ",
                        "Việc tôi làm",
                        "Việc người khác",
                        "Do người khác trong đơn vị",
                        "Mở để xem");
        assertThat(home("?list=overdue")).contains("Việc người khác").doesNotContain("Việc tôi làm");
        assertThat(home("?list=overdue").replaceAll("\\s+", " "))
                .contains(
                        "Của tôi</span> <span class=\"chip__count\">1<",
                        "Của đơn vị</span> <span class=\"chip__count\">2<",
                        "href=\"?list=overdue\" aria-current=\"true\"",
                        "Quá hạn</span> <span class=\"chip__count\">1<");
    }

    @Test
    void saysOfEachListWhyItIsEmpty() {
        assertThat(home("?list=unit")).contains("đơn vị không có việc nào đang chờ");
        assertThat(home("?list=overdue")).contains("Không có việc nào quá hạn");
        assertThat(home("?list=%22%3E")).contains("Hiện không có việc nào đang chờ");
    }

    @Test
    void showsDataAsTextAndNotAsMarkup() {
        given(work.waitingAt(NOW)).willReturn(List.of(item("<script>alert(1)</script>", null)));

        assertThat(home()).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test
    void speaksVietnameseWhateverTheBrowserAsksFor() {
        assertThat(mvc.get().uri("/").locale(Locale.FRENCH))
                .bodyText()
                .contains("<html lang=\"vi\">", "Đăng xuất", "href=\"?lang=en\"");
    }

    @Test
    void speaksEnglishToWhoChoseIt() {
        assertThat(mvc.get().uri("/?lang=en")).cookies().hasValue("language", "en");
        assertThat(mvc.get().uri("/").cookie(new Cookie("language", "en")))
                .bodyText()
                .contains("<html lang=\"en\">", "My work", "Sign out", "Nothing is waiting now");
    }

    @Test
    void staysVietnameseForALanguageItDoesNotSpeak() {
        assertThat(mvc.get().uri("/").cookie(new Cookie("language", "\"><script>")))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"vi\">");
    }

    @Test
    void isOnlyForWhoIsSignedIn() {
        assertThat(mvc.get().uri("/").with(anonymous())).hasStatus(401);
    }

    private String home() {
        return home("");
    }

    private String home(String query) {
        return new String(
                mvc.get().uri(URI.create("/" + query)).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static WorkItem item(String title, Instant dueAt) {
        return new WorkItem(
                Message.of("as-is", title),
                Message.of("as-is", "Công văn 64/UBND-VHXH"),
                dueAt,
                "/proposals/1",
                Message.of("as-is", "Điền đề xuất"));
    }
}

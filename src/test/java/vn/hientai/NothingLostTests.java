package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.LINE;
import static vn.hientai.Pages.text;
import static vn.hientai.Pages.typed;
import static vn.hientai.SampleCall.LETTER_DAY;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.BrowserTab.Form;

/** Whatever ends a session or takes the database away: who typed something sends it again, and it is stored once. */
@WholeApplicationTest
class NothingLostTests {

    private static final String TYPED = "Giáo dục \"Tiểu học\" <b>&amp;";
    private static final String NO_STORE = "no-cache, no-store, max-age=0, must-revalidate";
    private static final Map<String, String> PASSWORD = Map.of("password", "hien-tai-demo-2026");

    @Autowired
    ApplicationContext application;

    @Autowired
    SampleCall sample;

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TransactionTemplate transaction;

    String school;
    BrowserTab tab;

    @BeforeEach
    void openTheForm() {
        school = sample.proposals(sample.published()).get("TH01");
        tab = new BrowserTab(application, LETTER_DAY).signIn("donvi");
        assertThat(tab.get(school + "/lines/new")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDeadSessionCostsASignInAndNoWord(boolean cookieIsLeft) {
        var form = filledIn();
        endSessions();
        if (!cookieIsLeft) {
            tab.forgetCookies();
        }

        var refused = tab.send(form);

        holdsWhatWasTyped(refused, 401);
        assertThat(text(refused)).contains("Phiên làm việc đã kết thúc", "kept-address", "Đăng nhập và xem lại");
        assertThat(stored()).isEmpty();
        var offered = tab.send(tab.form("/sign-in").with("username", "donvi").with(PASSWORD));
        holdsWhatWasTyped(offered, 200);
        assertThat(text(offered)).contains("Cán bộ Trường Tiểu học Cẩm Giang", school + "/lines");
        assertThat(stored()).isEmpty();
        var resend = tab.form(school + "/lines");
        assertThat(tab.send(resend)).hasRedirectedUrl(school);
        assertThat(tab.send(resend)).hasRedirectedUrl(school);
        assertThat(stored()).containsExactly(TYPED);
    }

    @Test
    void aWrongPasswordCostsNoWordEither() {
        var form = filledIn();
        endSessions();
        tab.send(form);

        var refused = tab.send(tab.form("/sign-in").with("username", "donvi").with("password", "sai"));

        assertThat(text(refused)).contains("Chưa đăng nhập được", typed("username", "donvi"), "<title>Lỗi:");
        assertThat(text(refused)).doesNotContain("value=\"sai\"");
        holdsWhatWasTyped(refused, 200);
        tab.send(tab.form("/sign-in").with(PASSWORD));
        assertThat(tab.send(tab.form(school + "/lines"))).hasRedirectedUrl(school);
        assertThat(stored()).containsExactly(TYPED);
    }

    @Test
    void asksOnceMoreWhereTheSignInTookPlaceInAnotherTab() {
        var form = filledIn();
        endSessions();
        tab.takeCookiesFrom(new BrowserTab(application, LETTER_DAY).signIn("donvi"));

        var offered = tab.send(form);

        holdsWhatWasTyped(offered, 403);
        assertThat(text(offered)).contains("Gửi lại nội dung đã nhập");
        assertThat(tab.send(tab.form(school + "/lines"))).hasRedirectedUrl(school);
        assertThat(stored()).containsExactly(TYPED);
    }

    @Test
    void neverSendsWhatOnePersonTypedInTheNameOfAnother() {
        var form = filledIn();
        endSessions();
        tab.send(form);

        var refused = tab.send(tab.form("/sign-in").with("username", "donvi2").with(PASSWORD));

        assertThat(refused).hasStatus(403);
        assertThat(text(refused))
                .contains("do người khác nhập", "Cán bộ Trạm Y tế", "vẫn được giữ trên trang này")
                .doesNotContain("action=\"" + school, "<li class=\"lines\"");
        assertThat(stored()).isEmpty();
        tab.send(tab.form("/sign-in").with("username", "donvi").with(PASSWORD));
        assertThat(tab.send(tab.form(school + "/lines"))).hasRedirectedUrl(school);
        assertThat(stored()).containsExactly(TYPED);
    }

    @Test
    void offersNobodyElsesWordsAfterAChangeOfPeopleInAnotherTab() {
        var form = filledIn();
        tab.takeCookiesFrom(new BrowserTab(application, LETTER_DAY).signIn("donvi2"));

        var refused = tab.send(form);

        assertThat(refused).hasStatus(403);
        assertThat(text(refused)).contains("do người khác nhập").doesNotContain("action=\"" + school);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void echoesNothingThatAnotherSiteSent(String site) {
        var form = filledIn();
        assertNothingEchoed(tab.send(without(form, "_csrf"), site), 403);
        endSessions();
        assertNothingEchoed(tab.send(form, site), 403);
        tab.forgetCookies();
        assertNothingEchoed(tab.send(form, site), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example", "http://localhost:81"})
    void believesTheOriginWhereABrowserSaysNoMore(String origin) {
        var form = filledIn();
        endSessions();

        assertNothingEchoed(post(form, "Origin", origin), 403);
        assertNothingEchoed(post(form, "Referer", origin + "/page"), 403);
        assertNothingEchoed(post(form, "X-Nothing", "x"), 403);
        holdsWhatWasTyped(post(form, "Origin", "http://localhost"), 401);
        holdsWhatWasTyped(post(form, "Referer", "http://localhost/proposals"), 401);
    }

    @Test
    void holdsOnlyWhatGoesToARouteOfOurs() {
        var form = new Form("/no/such/page").with("major", TYPED);
        endSessions();
        assertNothingEchoed(tab.send(form), 401);

        tab.send(filled(school + "/lines"));
        var page = tab.form("/sign-in").with("username", "donvi").with(PASSWORD);
        assertThat(tab.send(page.with("kept-address", "//evil.example/lines"))).hasRedirectedUrl("/");
    }

    @Test
    void neverHoldsAPasswordOrAOneTimeCode() {
        tab.get("/activate");
        var form =
                tab.form("/activate").with(Map.of("username", "ai", "code", "ABCD-1234", "password", "mật khẩu mới"));
        endSessions();
        tab.forgetCookies();

        assertThat(text(tab.send(form))).doesNotContain("ABCD-1234", "mật khẩu mới");
        var other =
                tab.send(filled(school + "/lines").with(Map.of("newPassword", "một", "code", "hai", "_csrf", "ba")));
        assertThat(text(other)).contains(typed("kept:major", TYPED)).doesNotContain("\"một\"", "\"hai\"", "\"ba\"");
    }

    @Test
    void asksForTheFileAgain() {
        endSessions();
        var part = new MockPart("file", "nhu-cau <1>.xlsx", "bí mật trong tệp".getBytes());
        var refused = tab.exchange(mvc.post()
                .uri(school + "/intakes")
                .multipart()
                .part(part)
                .param("kind", "WORKBOOK")
                .header("Sec-Fetch-Site", "same-origin"));

        assertThat(refused).hasStatus(401);
        assertThat(text(refused))
                .contains("Tệp «nhu-cau <1>.xlsx» không giữ được")
                .doesNotContain("bí mật trong tệp");
        var offered =
                text(tab.send(tab.form("/sign-in").with("username", "donvi").with(PASSWORD)));
        assertThat(offered)
                .contains("Chọn lại tệp «nhu-cau <1>.xlsx»", "enctype=\"multipart/form-data\"", "name=\"file\"");
    }

    @Test
    void tellsAScriptInAFewBytes() {
        var form = filledIn().header("Sec-Fetch-Mode", "cors");
        endSessions();

        var answer = tab.send(form);

        assertThat(answer).hasStatus(401);
        assertThat(text(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataSource", "sessionDataSource"})
    void waitsForADatabaseThatIsAway(String pool) throws SQLException {
        var form = filledIn();

        var refused = whileNoneIsLeft(pool, () -> tab.send(form));

        holdsWhatWasTyped(refused, 503);
        assertThat(refused).hasHeader("Retry-After", "10").headers().containsHeader("Content-Security-Policy");
        assertThat(text(refused)).contains("Gửi lại").doesNotContain(form.value("_csrf"));
        var asked = tab.send(tab.form(school + "/lines"));
        holdsWhatWasTyped(asked, 403);
        assertThat(tab.send(tab.form(school + "/lines"))).hasRedirectedUrl(school);
        assertThat(stored()).containsExactly(TYPED);
    }

    @Test
    void sendsAgainWithOneClickWhereOnlyTheActWasHeldUp() {
        var form = filledIn();

        var refused = transaction.execute(status -> {
            jdbc.sql("select id from proposal where id = :id for update")
                    .param("id", SampleCall.id(school))
                    .query((row, index) -> true)
                    .single();
            return inAnotherThread(() -> tab.send(form));
        });

        holdsWhatWasTyped(refused, 503);
        assertThat(tab.send(tab.form(school + "/lines"))).hasRedirectedUrl(school);
        assertThat(stored()).containsExactly(TYPED);
    }

    @Test
    void aPageOpenedAgainWithTheBackButtonStoresNothingTwiceAndNothingOver() {
        var form = filledIn();
        assertThat(tab.get(school + "/lines/new")).headers().hasValue("Cache-Control", NO_STORE);
        assertThat(tab.send(form)).hasRedirectedUrl(school);

        var conflict = tab.send(form.with("major", "Toán"));

        assertThat(text(conflict)).contains("Dòng này vừa được lưu ở nơi khác", typed("major", "Toán"), TYPED);
        assertThat(stored()).containsExactly(TYPED);
        var line = Pages.first("action=\"(" + school + "/lines/[^\"]+)\"", text(conflict));
        assertThat(tab.send(tab.form(line).with(LINE).with("major", "Toán"))).hasRedirectedUrl(school);
        assertThat(stored()).containsExactly("Toán");
    }

    @Test
    void aSendingIsAnsweredTwiceWithTheSameReceipt() {
        tab.send(filledIn());
        assertThat(tab.get(school + "/check")).headers().hasValue("Cache-Control", NO_STORE);
        var sending = tab.form(school + "/sending");
        endSessions();

        assertThat(text(tab.send(sending))).contains("không có nội dung phải nhập");
        tab.send(tab.form("/sign-in").with("username", "donvi").with(PASSWORD));
        var again = tab.form(school + "/sending");

        assertThat(tab.send(again)).hasRedirectedUrl(school + "/receipts/1");
        assertThat(tab.send(again)).hasRedirectedUrl(school + "/receipts/1");
        assertThat(tab.get(school + "/receipts/2")).hasStatus(404);
    }

    @Test
    void aDeadlineThatPassesMeanwhileLeavesWhatWasTypedOnItsPage() {
        var form = filledIn();
        endSessions();
        tab.send(form);
        tab.at(SampleCall.BELL);
        tab.send(tab.form("/sign-in").with("username", "donvi").with(PASSWORD));

        assertThat(text(tab.send(tab.form(school + "/lines"))))
                .contains("Đã hết hạn gửi đề xuất: hạn là trước 12:00, 14/01/2026", typed("major", TYPED));
        assertThat(stored()).isEmpty();
    }

    @Test
    void aDeadlineThatPassesBetweenCheckAndSendingLeavesTheDraft() {
        tab.send(filledIn());
        tab.get(school + "/check");
        tab.at(SampleCall.BELL);

        var refused = tab.send(tab.form(school + "/sending"));

        assertThat(refused).hasStatus(409);
        assertThat(text(refused))
                .contains(
                        "Đã hết hạn gửi đề xuất: hạn là trước 12:00, 14/01/2026",
                        "những gì đã lưu trước đó vẫn còn nguyên");
        assertThat(text(tab.get(school))).contains("Còn nháp 1 dòng, không được tính", TYPED);
        assertThat(stored()).containsExactly(TYPED);
    }

    @Test
    void showsWhatWasTypedOnAConflictThatHasNoPageOfItsOwn() {
        var line = pages.addLine(LETTER_DAY, "donvi", school);
        tab.get(line + "/removal");
        var form = tab.form(line + "/removal").with("version", "7").with("note", TYPED);

        assertThat(text(tab.send(form))).contains("Những gì vừa nhập", TYPED);
    }

    @Test
    void saysTheSameInEnglish() {
        var form = filledIn();
        tab.get("/sign-in?lang=en");
        endSessions();

        assertThat(text(tab.send(form))).contains("The session has ended", "Sign in and look it over");
    }

    private Form filledIn() {
        return filled(school + "/lines");
    }

    private Form filled(String address) {
        var form =
                tab.get(school + "/lines/new").getResponse().getStatus() == 200 ? tab.form(address) : new Form(address);
        return form.with(LINE).with("major", TYPED);
    }

    private static Form without(Form form, String name) {
        var other = new Form(form.address);
        other.fields.addAll(form.fields);
        other.fields.removeIf(field -> field.getKey().equals(name));
        return other;
    }

    private MvcTestResult post(Form form, String header, String value) {
        var request = mvc.post().uri(form.address).header(header, value);
        form.fields.forEach(field -> request.param(field.getKey(), field.getValue()));
        return tab.exchange(request);
    }

    private void endSessions() {
        jdbc.sql("delete from spring_session where principal_name like 'donvi%'")
                .update();
    }

    private static void holdsWhatWasTyped(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status).headers().doesNotContainHeader("Location");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(text(answer))
                .containsPattern("name=\"(kept:)?major\" value=\"\\Q" + TYPED + "\\E\"")
                .containsPattern("name=\"(kept:)?post\" value=\"Giáo viên chủ nhiệm\"")
                .containsPattern("name=\"(kept:)?key\" value=\"[0-9a-f-]{36}\"");
        assertThat(content(answer)).doesNotContain("<b>", "name=\"kept:_csrf\"", "kept:password");
    }

    private static void assertNothingEchoed(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status);
        assertThat(text(answer)).doesNotContain(TYPED, "Giáo viên chủ nhiệm", "kept");
    }

    private List<String> stored() {
        return jdbc.sql("select major from proposal_line where proposal_id = :id order by position")
                .param("id", SampleCall.id(school))
                .query(String.class)
                .list();
    }

    private MvcTestResult whileNoneIsLeft(String pool, Supplier<MvcTestResult> act) throws SQLException {
        var source = application.getBean(pool, DataSource.class);
        var taken = new ArrayList<Connection>();
        try {
            for (var free = source.unwrap(HikariDataSource.class).getMaximumPoolSize(); free > 0; free--) {
                taken.add(source.getConnection());
            }
            return act.get();
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    private static MvcTestResult inAnotherThread(Supplier<MvcTestResult> act) {
        return CompletableFuture.supplyAsync(act).join();
    }

    private static String content(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

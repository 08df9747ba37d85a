package vn.hientai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.account.SampleAccounts.PASSWORD;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Browser;
import vn.hientai.account.AccountManagement.Successor;
import vn.hientai.shared.Role;

@AccountTest
class SignInTests {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @LocalServerPort
    int port;

    @Autowired
    SampleAccounts samples;

    @Autowired
    AccountManagement accounts;

    @Autowired
    RecordingAuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        samples.makeOnce();
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void leadsToTheHomePageWithANewSession() {
        var browser = new Browser(port);
        browser.get("/sign-in");
        var before = browser.cookie("HIENTAI");
        var answer = browser.signIn(" DonVi ", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(locationOf(answer)).isEqualTo("/");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.matches("HIENTAI=.*; Path=/; HttpOnly; SameSite=[Ll]ax"));
        assertThat(browser.cookie("HIENTAI")).isNotEqualTo(before);
        assertThat(audit.acts()).contains("account.signed-in");
        assertThat(sessionsOf("donvi")).isPositive();
    }

    @Test
    void leadsToTheLocalPageThatWasAskedForAndNeverElsewhere() {
        assertThat(locationOf(new Browser(port).get("/accounts?q=cam")))
                .isEqualTo("/sign-in?next=%2Faccounts%3Fq%3Dcam");
        assertThat(new Browser(port).get("/sign-in?next=%2Faccounts%3Fq%3Dcam").body())
                .contains("name=\"next\" value=\"/accounts?q=cam\"");
        assertThat(locationAfter("/accounts?q=cam")).isEqualTo("/accounts?q=cam");
        for (var elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example")) {
            assertThat(locationAfter(elsewhere)).isEqualTo("/");
        }
    }

    @Test
    void saysTheSameToAWrongPasswordAnUnknownNameAndALockedOne() {
        for (var attempt = 0; attempt < 5; attempt++) {
            new Browser(port).signIn("chutich", "wrong");
        }

        var locked = refusal("chutich", PASSWORD);
        var wrong = refusal("donvi2", "wrong");
        var unknown = refusal("khongco", "wrong");

        assertThat(wrong).contains("Chưa đăng nhập được", "value=\"X\"", "<title>Lỗi:");
        assertThat(unknown).isEqualTo(wrong);
        assertThat(locked).isEqualTo(wrong);
    }

    @Test
    void holdsAFormWithAFileForAVisitor() throws Exception {
        var server = "http://localhost:" + port;
        var body = """
                --part\r
                Content-Disposition: form-data; name="text"\r
                \r
                Trường cần <hai> giáo viên\r
                --part\r
                Content-Disposition: form-data; name="file"; filename="nhu-cau.xlsx"\r
                Content-Type: application/octet-stream\r
                \r
                in the file\r
                --part--\r
                """.replace("\r\r\n", "\r\n");
        var request = HttpRequest.newBuilder(URI.create(server + "/proposals/" + UUID.randomUUID() + "/intakes"))
                .header("Origin", server)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains(
                        "name=\"kept:text\" value=\"Trường cần &lt;hai&gt; giáo viên\"",
                        "name=\"kept-file:file\" value=\"nhu-cau.xlsx\"",
                        "Tệp «nhu-cau.xlsx» không giữ được")
                .doesNotContain("in the file");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains(POLICY);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void keepsATypedNameThatIsNoAccountOutOfTheAuditTrail() {
        new Browser(port).signIn("my password by mistake", "wrong");

        assertThat(audit.entries())
                .anyMatch(entry -> entry.recordId().startsWith("unknown:"))
                .noneMatch(entry -> entry.toString().contains("mistake"));
    }

    @Test
    void refusesAForgedPost() {
        var answer = new Browser(port).post("/sign-in", Map.of("username", "donvi", "password", PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void makesNoSessionForVisitors() {
        var before = sessions();
        var visitor = new Browser(port);

        for (var address : List.of("/healthz", "/catalogue", "/accounts", "/assets/hientai.css", "/no-such-page")) {
            visitor.get(address);
        }
        assertThat(visitor.cookie("HIENTAI")).isNull();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void sendsTheHeadersThatKeepABrowserSafe() {
        var headers = new Browser(port).get("/sign-in").headers();

        assertThat(headers.firstValue("Content-Security-Policy")).contains(POLICY);
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void letsAChangeOfRolesActAtTheNextRequest() {
        var browser = newcomer("doivai");
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(audit.acts()).contains("access.refused");

        change("doivai", Role.PARTY_COORDINATOR);
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);

        change("doivai", Role.UNIT_OFFICER);
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void signsAnEndedAccountOut() {
        var browser = newcomer("sapnghi");
        samples.as("quantri", () -> {
            accounts.end(samples.idOf("sapnghi"), samples.versionOf("sapnghi"), "Nghỉ hưu");
            return true;
        });

        assertThat(sessionsOf("sapnghi")).isZero();
        assertThat(locationOf(browser.get("/accounts"))).isEqualTo("/sign-in?next=%2Faccounts");
        assertThat(browser.signIn("sapnghi", PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void signsAnEndedAccountOutThoughItsSessionIsLeft() {
        var browser = newcomer("consot");
        jdbc.sql("update account_grant set ends_at = clock_timestamp() where account_id = :id")
                .param("id", samples.idOf("consot").value())
                .update();

        assertThat(locationOf(browser.get("/accounts"))).isEqualTo("/sign-in?next=%2Faccounts");
        assertThat(sessionsOf("consot")).isZero();
    }

    @Test
    void endsTheSessionsOfAnAccountThatIsReset() {
        var browser = newcomer("quenmk");
        samples.as("quantri", () -> accounts.reset(samples.idOf("quenmk"), samples.versionOf("quenmk")));

        assertThat(sessionsOf("quenmk")).isZero();
        assertThat(browser.signIn("quenmk", PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void handsTheWorkOverInOneAct() {
        newcomer("nguoicu");
        var slip = samples.as(
                "quantri",
                () -> accounts.handOver(
                        samples.idOf("nguoicu"), samples.versionOf("nguoicu"), new Successor("Người mới", null)));
        samples.activate(slip);

        assertThat(sessionsOf("nguoicu")).isZero();
        assertThat(new Browser(port).signIn(slip.username(), PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void signsOutByPostOnly() {
        var browser = Browser.signedIn(port, "donvi", PASSWORD);
        browser.get("/sign-out");
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(403);

        assertThat(locationOf(browser.post("/sign-out", Map.of()))).isEqualTo("/sign-in");
        assertThat(locationOf(browser.get("/accounts"))).isEqualTo("/sign-in?next=%2Faccounts");
    }

    private Browser newcomer(String username) {
        samples.as("quantri", () -> {
            samples.open("10888-PN", username, Role.UNIT_OFFICER);
            return true;
        });
        return Browser.signedIn(port, username, PASSWORD);
    }

    private void change(String username, Role role) {
        samples.as("quantri", () -> {
            accounts.changeRoles(samples.idOf(username), samples.versionOf(username), Set.of(role));
            return true;
        });
    }

    private String refusal(String username, String password) {
        var answer = new Browser(port).signIn(username, password);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replace("value=\"" + username + "\"", "value=\"X\"");
    }

    private String locationAfter(String next) {
        var browser = new Browser(port);
        browser.get("/sign-in");
        return locationOf(browser.post("/sign-in", Map.of("username", "donvi", "password", PASSWORD, "next", next)));
    }

    private static String locationOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }

    private long sessionsOf(String username) {
        return jdbc.sql("select count(*) from spring_session where principal_name = :username")
                .param("username", username)
                .query(Long.class)
                .single();
    }
}

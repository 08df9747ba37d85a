package vn.hientai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.account.SampleAccounts.PASSWORD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Browser;

@AccountTest
class AccountPagesTests {

    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
    private static final Pattern USERNAME = Pattern.compile("slip__key\">([a-z0-9.]+)<");

    @LocalServerPort
    int port;

    @Autowired
    SampleAccounts samples;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        samples.makeOnce();
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void opensAnAccountPrintsTheSlipAndLetsThePersonIn() {
        var keeper = Browser.signedIn(port, "vhxh", PASSWORD);
        assertThat(keeper.get("/accounts/new?unit=10888-TYT").body()).contains("value=\"10888.tyt");

        var slips = keeper.post(
                "/accounts",
                Map.of("unit", "10888-TYT", "displayName", "Trần Thị Mẫu", "roles", "UNIT_OFFICER", "_roles", "on"));
        assertThat(slips.statusCode()).isEqualTo(200);
        assertThat(slips.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(slips.body()).contains("Trần Thị Mẫu", "Trạm Y tế", "/activate", "PHIẾU KÍCH HOẠT");

        var person = new Browser(port);
        person.get("/activate");
        var username = first(USERNAME, slips.body(), 1);
        var choice = new HashMap<>(Map.of("username", username, "code", first(CODE, slips.body(), 0)));
        choice.putAll(Map.of("password", "ngắn", "repeated", "ngắn"));
        assertThat(person.post("/activate", choice).body())
                .contains("Nhập mật khẩu từ 14 đến 128 ký tự", "value=\"" + username + "\"");
        choice.putAll(Map.of("password", PASSWORD, "repeated", PASSWORD + "x"));
        assertThat(person.post("/activate", choice).body()).contains("Hai lần nhập mật khẩu chưa giống nhau");
        choice.put("repeated", PASSWORD);
        assertThat(person.post("/activate", choice).statusCode()).isEqualTo(302);
        assertThat(person.get("/sign-in").body()).contains("Đã đặt mật khẩu");
        assertThat(person.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void showsEveryErrorOfTheFormNextToWhatWasTyped() {
        var keeper = Browser.signedIn(port, "vhxh", PASSWORD);

        var page = keeper.post("/accounts", Map.of("displayName", "Trần Mẫu", "username", "a b c", "_roles", "on"));

        assertThat(page.body())
                .contains(
                        "Nhập mã hoặc tên đơn vị",
                        "Chọn ít nhất một vai trò",
                        "Tên đăng nhập có 3 đến 40 ký tự",
                        "value=\"Trần Mẫu\"",
                        "value=\"a b c\"")
                .doesNotContain("value=\"COMMUNE_LEADER\"");
    }

    @Test
    void showsTheFaultsOfAListByLineAndThenTheSlips() {
        var keeper = Browser.signedIn(port, "xdd", PASSWORD);
        var list = new HashMap<>(Map.of("lines", "Hội Phụ nữ ; Lê Mẫu\nTrạm Y tế ; Võ Mẫu", "nameIfUnknown", "Mẫu"));

        assertThat(keeper.post("/accounts/list", list).body()).contains("Dòng 2: Không có đơn vị nào", "#lines");

        list.put("lines", "Hội Phụ nữ ; Lê Mẫu");
        assertThat(keeper.post("/accounts/list", list).body()).contains("10888.pn", "Lê Mẫu");
    }

    @Test
    void listsTheKeepersAccountsWithTheirState() {
        var keeper = Browser.signedIn(port, "vhxh", PASSWORD);

        assertThat(keeper.get("/accounts?q=truong+tieu+hoc").body())
                .contains("Trường Tiểu học", "donvi", "Người phụ trách của đơn vị", "Đang dùng")
                .doesNotContain("donvi.khac", "vhxh.khac");
        assertThat(keeper.get("/accounts?q=chutich").body()).contains("Không có tài khoản nào");
        assertThat(keeper.get("/accounts?lang=en").body()).contains("Accounts of the units");
    }

    @Test
    void endsAnAccountOnlyWithAReason() {
        samples.as("vhxh", () -> {
            samples.open("10888-TYT", "tyt.ketthuc", vn.hientai.shared.Role.UNIT_OFFICER);
            return true;
        });
        var address = "/accounts/" + samples.idOf("tyt.ketthuc");
        var version = Long.toString(samples.versionOf("tyt.ketthuc"));
        var keeper = Browser.signedIn(port, "vhxh", PASSWORD);

        assertThat(keeper.get(address + "/ending").body()).contains("tyt.ketthuc");
        assertThat(keeper.post(address + "/ending", Map.of("version", version)).body())
                .contains("Nhập lý do kết thúc");
        assertThat(keeper.post(address + "/ending", Map.of("version", version, "reason", "Chuyển công tác"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(keeper.get(address).body()).contains("Đã kết thúc");
    }

    @Test
    void hidesEveryPageOfAnAccountFromOtherKeepersAndOtherPeople() {
        var address = "/accounts/" + samples.idOf("donvi");
        var pages = List.of(address, address + "/ending", address + "/successor", address + "/roles");
        var acts = List.of("/ending", "/successor", "/roles", "/code");
        var form = Map.of(
                "version", "1", "reason", "x", "displayName", "Người lạ", "roles", "UNIT_OFFICER", "_roles", "on");

        for (var other : List.of("vhxh.khac", "xdd")) {
            var browser = Browser.signedIn(port, other, PASSWORD);
            assertThat(pages).allSatisfy(page -> assertThat(browser.get(page).statusCode())
                    .isEqualTo(404));
            assertThat(acts).allSatisfy(act -> assertThat(
                            browser.post(address + act, form).statusCode())
                    .isEqualTo(404));
        }
        var officer = Browser.signedIn(port, "donvi2", PASSWORD);
        assertThat(pages)
                .allSatisfy(page -> assertThat(officer.get(page).statusCode()).isEqualTo(403));
        var visitor = new Browser(port);
        assertThat(pages)
                .allSatisfy(page -> assertThat(visitor.get(page).statusCode()).isEqualTo(302));
    }

    @Test
    void showsEveryOwnPageOfAnAccount() {
        var address = "/accounts/" + samples.idOf("donvi");
        var keeper = Browser.signedIn(port, "vhxh", PASSWORD);

        assertThat(List.of(
                        address,
                        address + "/ending",
                        address + "/successor",
                        address + "/roles",
                        "/accounts/new",
                        "/accounts/list"))
                .allSatisfy(page -> assertThat(keeper.get(page).statusCode()).isEqualTo(200));
    }

    private static String first(Pattern pattern, String text, int group) {
        var found = pattern.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(group);
    }
}

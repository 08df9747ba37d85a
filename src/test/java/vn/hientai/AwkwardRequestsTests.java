package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.SampleCall.AFTER_BELL;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hientai.Routes.Route;

/** Whatever stands in an address or in a form, no route answers with a failure. */
@WholeApplicationTest
class AwkwardRequestsTests {

    @Autowired
    Pages pages;

    @Autowired
    Routes routes;

    @Autowired
    Subjects subjects;

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1"})
    void findsNothingAtAMalformedIdentity(String identity) {
        var malformed =
                subjects.identities().keySet().stream().collect(Collectors.toMap(name -> name, name -> identity));
        for (var route : routes.ours().stream().filter(Route::hasIdentity).toList()) {
            for (var person : List.of("vhxh", "donvi", "quantri")) {
                assertThat(ask(route, person, Subjects.address(route, malformed)))
                        .as(route + " by " + person)
                        .isIn(400, 403, 404);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=2147483647&size=2147483647&text=%25%5F%5C&q=%25%5F%5C",
                "page=-1&size=-1&sort=x,desc&from=99%2F99%2F9999&lang=%00",
                "text=%00&q=%00&unit=%00&field=%00&major=%00&category=%00&act=%00&actor=%00",
                "status=NONE&bloc=NONE&page=x"
            })
    void neverFailsAtAnAwkwardQuestion(String question) {
        for (var route : routes.ours().stream()
                .filter(each -> !each.writes())
                .filter(each -> !each.pattern().matches(".*(pdf|docx|signed|file).*"))
                .toList()) {
            for (var person : List.of("vhxh", "donvi", "thanhtra", "quantri")) {
                var address = Subjects.address(route, subjects.identities()) + "?" + question;
                assertThat(pages.get(AFTER_BELL, person, URI.create(address))
                                .getResponse()
                                .getStatus())
                        .as(address + " by " + person)
                        .isLessThan(500);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "-1", "99999999999999999999"})
    void neverFailsAtAnAwkwardForm(String value) {
        var fields = Subjects.fields();
        fields.replaceAll((name, typed) -> value);
        for (var route : routes.ours().stream().filter(Route::writes).toList()) {
            if (!route.method().equals("ANY")) {
                for (var person : List.of("vhxh", "donvi", "chutich", "quantri")) {
                    var address = Subjects.address(route, subjects.identities());
                    assertThat(pages.post(AFTER_BELL, person, address, fields)
                                    .getResponse()
                                    .getStatus())
                            .as(route + " by " + person)
                            .isLessThan(500);
                }
            }
        }
    }

    private int ask(Route route, String person, String address) {
        var answer = route.writes()
                ? pages.post(AFTER_BELL, person, address, Subjects.fields())
                : pages.get(AFTER_BELL, person, address);
        return answer.getResponse().getStatus();
    }
}

package vn.hientai.demand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.hientai.Pages.LINE;
import static vn.hientai.demand.SampleRound.MORNING;
import static vn.hientai.demand.SampleRound.TOO_LATE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.SampleRound;

/** Who may not know of a proposal finds nothing at any of its addresses. */
@WholeApplicationTest
class ProposalAccessTests {

    private static final List<String> PAGES = List.of(
            "",
            "/lines/new",
            "/lines/{line}/edit",
            "/lines/{line}/removal",
            "/check",
            "/nil",
            "/withdrawal",
            "/receipts/1",
            "/receipts/1.pdf",
            "/print",
            "/print.pdf");
    private static final List<String> ACTS = List.of(
            "/lines",
            "/lines/{line}",
            "/lines/{line}/removal",
            "/sending",
            "/nil-declaration",
            "/withdrawal",
            "/reception",
            "/acceptance");

    @Autowired
    ApplicationContext application;

    Pages page;

    @Autowired
    MockMvcTester mvc;

    String school;
    String partyOffice;
    String line;

    @BeforeEach
    void send() {
        page = new Pages(application);
        var proposals = new SampleRound(application).publish();
        var id = proposals.get(SampleRound.SCHOOL);
        school = "/proposals/" + id;
        partyOffice = "/proposals/" + proposals.get(SampleRound.PARTY_OFFICE);
        line = page.addLine(MORNING, "donvi", id).replaceAll(".*/", "");
        page.post(MORNING, "donvi", school + "/sending", page.intent(MORNING, "donvi", school + "/check"));
    }

    @Test
    void aUnitOfAnotherCommuneFindsNothing() {
        findsNothing("donvi.khac");
    }

    @Test
    void anotherUnitOfTheCommuneFindsNothing() {
        findsNothing("donvi2");
    }

    @Test
    void theOtherBlocsCoordinatorFindsNothing() {
        for (var address : PAGES) {
            assertThat(page.get(MORNING, "xdd", address(address))).hasStatus(404);
        }
        for (var act : List.of("/reception", "/acceptance")) {
            assertThat(page.post(MORNING, "xdd", school + act, Map.of("snapshot", "1")))
                    .hasStatus(404);
        }
        assertThat(page.get(MORNING, "xdd", partyOffice)).hasStatusOk();
    }

    @Test
    void readersHaveNoneOfTheUnitsForms() {
        for (var address : List.of("/lines/new", "/lines/{line}/edit", "/lines/{line}/removal", "/check", "/nil")) {
            assertThat(page.get(MORNING, "vhxh", address(address))).hasStatus(404);
        }
        for (var act : ACTS.subList(0, 6)) {
            assertThat(page.post(MORNING, "vhxh", address(act), fields())
                            .getResponse()
                            .getStatus())
                    .isIn(403, 404);
        }
        for (var act : List.of("/reception", "/acceptance")) {
            assertThat(page.post(MORNING, "chutich", school + act, Map.of("snapshot", "1")))
                    .hasStatus(403);
        }
        assertThat(page.get(MORNING, "chutich", school + "/receipts/1")).hasStatusOk();
    }

    @Test
    void aVisitorIsAskedToSignIn() {
        for (var address : PAGES) {
            assertThat(mvc.get().uri(address(address)).exchange().getResponse().getRedirectedUrl())
                    .contains("/sign-in");
        }
        for (var act : ACTS) {
            assertThat(mvc.post().uri(address(act)).with(csrf()))
                    .hasStatus(401)
                    .bodyText()
                    .contains("/sign-in");
        }
    }

    private void findsNothing(String username) {
        for (var address : PAGES) {
            assertThat(page.get(MORNING, username, address(address)))
                    .as(address)
                    .hasStatus(404);
        }
        for (var act : ACTS.subList(0, 6)) {
            assertThat(page.post(MORNING, username, address(act), fields()))
                    .as(act)
                    .hasStatus(404);
            assertThat(page.post(TOO_LATE, username, address(act), fields()))
                    .as(act)
                    .hasStatus(404);
        }
        for (var act : ACTS.subList(6, 8)) {
            assertThat(page.post(MORNING, username, address(act), fields())).hasStatus(403);
        }
    }

    private Map<String, String> fields() {
        var fields = new HashMap<>(LINE);
        fields.putAll(Map.of(
                "key", UUID.randomUUID().toString(), "fingerprint", "0".repeat(64), "version", "0", "snapshot", "1"));
        return fields;
    }

    private String address(String ending) {
        return school + ending.replace("{line}", line);
    }
}

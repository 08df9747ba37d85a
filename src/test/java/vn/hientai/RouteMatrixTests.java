package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.AFTER_BELL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.Routes.Route;

/** Who finds what: every route with an identity in it has a line here, and whoever is not in the line finds nothing. */
@WholeApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class RouteMatrixTests {

    /** Everybody who signs in; the last three work for another commune or for none. */
    private static final Set<String> PEOPLE = Set.of(
            "donvi",
            "donvi2",
            "donvi3",
            "thutruong",
            "vhxh",
            "xdd",
            "chutich",
            "kinhte",
            "snv",
            "snv.lanhdao",
            "thanhtra",
            "quantri",
            "donvi.khac",
            "vhxh.khac");

    /** Routes that show visitors something; every other page leads them to the sign-in, and nothing is taken. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /sign-in",
            "POST /sign-in/failed",
            "GET /activate",
            "POST /activate",
            "GET /catalogue",
            "GET /catalogue.xlsx",
            "GET /catalogue/{line}",
            "GET /healthz",
            "ANY ${spring.web.error.path:/error}",
            "ANY /error");

    /**
     * A published call of xã Cẩm Giang whose dispatch was sent (for its preparation: a draft), the proposal of its
     * primary school («donvi») with what hangs on it, the account of its health station, and a published round of the
     * city with its submission, decision and a line of the catalogue (for its preparation: a draft).
     */
    private static final String MATRIX = """
            GET /calls/{id}: donvi thutruong donvi2 donvi3 vhxh xdd chutich kinhte snv snv.lanhdao thanhtra
            POST /calls/{id}: vhxh
            GET /calls/{id}/edit: vhxh
            GET /calls/{id}/addressees: vhxh
            POST /calls/{id}/addressees: vhxh
            GET /calls/{id}/resolution: vhxh
            POST /calls/{id}/resolution: vhxh
            GET /calls/{id}/resolution/file: donvi thutruong donvi2 donvi3 vhxh xdd chutich kinhte snv snv.lanhdao thanhtra
            GET /calls/{id}/requirements: vhxh
            POST /calls/{id}/requirements: vhxh
            GET /calls/{id}/publication: vhxh
            POST /calls/{id}/publication: vhxh
            GET /calls/{id}/board: vhxh xdd chutich thanhtra
            GET /calls/{id}/closing-sheet: vhxh chutich kinhte thanhtra
            GET /calls/{id}/closing-sheet.{kind:pdf|xlsx}: vhxh chutich kinhte thanhtra
            GET /calls/{id}/closing-sheet/confirmation: vhxh
            POST /calls/{id}/closing-sheet/confirmation: vhxh
            GET /calls/{id}/amendments: donvi thutruong donvi2 donvi3 vhxh xdd chutich kinhte snv snv.lanhdao thanhtra
            GET /calls/{id}/board/changes: vhxh xdd chutich thanhtra
            GET /calls/{id}/board/silent: vhxh xdd chutich thanhtra
            GET /calls/{id}/board/print: vhxh xdd chutich thanhtra
            GET /calls/{id}/board/print.{kind:pdf|xlsx}: vhxh xdd chutich thanhtra
            POST /calls/{id}/board/{act:[a-z]+}/check: vhxh xdd
            POST /calls/{id}/board/{act:[a-z]+}: vhxh xdd
            POST /calls/{id}/board/return: vhxh xdd
            GET /calls/{id}/amendments/addition: vhxh
            POST /calls/{id}/amendments/addition: vhxh
            GET /calls/{id}/amendments/correction: vhxh
            POST /calls/{id}/amendments/correction: vhxh
            GET /calls/{id}/amendments/revocation: vhxh
            POST /calls/{id}/amendments/revocation: vhxh
            GET /calls/{id}/branch: vhxh xdd chutich thanhtra
            GET /calls/{id}/branch/letter: xdd
            POST /calls/{id}/branch/letter: xdd
            POST /calls/{id}/branch/opening: xdd
            GET /calls/{id}/branch/handover: xdd
            POST /calls/{id}/branch/handover: xdd
            POST /calls/{id}/branch/waiver: vhxh
            POST /calls/{id}/branch/awaiting: vhxh
            GET /calls/{id}/extensions: donvi donvi2 donvi3 vhxh xdd chutich kinhte thanhtra thutruong
            GET /calls/{id}/extensions/new: vhxh xdd
            POST /calls/{id}/extensions/choice: vhxh xdd
            POST /calls/{id}/extensions/check: vhxh xdd
            POST /calls/{id}/extensions: vhxh xdd
            GET /extensions/{id}: vhxh chutich thanhtra
            POST /extensions/{id}/confirmation: chutich
            POST /extensions/{id}/refusal: chutich
            POST /extensions/{id}/withdrawal: vhxh
            GET /calls/{id}/consolidation: vhxh chutich kinhte thanhtra
            GET /calls/{id}/consolidation/lines: vhxh chutich kinhte thanhtra
            GET /calls/{id}/consolidation/confirmation: chutich
            POST /calls/{id}/consolidation/confirmation: chutich
            GET /calls/{id}/lines/{lineId}/agreed-figure: vhxh chutich kinhte thanhtra
            POST /calls/{id}/lines/{lineId}/agreed-figure: vhxh
            GET /calls/{id}/dispatch: vhxh chutich kinhte thanhtra
            POST /calls/{id}/dispatch/sending: vhxh
            GET /calls/{id}/dispatch/{part:letter|appendix}.{kind:docx|pdf|xlsx}: vhxh chutich kinhte thanhtra
            GET /calls/{id}/dispatch/signed: vhxh chutich kinhte thanhtra
            GET /proposals/{id}: donvi thutruong vhxh chutich thanhtra
            GET /proposals/{id}/result: donvi thutruong vhxh chutich thanhtra
            GET /calls/{id}/study: vhxh xdd chutich thanhtra
            GET /calls/{id}/study.{kind:pdf|xlsx}: vhxh xdd chutich thanhtra
            GET /proposals/{id}/study: donvi thutruong vhxh chutich thanhtra
            POST /proposals/{id}/study: donvi
            GET /calls/{id}/inquiries: donvi thutruong donvi2 donvi3 vhxh xdd chutich kinhte snv snv.lanhdao thanhtra
            GET /calls/{id}/inquiries/new: donvi donvi2 donvi3 vhxh xdd kinhte
            POST /calls/{id}/inquiries: donvi donvi2 donvi3 vhxh xdd kinhte
            GET /calls/{id}/faq/new: vhxh xdd
            POST /calls/{id}/faq: vhxh xdd
            GET /calls/{id}/faq/{entryId}/withdrawal: vhxh xdd
            POST /calls/{id}/faq/{entryId}/withdrawal: vhxh xdd
            GET /inquiries/{id}: donvi thutruong vhxh chutich thanhtra
            POST /inquiries/{id}/messages: donvi
            POST /inquiries/{id}/withdrawal: donvi
            POST /inquiries/{id}/answer: vhxh
            POST /inquiries/{id}/forwarding: vhxh
            GET /inquiries/{id}/publication: vhxh
            POST /inquiries/{id}/publication: vhxh
            GET /proposals/{id}/lines/new: donvi
            POST /proposals/{id}/lines: donvi
            GET /proposals/{id}/lines/{lineId}/edit: donvi
            POST /proposals/{id}/lines/{lineId}: donvi
            GET /proposals/{id}/lines/{lineId}/removal: donvi
            POST /proposals/{id}/lines/{lineId}/removal: donvi
            GET /proposals/{id}/intakes: donvi
            GET /proposals/{id}/intakes/paste: donvi
            POST /proposals/{id}/intakes: donvi
            GET /proposals/{id}/workbook.xlsx: donvi
            GET /proposals/{id}/offers/new: vhxh
            POST /proposals/{id}/offers: vhxh
            POST /proposals/{id}/offers/declining: donvi
            GET /intakes/{id}: donvi
            POST /intakes/{id}/mapping: donvi
            POST /intakes/{id}/taking: donvi
            POST /intakes/{id}/discarding: donvi
            POST /intakes/{id}/undoing: donvi
            GET /intakes/{id}/faults.xlsx: donvi
            GET /proposals/{id}/grid: donvi
            POST /proposals/{id}/grid: donvi
            POST /proposals/{id}/grid/lines: donvi
            POST /proposals/{id}/grid/lines/{lineId}/place: donvi
            GET /proposals/{id}/check: donvi
            POST /proposals/{id}/sending: donvi
            GET /proposals/{id}/nil: donvi
            POST /proposals/{id}/nil-declaration: donvi
            GET /proposals/{id}/withdrawal: donvi
            POST /proposals/{id}/withdrawal: donvi
            GET /proposals/{id}/receipts/{number:\\d{1,6}}: donvi thutruong vhxh chutich thanhtra
            GET /proposals/{id}/receipts/{number:\\d{1,6}}.pdf: donvi thutruong vhxh chutich thanhtra
            GET /proposals/{id}/print: donvi thutruong vhxh chutich thanhtra
            GET /proposals/{id}/print.pdf: donvi thutruong vhxh chutich thanhtra
            POST /proposals/{id}/reception: vhxh
            POST /proposals/{id}/acceptance: vhxh
            GET /city-rounds/{id}: vhxh xdd chutich kinhte vhxh.khac snv snv.lanhdao thanhtra
            POST /city-rounds/{id}: snv
            GET /city-rounds/{id}/edit: snv
            GET /city-rounds/{id}/expected: snv
            POST /city-rounds/{id}/expected: snv
            GET /city-rounds/{id}/publication: snv
            POST /city-rounds/{id}/publication: snv
            GET /city-rounds/{id}/board: snv snv.lanhdao thanhtra
            GET /city-rounds/{id}/submissions: snv snv.lanhdao thanhtra
            POST /city-rounds/{id}/submissions: snv
            GET /city-rounds/{id}/submissions/{submission}: snv snv.lanhdao thanhtra
            POST /city-rounds/{id}/submissions/{submission}/confirmation: snv.lanhdao
            POST /city-rounds/{id}/submissions/{submission}/sending: snv
            POST /city-rounds/{id}/submissions/{submission}/decision: snv
            POST /city-rounds/{id}/submissions/{submission}/withdrawal: snv
            GET /city-rounds/{id}/submissions/{submission}/paper.{kind:docx|pdf|xlsx}: snv snv.lanhdao thanhtra
            GET /city-rounds/{id}/submissions/{submission}/signed: snv snv.lanhdao thanhtra
            GET /city-rounds/{id}/decisions: snv snv.lanhdao thanhtra
            POST /city-rounds/{id}/decisions: snv
            GET /city-rounds/{id}/decisions/{decision}: snv snv.lanhdao thanhtra
            GET /city-rounds/{id}/decisions/{decision}/lines/{line}: snv
            POST /city-rounds/{id}/decisions/{decision}/lines/{line}: snv
            GET /city-rounds/{id}/decisions/{decision}/publication: snv snv.lanhdao thanhtra
            POST /city-rounds/{id}/decisions/{decision}/publication: snv.lanhdao
            GET /city-rounds/{id}/decisions/{decision}/signed: snv snv.lanhdao thanhtra
            GET /catalogue/{line}: donvi donvi2 donvi3 thutruong vhxh xdd chutich kinhte snv snv.lanhdao thanhtra quantri donvi.khac vhxh.khac
            GET /catalogue-lines/{line}/trail: vhxh chutich snv snv.lanhdao thanhtra
            GET /catalogue-lines/{line}/trail.pdf: vhxh chutich snv snv.lanhdao thanhtra
            GET /city-rounds/{id}/lines: snv snv.lanhdao thanhtra
            GET /city-rounds/{id}/lines.xlsx: snv snv.lanhdao thanhtra
            GET /city-rounds/{id}/lines/{lineId}/decision: snv snv.lanhdao thanhtra
            POST /city-rounds/{id}/lines/{lineId}/decision: snv
            POST /city-rounds/{id}/lines/check: snv
            POST /city-rounds/{id}/lines/decisions: snv
            GET /city-rounds/{id}/comparison: snv snv.lanhdao thanhtra
            GET /city-rounds/{id}/totals: snv snv.lanhdao thanhtra
            GET /city-rounds/{id}/consolidations/{consolidationId}: snv snv.lanhdao thanhtra
            GET /city-rounds/{id}/consolidations/{consolidationId}/dispatches/{number:\\d{1,6}}: snv snv.lanhdao thanhtra
            POST /city-rounds/{id}/consolidations/{consolidationId}/conclusion: snv
            POST /city-rounds/{id}/consolidations/{consolidationId}/reopening: snv
            GET /city-rounds/{id}/consolidations/{consolidationId}/return: snv
            POST /city-rounds/{id}/consolidations/{consolidationId}/return: snv
            GET /city-rounds/{id}/calls/new: vhxh vhxh.khac
            POST /city-rounds/{id}/calls: vhxh vhxh.khac
            GET /city-rounds/{id}/extensions: snv snv.lanhdao thanhtra
            GET /city-rounds/{id}/extensions/new: snv
            POST /city-rounds/{id}/extensions: snv
            GET /city-rounds/{id}/extensions/{number:\\d{1,6}}: snv snv.lanhdao thanhtra
            POST /city-rounds/{id}/extensions/{number:\\d{1,6}}/confirmation: snv.lanhdao
            POST /city-rounds/{id}/extensions/{number:\\d{1,6}}/refusal: snv.lanhdao
            GET /calls/{id}/papers: vhxh xdd chutich thanhtra
            GET /proposals/{id}/papers/new: vhxh
            POST /proposals/{id}/papers: vhxh
            GET /papers/{id}: vhxh chutich thanhtra
            POST /papers/{id}: vhxh
            GET /papers/{id}/edit: vhxh
            GET /papers/{id}/scan: vhxh chutich thanhtra
            GET /papers/{id}/lines/new: vhxh
            POST /papers/{id}/lines: vhxh
            GET /papers/{id}/lines/{lineId}/edit: vhxh
            POST /papers/{id}/lines/{lineId}: vhxh
            POST /papers/{id}/lines/{lineId}/removal: vhxh
            POST /papers/{id}/handover: vhxh
            POST /papers/{id}/resumption: vhxh
            POST /papers/{id}/cancellation: vhxh
            POST /papers/{id}/confirmation: vhxh chutich
            POST /papers/{id}/rejection: vhxh chutich
            GET /proposals/{id}/return: vhxh
            POST /proposals/{id}/return: vhxh
            GET /approvals/{id}: donvi thutruong
            POST /approvals/{id}/approval: thutruong
            POST /approvals/{id}/refusal: thutruong
            GET /notices/{id}: donvi
            GET /accounts/{id}: vhxh quantri
            GET /accounts/{id}/roles: vhxh quantri
            POST /accounts/{id}/roles: vhxh quantri
            POST /accounts/{id}/code: vhxh quantri
            GET /accounts/{id}/ending: vhxh quantri
            POST /accounts/{id}/ending: vhxh quantri
            GET /accounts/{id}/successor: vhxh quantri
            POST /accounts/{id}/successor: vhxh quantri
            GET /units/{id}: vhxh quantri
            GET /units/{id}/contact: vhxh quantri
            POST /units/{id}/contact: vhxh quantri
            GET /units/{id}/changes/new: vhxh quantri
            POST /units/{id}/changes/check: vhxh quantri
            POST /units/{id}/changes: vhxh quantri
            """;

    /** Tables that change without anybody doing anything: sessions, refusals, events, reminders and letters on time. */
    private static final Set<String> NOT_OF_THE_BUSINESS = Set.of(
            "audit_entry",
            "audit_head",
            "event_publication",
            "flyway_schema_history",
            "mail",
            "notice",
            "reminder",
            "sign_in_failure",
            "spring_session",
            "spring_session_attributes");

    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Autowired
    Pages pages;

    @Autowired
    Subjects subjects;

    @Autowired
    Routes routes;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Map<String, Set<String>> matrix;
    Map<String, String> known;
    String draft;

    @BeforeAll
    void lookAround() {
        matrix = MATRIX.lines()
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(line -> line[0], line -> Set.of(line[1].split(" "))));
        known = subjects.identities();
        draft = subjects.draft();
    }

    @Test
    void hasALineForEveryRouteWithAnIdentity() {
        assertThat(routes.ours().stream().filter(Route::hasIdentity).map(Route::toString))
                .containsExactlyInAnyOrderElementsOf(matrix.keySet());
    }

    @Test
    void leadsVisitorsToTheSignIn() {
        for (var route : routes.ours()) {
            if (PUBLIC.contains(route.toString())) {
                continue;
            }
            if (route.writes() && !route.method().equals("ANY")) {
                var refused = mvc.post().uri(Subjects.address(route, known)).with(csrf());
                assertThat(refused).as(route.toString()).hasStatus(401);
                continue;
            }
            var answer = mvc.get().uri(Subjects.address(route, known)).exchange();
            assertThat(answer).as(route.toString()).hasStatus3xxRedirection();
            assertThat(answer.getResponse().getRedirectedUrl())
                    .as(route.toString())
                    .startsWith("/sign-in");
        }
    }

    @Test
    void showsItsPagesToWhomTheyConcernAndToNobodyElse() {
        var wrong = new TreeMap<String, String>();
        for (var route : routes.ours().stream().filter(Route::hasIdentity).toList()) {
            if (!route.writes()) {
                for (var person : PEOPLE) {
                    var status = get(person, Subjects.address(route, known))
                            .getResponse()
                            .getStatus();
                    var right = matrix.getOrDefault(route.toString(), Set.of()).contains(person)
                            ? Set.of(200, 302)
                            : Set.of(403, 404);
                    if (!right.contains(status)) {
                        wrong.put(route + " by " + person, "answers " + status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void letsNobodyElseDoAnythingAndChangesNothing() {
        var before = everything();
        var wrong = new TreeMap<String, String>();
        for (var route : routes.ours().stream()
                .filter(Route::hasIdentity)
                .filter(Route::writes)
                .toList()) {
            for (var person : PEOPLE) {
                if (!matrix.getOrDefault(route.toString(), Set.of()).contains(person)) {
                    var status = post(person, Subjects.address(route, known))
                            .getResponse()
                            .getStatus();
                    if (status != 403 && status != 404) {
                        wrong.put(route + " by " + person, "answers " + status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    /** What somebody may not know of looks, letter for letter, like what does not exist. */
    @Test
    void tellsNobodyThatSomethingExists() {
        var nothing = known.keySet().stream().collect(Collectors.toMap(name -> name, name -> UUID.randomUUID()
                .toString()));
        var wrong = new TreeSet<String>();
        for (var route : routes.ours().stream().filter(Route::hasIdentity).toList()) {
            for (var person : PEOPLE) {
                if (!mayKnow(person, route)) {
                    var foreign = ask(route, person, Subjects.address(route, known));
                    var none = ask(route, person, Subjects.address(route, nothing));
                    if (!seen(foreign).equals(seen(none))) {
                        wrong.add(route + " by " + person + ": "
                                + foreign.getResponse().getStatus() + " is not "
                                + none.getResponse().getStatus());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void keepsTheBlocsApart() {
        for (var person : List.of("donvi3", "vhxh", "xdd", "chutich", "thanhtra")) {
            assertThat(get(person, subjects.proposal("VPDU"))).as(person).hasStatusOk();
        }
        for (var person : List.of("donvi", "donvi2", "kinhte", "snv", "donvi.khac", "vhxh.khac", "quantri")) {
            assertThat(get(person, subjects.proposal("VPDU"))).as(person).hasStatus(404);
        }
    }

    @Test
    void hidesADraftLetterFromAllButItsCoordinator() {
        for (var person : PEOPLE) {
            for (var page : List.of("", "/board", "/consolidation", "/dispatch", "/resolution/file")) {
                var right = person.equals("vhxh") && page.length() < 7 ? List.of(200) : List.of(403, 404);
                assertThat(get(person, draft + page).getResponse().getStatus())
                        .as(page + " by " + person)
                        .isIn(right);
            }
        }
    }

    @Test
    void findsALineOnlyInItsOwnProposal() {
        var own = subjects.proposal("YT01");
        var line = "/lines/" + known.get("line");
        assertThat(get("donvi2", own + line + "/edit")).hasStatus(404);
        assertThat(get("donvi2", own + line + "/removal")).hasStatus(404);
        assertThat(get("vhxh", draft + line + "/agreed-figure")).hasStatus(404);
    }

    /** Who may open the page of what the route is about knows that it exists; of a draft only who prepares it does. */
    private boolean mayKnow(String person, Route route) {
        var page = route.pattern().replaceAll("(/[a-z-]+/\\{id}).*", "$1");
        var draft = route.toString().matches(Subjects.PREPARATION) && Subjects.isPrepared(page.split("/")[1]);
        var top = "GET " + page + (draft ? "/edit" : "");
        return matrix.getOrDefault(top, Set.of()).contains(person);
    }

    private MvcTestResult ask(Route route, String person, String address) {
        return route.writes() ? post(person, address) : get(person, address);
    }

    private MvcTestResult get(String person, String address) {
        return pages.get(AFTER_BELL, person, address);
    }

    private MvcTestResult post(String person, String address) {
        return pages.post(AFTER_BELL, person, address, Subjects.fields());
    }

    /** Status and page without what differs from request to request. */
    private static List<Object> seen(MvcTestResult result) {
        return List.of(
                result.getResponse().getStatus(),
                text(result).replaceAll(UUIDS, "-").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", ""));
    }

    /** One number for all that is stored, except what notes requests or is written in the background. */
    private String everything() {
        return tables().stream()
                .map(table -> jdbc.sql("select md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), ''))"
                                + " from " + table + " t")
                        .query(String.class)
                        .single())
                .collect(Collectors.joining());
    }

    private List<String> tables() {
        var tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = current_schema() and table_type = 'BASE TABLE'
                        order by table_name
                        """).query(String.class).list();
        assertThat(tables).containsAll(NOT_OF_THE_BUSINESS).contains("proposal", "proposal_succession");
        return tables.stream()
                .filter(table -> !NOT_OF_THE_BUSINESS.contains(table))
                .toList();
    }
}

package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.LINE;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.BELL;
import static vn.hientai.SampleCall.LAST_MOMENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No way of a unit into the system, today's or tomorrow's, writes at the bell what it wrote a millisecond before. */
@WholeApplicationTest
class UnitRoutesAtTheBellTests {

    private static final List<String> COORDINATORS =
            List.of("/reception", "/acceptance", "/return", "/papers", "/offers");

    /** No demand: until the commune's own deadline; StudyTests try it at that bell. */
    private static final List<String> LATER = List.of("/study");

    /** No demand either: an offer is left aside, and the draft stays as it is. */
    private static final List<String> ASIDE = List.of("/offers/declining");

    /** They answer with what was typed instead of a redirect; GridPagesTests and GridLineTests try them at the bell. */
    private static final List<String> GRID = List.of("/grid", "/grid/lines", "/grid/lines/{lineId}/place");

    private static final String LATE =
            "hạn là trước 12:00, 14/01/2026, hệ thống nhận được lúc 12:00:00.000, 14/01/2026";

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    Routes routes;

    @Autowired
    JdbcClient jdbc;

    Map<String, String> proposals;

    @BeforeEach
    void publish() {
        proposals = sample.proposals(sample.published());
    }

    @Test
    void everyActOfAUnitIsIn() {
        assertThat(routes.ours())
                .filteredOn(route -> route.writes() && route.pattern().startsWith("/proposals/"))
                .extracting(route -> route.pattern().replace("/proposals/{id}", ""))
                .filteredOn(
                        act -> Stream.of(COORDINATORS, LATER, ASIDE, GRID).noneMatch(others -> others.contains(act)))
                .containsExactlyInAnyOrderElementsOf(acts().keySet());
    }

    @Test
    void writesInTheLastMillisecondAndNothingAtTheBell() {
        acts().forEach((act, prepare) -> {
            var proposal = proposals.remove(proposals.keySet().iterator().next());
            var officer = officerOf(proposal);
            var attempt = prepare.apply(new Desk(proposal, officer));
            var before = stored(proposal);

            var late = text(pages.post(BELL, officer, proposal + attempt.act(), attempt.fields()));
            assertThat(late).as(act).contains(LATE);
            assertThat(stored(proposal)).as(act).isEqualTo(before);

            assertThat(pages.post(LAST_MOMENT, officer, proposal + attempt.act(), attempt.fields()))
                    .as(act)
                    .hasStatus3xxRedirection();
            assertThat(stored(proposal)).as(act).isNotEqualTo(before);
        });
    }

    /** How each act is tried: what must be there before, then its address and its fields. */
    private Map<String, Function<Desk, Attempt>> acts() {
        var acts = new HashMap<String, Function<Desk, Attempt>>();
        acts.put("/lines", desk -> new Attempt("/lines", LINE));
        acts.put("/lines/{lineId}", desk -> {
            var changed = new HashMap<>(LINE);
            changed.putAll(Map.of("version", "0", "major", "Sư phạm Tin học"));
            return new Attempt(line(desk), changed);
        });
        acts.put("/lines/{lineId}/removal", desk -> new Attempt(line(desk) + "/removal", Map.of("version", "0")));
        acts.put("/intakes", desk -> new Attempt("/intakes", SampleWorkbooks.paste(List.of(SampleWorkbooks.ROW))));
        acts.put("/sending", desk -> {
            line(desk);
            return new Attempt("/sending", pages.intent(LAST_MOMENT, desk.officer(), desk.proposal() + "/check"));
        });
        acts.put("/nil-declaration", desk -> new Attempt("/nil-declaration", nil(desk)));
        acts.put("/withdrawal", desk -> {
            pages.post(LAST_MOMENT, desk.officer(), desk.proposal() + "/nil-declaration", nil(desk));
            var page = text(pages.get(LAST_MOMENT, desk.officer(), desk.proposal() + "/withdrawal"));
            return new Attempt("/withdrawal", Map.of("snapshot", hidden("snapshot", page)));
        });
        return acts;
    }

    private String line(Desk desk) {
        return pages.addLine(LAST_MOMENT, desk.officer(), desk.proposal()).replace(desk.proposal(), "");
    }

    private Map<String, String> nil(Desk desk) {
        return pages.intent(LAST_MOMENT, desk.officer(), desk.proposal() + "/nil");
    }

    private String officerOf(String proposal) {
        return sample.officers()
                .get(jdbc.sql("select split_part(unit_code, '-', 2) from proposal where id = :id")
                        .param("id", SampleCall.id(proposal))
                        .query(String.class)
                        .single());
    }

    /** All that is stored of a proposal. */
    private List<String> stored(String proposal) {
        return jdbc.sql("""
                        select p::text from proposal p where p.id = :id
                        union all select l::text from proposal_line l where l.proposal_id = :id
                        union all select s::text from snapshot s where s.proposal_id = :id
                        union all select i::text from intake i where i.proposal_id = :id
                        union all select w::text from withdrawal w join snapshot s on s.id = w.snapshot_id
                                  where s.proposal_id = :id
                        order by 1
                        """)
                .param("id", SampleCall.id(proposal))
                .query(String.class)
                .list();
    }

    private record Desk(String proposal, String officer) {}

    private record Attempt(String act, Map<String, String> fields) {}
}

package vn.hientai.review;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.cityround.CityRoundDetails;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.consolidation.PolicyWords;
import vn.hientai.demand.LineId;
import vn.hientai.demand.RoundId;
import vn.hientai.policy.Policies;
import vn.hientai.policy.PolicyId;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;
import vn.hientai.shared.SignedInOnly;

/** Reads the lines communes sent in a round, for who oversees the city. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class ReviewQueries {

    /** Lines on one page. */
    public static final int PAGE = 50;

    private final CityRoundQueries rounds;
    private final ReviewedRows rows;
    private final Policies policies;
    private final JdbcClient jdbc;

    ReviewQueries(CityRoundQueries rounds, ReviewedRows rows, Policies policies, JdbcClient jdbc) {
        this.rounds = rounds;
        this.rows = rows;
        this.policies = policies;
        this.jdbc = jdbc;
    }

    /**
     * The lines a filter leaves, with what they add up to.
     *
     * @param page page number, 0 is the first
     */
    public FilteredLines lines(RoundId id, LineFilter filter, int page, Scope scope) {
        var round = rounds.overseen(id, scope);
        var request = PageRequest.of(page, PAGE);
        var part = rows.part(id, filter, words(round), request.getOffset(), PAGE);
        Page<ReviewedLine> lines =
                new PageImpl<>(part.lines(), request, part.sums().lines());
        return new FilteredLines(round, filter, lines, part.sums());
    }

    /** All lines a filter leaves, for a file. */
    public List<ReviewedLine> all(RoundId id, LineFilter filter, Scope scope) {
        return rows.lines(id, filter, words(rounds.overseen(id, scope)), 0, Integer.MAX_VALUE);
    }

    /** One line with every decision on it. */
    public LineDecisions line(RoundId id, LineId line, Scope scope) {
        var round = rounds.overseen(id, scope);
        var found = rows.line(id, line, words(round));
        if (found == null) {
            throw new NotFound(line);
        }
        return new LineDecisions(round, found, decisions(found));
    }

    /** What a list can be filtered by: communes, fields and categories that occur in the round. */
    public FilterChoices choices(RoundId id, Scope scope) {
        var words = words(rounds.overseen(id, scope));
        var occurring = rows.occurring(id);
        return new FilterChoices(
                choices(occurring, 0, keys -> keys.get(1)),
                choices(occurring, 2, keys -> words.field(keys.get(2))),
                choices(occurring, 3, keys -> words.category(keys.get(3))));
    }

    /** What all lines of a filter add up to. */
    public Sums sums(RoundId id, LineFilter filter, Scope scope) {
        rounds.overseen(id, scope);
        return rows.sums(id, filter);
    }

    private static List<FilterChoices.Choice> choices(
            List<List<String>> occurring, int key, Function<List<String>, String> name) {
        return occurring.stream()
                .map(keys -> new FilterChoices.Choice(keys.get(key), name.apply(keys)))
                .distinct()
                .sorted(Comparator.comparing(
                        choice -> SearchKey.of(choice.name()).value()))
                .toList();
    }

    PolicyWords words(CityRoundDetails round) {
        return new PolicyWords(policies.byId(PolicyId.of(round.policyCode())));
    }

    private List<LineDecisions.Decision> decisions(ReviewedLine line) {
        return jdbc.sql("""
                        select * from approved_figure
                        where line_id = :line
                        order by decided_at desc, number desc
                        """)
                .param("line", line.id().value())
                .query((row, index) -> new LineDecisions.Decision(
                        row.getInt("quantity_year"),
                        row.getInt("quantity_period"),
                        row.getString("reason"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getString("decider_name"),
                        row.getObject("snapshot_id", UUID.class).equals(line.snapshotId())
                                && row.getInt("agreed_number") == line.figure()))
                .list();
    }
}

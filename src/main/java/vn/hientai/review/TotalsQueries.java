package vn.hientai.review;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.cityround.CityRoundDetails;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.consolidation.PolicyWords;
import vn.hientai.demand.RoundId;
import vn.hientai.review.ReviewedRows.Group;
import vn.hientai.shared.Message;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Adds up the lines of a round by field, category, commune or year, for who oversees the city. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class TotalsQueries {

    private final CityRoundQueries rounds;
    private final ReviewQueries queries;
    private final ReviewedRows rows;

    TotalsQueries(CityRoundQueries rounds, ReviewQueries queries, ReviewedRows rows) {
        this.rounds = rounds;
        this.queries = queries;
        this.rows = rows;
    }

    public Totals totals(RoundId id, TotalsBy by, Scope scope) {
        var round = rounds.overseen(id, scope);
        var sums = rows.sums(id, LineFilter.ALL);
        return new Totals(round, by, by == TotalsBy.YEAR ? years(round, sums) : groups(round, by), sums);
    }

    private List<Totals.Row> groups(CityRoundDetails round, TotalsBy by) {
        var words = queries.words(round);
        var columns = by == TotalsBy.COMMUNE ? List.of(by.column(), "k.commune_name") : List.of(by.column());
        return rows.groups(round.id(), LineFilter.ALL, columns).stream()
                .sorted(order(by, words))
                .map(group -> row(by, group, words))
                .toList();
    }

    private static Comparator<Group> order(TotalsBy by, PolicyWords words) {
        return switch (by) {
            case FIELD -> Comparator.comparing(group -> group.key(0), words.fieldOrder());
            case CATEGORY -> Comparator.comparing(group -> group.key(0), words.categoryOrder());
            case COMMUNE, YEAR ->
                Comparator.comparing((Group group) -> -group.sums().approvedPeriod())
                        .thenComparing(group -> group.key(0));
        };
    }

    private static Totals.Row row(TotalsBy by, Group group, PolicyWords words) {
        var sums = group.sums();
        var code = group.key(0);
        var name =
                switch (by) {
                    case FIELD -> words.field(code);
                    case CATEGORY -> words.category(code);
                    case COMMUNE, YEAR -> group.key(1);
                };
        return new Totals.Row(
                Message.of("as-is", name),
                by.parameter(),
                code,
                sums,
                sums.proposedPeriod(),
                sums.agreedPeriod(),
                sums.approvedPeriod());
    }

    /** The year itself, and what the period has beyond it. */
    private static List<Totals.Row> years(CityRoundDetails round, Sums sums) {
        return List.of(
                new Totals.Row(
                        Message.of("figure.year", Integer.toString(round.year())),
                        null,
                        null,
                        sums,
                        sums.proposedYear(),
                        sums.agreedYear(),
                        sums.approvedYear()),
                new Totals.Row(
                        Message.of("totals.later"),
                        null,
                        null,
                        sums,
                        sums.proposedPeriod() - sums.proposedYear(),
                        sums.agreedPeriod() - sums.agreedYear(),
                        sums.approvedPeriod() - sums.approvedYear()));
    }
}

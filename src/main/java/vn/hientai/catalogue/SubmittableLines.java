package vn.hientai.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.catalogue.SubmissionContent.Commune;
import vn.hientai.catalogue.SubmissionContent.Line;
import vn.hientai.cityround.CityRoundDetails;
import vn.hientai.consolidation.ConsolidationId;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.PostKind;
import vn.hientai.demand.RoundId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.policy.BeneficiaryCategory;
import vn.hientai.policy.Policies;
import vn.hientai.policy.Policy;
import vn.hientai.policy.PolicyField;
import vn.hientai.policy.PolicyId;
import vn.hientai.shared.SearchKey;

/** Puts together what can be submitted of a round. The reader's scope was checked before. */
@Component
class SubmittableLines {

    private static final int FORM = 1;

    private final JdbcClient jdbc;
    private final Policies policies;
    private final UnitQueries units;

    SubmittableLines(JdbcClient jdbc, Policies policies, UnitQueries units) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.units = units;
    }

    /** The consolidations of a round that are reviewed and were not submitted yet. */
    List<ConsolidationId> reviewed(RoundId round) {
        return jdbc.sql("""
                        select s.id
                        from consolidation s
                        join demand_call c on c.id = s.call_id
                        where c.round_id = :round and c.revoked_at is null and s.state = 'REVIEWED'
                        order by s.id
                        """)
                .param("round", round.value())
                .query((row, index) -> new ConsolidationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** What these consolidations say now. */
    SubmissionContent of(CityRoundDetails round, Collection<ConsolidationId> consolidations) {
        var policy = policies.byId(PolicyId.of(round.policyCode()));
        return new SubmissionContent(
                FORM,
                String.valueOf(round.number()),
                units.byIds(List.of(round.cityId())).get(0).fullName(),
                round.policyCode(),
                round.year(),
                round.horizonFrom(),
                round.horizonTo(),
                communes(consolidations),
                lines(consolidations, policy));
    }

    private List<Commune> communes(Collection<ConsolidationId> consolidations) {
        return jdbc.sql("""
                        select s.id, u.code, c.commune_name, s.dispatch_number, s.dispatched_on
                        from consolidation s
                        join demand_call c on c.id = s.call_id
                        join unit u on u.id = c.commune_id
                        where s.id = any (:ids::uuid[])
                        order by c.commune_name collate "vi-x-icu", u.code
                        """)
                .param("ids", ids(consolidations))
                .query((row, index) -> new Commune(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("commune_name"),
                        row.getString("dispatch_number"),
                        row.getObject("dispatched_on", LocalDate.class)))
                .list();
    }

    private List<Line> lines(Collection<ConsolidationId> consolidations, Policy policy) {
        return jdbc.sql("""
                        select l.*, c.commune_name
                        from reviewed_line l
                        join demand_call c on c.id = l.call_id
                        where l.consolidation_id = any (:ids::uuid[])
                        """).param("ids", ids(consolidations)).query((row, index) -> line(row, policy)).list().stream()
                .sorted(order(policy))
                .toList();
    }

    private static Line line(ResultSet row, Policy policy) throws SQLException {
        var content = new LineContent(
                row.getString("field_code"),
                row.getString("major"),
                row.getString("further_majors"),
                row.getString("institutions"),
                row.getString("requirements"),
                row.getString("category_code"),
                row.getString("post"),
                PostKind.valueOf(row.getString("post_kind")),
                row.getInt("quantity_year"),
                row.getInt("quantity_period"),
                row.getString("note"));
        return new Line(
                row.getObject("snapshot_id", UUID.class),
                row.getObject("line_id", UUID.class),
                row.getObject("commune_id", UUID.class),
                row.getString("commune_name"),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                row.getInt("position"),
                policy.field(content.fieldCode()).map(PolicyField::name).orElse(content.fieldCode()),
                policy.category(content.categoryCode())
                        .map(BeneficiaryCategory::name)
                        .orElse(content.categoryCode()),
                content,
                row.getInt("agreed_year"),
                row.getInt("agreed_period"),
                row.getInt("approved_year"),
                row.getInt("approved_period"),
                row.getString("approved_reason"));
    }

    private static Comparator<Line> order(Policy policy) {
        return Comparator.comparing(
                        (Line line) -> line.content().fieldCode(), order(policy.fields(), PolicyField::code))
                .thenComparing(line -> SearchKey.of(line.content().major()).value())
                .thenComparing(
                        line -> line.content().categoryCode(), order(policy.categories(), BeneficiaryCategory::code))
                .thenComparing(Line::commune)
                .thenComparing(Line::unit)
                .thenComparing(Line::position)
                .thenComparing(line -> line.line().toString());
    }

    private static <T> Comparator<String> order(List<T> list, Function<T, String> code) {
        var codes = list.stream().map(code).toList();
        return Comparator.<String>comparingInt(each -> codes.contains(each) ? codes.indexOf(each) : codes.size())
                .thenComparing(Comparator.naturalOrder());
    }

    private static String[] ids(Collection<ConsolidationId> consolidations) {
        return consolidations.stream().map(ConsolidationId::toString).toArray(String[]::new);
    }
}

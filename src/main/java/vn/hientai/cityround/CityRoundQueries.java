package vn.hientai.cityround;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.RoundId;
import vn.hientai.document.LegalDocumentDetails;
import vn.hientai.document.LegalDocumentId;
import vn.hientai.document.LegalDocumentQueries;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.HomeAffairsReviewersOnly;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;
import vn.hientai.shared.SignedInOnly;

/** Reads rounds of the city for whoever may know of them. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class CityRoundQueries {

    private static final String SELECT = """
            select r.*, d.number, l.number as letter_number, l.subject, main.title as main_title,
                   (select count(*) from city_round_unit e join unit u on u.id = e.unit_id
                    where e.city_round_id = r.id and u.type <> 'DEPARTMENT') as communes,
                   (select count(*) from city_round_unit e join unit u on u.id = e.unit_id
                    where e.city_round_id = r.id and u.type = 'DEPARTMENT') as departments
            from city_round r
            join unit city on city.id = r.city_id
            join legal_document l on l.id = r.letter_id
            left join demand_round d on d.id = r.round_id
            left join city_round main on main.id = r.main_round_id
            where %s
            """.formatted(CityVisibility.OF_ROUND);

    private final JdbcClient jdbc;
    private final LegalDocumentQueries documents;
    private final OfficialTime time;

    CityRoundQueries(JdbcClient jdbc, LegalDocumentQueries documents, OfficialTime time) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.time = time;
    }

    /** The rounds a reader may know of whose title, year or letter number contains the text, the newest first. */
    public Slice<CityRoundDetails> page(String text, Scope scope, Pageable page) {
        var now = time.now();
        var rows = CityVisibility.bind(jdbc.sql(SELECT + """
                                 and r.search_key like :text
                                order by r.year desc, r.created_at desc, r.id
                                limit :limit offset :offset
                                """), scope)
                .param("text", SearchKey.of(text).containsPattern())
                .param("limit", page.getPageSize() + 1)
                .param("offset", page.getOffset())
                .query((row, index) -> details(row, now))
                .list();
        var more = rows.size() > page.getPageSize();
        return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
    }

    /** A round the reader may know of. */
    public CityRoundDetails details(RoundId id, Scope scope) {
        var now = time.now();
        return CityVisibility.bind(jdbc.sql(SELECT + " and r.id = :id"), scope)
                .param("id", id.value())
                .query((row, index) -> details(row, now))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** A published round of the city the reader oversees. */
    public CityRoundDetails overseen(RoundId id, Scope scope) {
        var round = details(id, CityVisibility.ofOverseers(scope));
        if (round.isDraft()) {
            throw new NotFound(id);
        }
        return round;
    }

    /** A draft of the city the reader reviews for; nobody else finds it, and nobody once it is published. */
    public CityRoundDetails draft(RoundId id, Scope scope) {
        var round = details(id, scope.as(Role.HOME_AFFAIRS_REVIEWER));
        if (!round.isDraft()) {
            throw new RuleViolation("city-round.already-published");
        }
        return round;
    }

    /** The city's letter with what it cites. */
    public LegalDocumentDetails letter(RoundId id, Scope scope) {
        return documents.details(details(id, scope).letterId());
    }

    /** The published regular rounds a supplementary one can come after, the newest first. */
    @HomeAffairsReviewersOnly
    public List<CityRoundDetails> mains(Scope scope) {
        var now = time.now();
        return CityVisibility.bind(jdbc.sql(SELECT + """
                                 and r.kind = 'REGULAR' and r.published_at is not null
                                order by r.year desc, r.created_at desc, r.id
                                limit 50
                                """), scope.as(Role.HOME_AFFAIRS_REVIEWER))
                .query((row, index) -> details(row, now))
                .list();
    }

    private static CityRoundDetails details(ResultSet row, Instant now) throws SQLException {
        var main = row.getObject("main_round_id", UUID.class);
        return new CityRoundDetails(
                new RoundId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new UnitId(row.getObject("city_id", UUID.class)),
                row.getString("number"),
                CityRoundKind.valueOf(row.getString("kind")),
                main == null ? null : new RoundId(main),
                row.getString("main_title"),
                row.getString("policy_code"),
                row.getString("title"),
                row.getInt("year"),
                row.getInt("horizon_from"),
                row.getInt("horizon_to"),
                new LegalDocumentId(row.getObject("letter_id", UUID.class)),
                row.getString("letter_number"),
                row.getString("subject"),
                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                new Deadline(
                        row.getObject("commune_deadline", OffsetDateTime.class).toInstant()),
                instant(row, "published_at"),
                row.getInt("communes"),
                row.getInt("departments"),
                now);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var instant = row.getObject(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }
}

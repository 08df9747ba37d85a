package vn.hientai.cityround;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.RoundId;
import vn.hientai.document.LegalDocumentQueries;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.HomeAffairsReviewersOnly;
import vn.hientai.shared.Message;
import vn.hientai.shared.Scope;

/** Looks over a round before it is published. */
@Service
@Transactional(readOnly = true)
@HomeAffairsReviewersOnly
public class CityRoundCheckQueries {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Under this a commune hardly gets its own letter out, its units' answers in and its dispatch signed. */
    private static final Duration SHORT = Duration.ofDays(5);

    private final CityRoundQueries rounds;
    private final LegalDocumentQueries documents;
    private final JdbcClient jdbc;

    CityRoundCheckQueries(CityRoundQueries rounds, LegalDocumentQueries documents, JdbcClient jdbc) {
        this.rounds = rounds;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    /** What hinders and what deserves a second look. */
    public CityRoundCheck check(RoundId id, Scope scope) {
        var round = rounds.details(id, scope);
        return new CityRoundCheck(obstacles(round), warnings(round));
    }

    private static List<Message> obstacles(CityRoundDetails round) {
        var found = new ArrayList<Message>();
        if (round.communes() + round.departments() == 0) {
            found.add(Message.of("city-round.nobody-expected"));
        }
        if (round.communeDeadline().hasPassedAt(round.now())) {
            found.add(Message.of("city-round.deadline-passed"));
        }
        return found;
    }

    private List<Message> warnings(CityRoundDetails round) {
        var found = new ArrayList<>(documents.contradictions(documents.details(round.letterId())));
        if (WEEKEND.contains(lastDay(round.communeDeadline()).getDayOfWeek())) {
            found.add(Message.of("city-round.deadline-on-weekend"));
        }
        var start = round.opensAt().isAfter(round.now()) ? round.opensAt() : round.now();
        var left = Duration.between(start, round.communeDeadline().at());
        if (left.compareTo(SHORT) < 0) {
            found.add(Message.of("city-round.short-time", Math.max(left.toHours(), 0)));
        }
        var unmanned = communesWithoutCoordinator(round.id());
        if (unmanned > 0) {
            found.add(Message.of("city-round.communes-without-account", unmanned));
        }
        return found;
    }

    private static LocalDate lastDay(Deadline deadline) {
        return deadline.isWholeDay() ? deadline.day().minusDays(1) : deadline.day();
    }

    /** Expected communes nobody can open a call for. */
    private int communesWithoutCoordinator(RoundId id) {
        return jdbc.sql("""
                        select count(*)
                        from city_round_unit e
                        join unit u on u.id = e.unit_id
                        where e.city_round_id = :round and u.type <> 'DEPARTMENT' and not exists (
                            select 1 from account_grant g join account p on p.id = g.account_id
                            where g.root_id = u.id and g.role = 'COMMUNE_COORDINATOR'
                              and p.ended_at is null and g.ends_at is null)
                        """).param("round", id.value()).query(Integer.class).single();
    }
}

package vn.hientai.cityround;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.RoundId;
import vn.hientai.document.LegalDocumentQueries;
import vn.hientai.shared.HomeAffairsReviewersOnly;
import vn.hientai.shared.Message;
import vn.hientai.shared.OfficeCalendar;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Scope;

/** Looks over a round before it is published. */
@Service
@Transactional(readOnly = true)
@HomeAffairsReviewersOnly
public class CityRoundCheckQueries {

    /** In fewer working days a commune hardly gets its letter out, its units' answers in and its dispatch signed. */
    private static final int SHORT = 5;

    private final CityRoundQueries rounds;
    private final LegalDocumentQueries documents;
    private final OfficeCalendar calendar;
    private final JdbcClient jdbc;

    CityRoundCheckQueries(
            CityRoundQueries rounds, LegalDocumentQueries documents, OfficeCalendar calendar, JdbcClient jdbc) {
        this.rounds = rounds;
        this.documents = documents;
        this.calendar = calendar;
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
        var last = round.communeDeadline().lastDay();
        calendar.dayOff(last).ifPresent(reason -> found.add(Message.of("call.commune-deadline-day-off", last, reason)));
        var start = round.opensAt().isAfter(round.now()) ? round.opensAt() : round.now();
        if (calendar.plusOfficeDays(start, SHORT)
                .isAfter(round.communeDeadline().at())) {
            var left = calendar.between(start, round.communeDeadline().at());
            found.add(Message.of("city-round.short-time", left.inWords()));
            found.addAll(calendar.doubts(LocalDate.ofInstant(start, OfficialTime.ZONE), last));
        }
        var unmanned = communesWithoutCoordinator(round.id());
        if (unmanned > 0) {
            found.add(Message.of("city-round.communes-without-account", unmanned));
        }
        return found;
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

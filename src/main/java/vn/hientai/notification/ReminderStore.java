package vn.hientai.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.demand.AnsweringUnit;
import vn.hientai.demand.ProposalId;

/** Notes which reminders were given and gives those that were not. */
@Component
class ReminderStore {

    private final JdbcClient jdbc;
    private final Telling telling;

    ReminderStore(JdbcClient jdbc, Telling telling) {
        this.jdbc = jdbc;
        this.telling = telling;
    }

    /** The row of a reminder is what makes it one: a second node waits for the first and finds it taken. */
    void give(List<AnsweringUnit> units, ReminderMoment moment, Instant now) {
        var given = jdbc
                .sql("""
                        insert into reminder (proposal_id, deadline, moment, given_at)
                        select proposal, deadline, :moment, :now
                        from unnest(:proposals::uuid[], :deadlines::timestamptz[]) as silent (proposal, deadline)
                        order by proposal
                        on conflict do nothing
                        returning proposal_id
                        """)
                .param("moment", moment.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "proposals",
                        units.stream().map(unit -> unit.proposal().toString()).toArray(String[]::new))
                .param("deadlines", units.stream().map(ReminderStore::deadline).toArray(String[]::new))
                .query((row, number) -> new ProposalId(row.getObject("proposal_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
        telling.units(
                units.stream().filter(unit -> given.contains(unit.proposal())).toList(),
                unit -> Happening.near(unit, moment));
    }

    private static String deadline(AnsweringUnit unit) {
        return OffsetDateTime.ofInstant(unit.deadline().at(), ZoneOffset.UTC).toString();
    }
}

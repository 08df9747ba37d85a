package vn.hientai.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.cityround.ExpectedCommune;

/** Notes which reminders were given to communes and gives those that were not. */
@Component
class CommuneReminderStore {

    private final JdbcClient jdbc;
    private final TellingCommunes telling;

    CommuneReminderStore(JdbcClient jdbc, TellingCommunes telling) {
        this.jdbc = jdbc;
        this.telling = telling;
    }

    /** The row of a reminder is what makes it one: a second node waits for the first and finds it taken. */
    void give(List<ExpectedCommune> communes, ReminderMoment moment, Instant now) {
        var given = taken(communes, moment, now);
        telling.coordinators(
                communes.stream()
                        .filter(commune -> given.contains(Place.of(commune)))
                        .toList(),
                commune -> Happening.communeNear(commune, moment),
                NoticeSubject::commune);
    }

    private Set<Place> taken(List<ExpectedCommune> communes, ReminderMoment moment, Instant now) {
        return jdbc
                .sql("""
                        insert into commune_reminder (city_round_id, unit_id, deadline, moment, given_at)
                        select round, unit, deadline, :moment, :now
                        from unnest(:rounds::uuid[], :units::uuid[], :deadlines::timestamptz[])
                            as unsent (round, unit, deadline)
                        order by round, unit
                        on conflict do nothing
                        returning city_round_id, unit_id
                        """)
                .param("moment", moment.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("rounds", texts(communes, commune -> commune.round().toString()))
                .param("units", texts(communes, commune -> commune.unit().toString()))
                .param(
                        "deadlines",
                        texts(communes, commune -> commune.deadline().at().toString()))
                .query((row, index) ->
                        new Place(row.getObject("city_round_id", UUID.class), row.getObject("unit_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static String[] texts(List<ExpectedCommune> communes, Function<ExpectedCommune, String> text) {
        return communes.stream().map(text).toArray(String[]::new);
    }

    private record Place(UUID round, UUID unit) {

        static Place of(ExpectedCommune commune) {
            return new Place(commune.round().value(), commune.unit().value());
        }
    }
}

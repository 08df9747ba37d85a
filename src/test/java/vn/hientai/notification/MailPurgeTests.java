package vn.hientai.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.WholeApplicationTest;
import vn.hientai.local.ReplayTime;

/** Letters leave the queue ninety days after their end, to the millisecond, and never before they have one. */
@WholeApplicationTest
class MailPurgeTests {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final Instant NINETY_DAYS_AGO = NOW.minus(Duration.ofDays(90));

    @Autowired
    MailPurgeSchedule schedule;

    @Autowired
    ReplayTime time;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void empty() {
        jdbc.sql("delete from mail").update();
    }

    @Test
    void removesWhatEndedBeforeAndKeepsWhatEndedSince() {
        for (var state : List.of("SENT", "GIVEN_UP", "DROPPED")) {
            add(state, NINETY_DAYS_AGO.minusMillis(1));
            add(state, NINETY_DAYS_AGO);
        }

        purge();

        assertThat(left()).containsExactly("DROPPED", "GIVEN_UP", "SENT");
        assertThat(jdbc.sql("select count(*) from mail where ended_at < :at")
                        .param("at", NINETY_DAYS_AGO.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void neverRemovesALetterThatWaits() {
        add("WAITING", null);

        purge();

        assertThat(left()).containsExactly("WAITING");
    }

    @Test
    void removesMoreThanOneBatch() {
        jdbc.sql("""
                        insert into mail (id, account_id, purpose, state, due_at, created_at, ended_at)
                        select gen_random_uuid(), (select id from account where username = 'donvi'), 'ADDRESS', 'SENT', :at,
                               :at, :at
                        from generate_series(1, :letters)
                        """)
                .param("at", NINETY_DAYS_AGO.minusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("letters", 2 * MailPurge.BATCH + 1)
                .update();

        purge();

        assertThat(left()).isEmpty();
    }

    @Test
    void keepsTheLastDailyLetterOfAPersonBecauseTheNextOneGoesOnFromThere() {
        digest("donvi", LocalDate.of(2026, 1, 5));
        digest("donvi", LocalDate.of(2026, 1, 6));
        digest("donvi2", LocalDate.of(2026, 1, 4));

        purge();

        assertThat(jdbc.sql("select digest_day from mail order by 1")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2026, 1, 4), LocalDate.of(2026, 1, 6));
    }

    @Test
    void isNotSetToLessThanADay() {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> new MailRetention(0));
    }

    private void purge() {
        time.at(NOW, () -> schedule.purge());
    }

    private void add(String state, Instant endedAt) {
        jdbc.sql("""
                        insert into mail (id, account_id, purpose, state, due_at, created_at, ended_at)
                        select :id, a.id, 'ADDRESS', :state, :long, :long, :end
                        from account a where a.username = 'donvi'
                        """)
                .param("id", UUID.randomUUID())
                .param("state", state)
                .param("long", NINETY_DAYS_AGO.minus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC))
                .param("end", endedAt == null ? null : endedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void digest(String username, LocalDate day) {
        var at = day.atTime(8, 0).atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into mail (id, account_id, purpose, digest_day, told_from, told_until, state, due_at,
                            created_at, ended_at)
                        select gen_random_uuid(), a.id, 'DIGEST', :day, :from, :at, 'SENT', :at, :at, :at
                        from account a where a.username = :username
                        """)
                .param("username", username)
                .param("day", day)
                .param("from", at.minusDays(1))
                .param("at", at)
                .update();
    }

    private List<String> left() {
        return jdbc.sql("select state from mail order by 1").query(String.class).list();
    }
}

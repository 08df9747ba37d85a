package vn.hientai.local;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.Reception;
import vn.hientai.shared.OfficialTime;

/**
 * Fills the local mode with the demo, once and through the use cases: the round of 2026 as history, replayed at its own
 * hours, and an open round whose deadline lies a few office days after the first start.
 */
class DemoLoader {

    private static final int OFFICE_DAYS_LEFT = 3;

    private final DemoPeople people;
    private final DemoCalls calls;
    private final DemoAnswers answers;
    private final ActAs actor;
    private final Reception reception;
    private final Closing closing;
    private final ReplayTime time;
    private final JdbcClient jdbc;
    private final LocalSettings settings;

    DemoLoader(
            DemoPeople people,
            DemoCalls calls,
            DemoAnswers answers,
            ActAs actor,
            Reception reception,
            Closing closing,
            ReplayTime time,
            JdbcClient jdbc,
            LocalSettings settings) {
        this.people = people;
        this.calls = calls;
        this.answers = answers;
        this.actor = actor;
        this.reception = reception;
        this.closing = closing;
        this.time = time;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    void load() {
        people.load();
        if (settings.rounds()
                && jdbc.sql("select count(*) from demand_call")
                                .query(Long.class)
                                .single()
                        == 0) {
            replayOf2026();
            openRound();
        }
    }

    private void replayOf2026() {
        var call = calls.of2026(DemoSheet.text("cam-giang-2026-letter.txt"), vietnam(2026, 1, 10, "15:30"));
        DemoSheet.read("cam-giang-2026.tsv").forEach(answer -> answers.give(call, answer));
        time.at(vietnam(2026, 1, 14, "12:00:10"), () -> closing.close(call));
        takeIn(call);
    }

    private void takeIn(CallId call) {
        var received = vietnam(2026, 1, 14, "13:40");
        for (var proposal : jdbc.sql("""
                        select id from proposal where call_id = :call and state = 'SUBMITTED' order by unit_code
                        """)
                .param("call", call.value())
                .query((row, index) -> new ProposalId(row.getObject("id", UUID.class)))
                .list()) {
            actor.as("vhxh", received, () -> reception.receive(proposal, 1));
            actor.as("vhxh", received, () -> reception.accept(proposal, 1));
        }
    }

    private void openRound() {
        var today = time.today();
        var year = Math.max(today.getYear() + 1, 2027);
        var call = calls.open(year, DemoSheet.text("cam-giang-open-letter.txt"), today, officeDaysAfter(today));
        DemoSheet.read("cam-giang-2027.tsv").forEach(answer -> answers.give(call, answer));
    }

    private static LocalDate officeDaysAfter(LocalDate today) {
        var day = today;
        for (var left = OFFICE_DAYS_LEFT; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }

    private static Instant vietnam(int year, int month, int day, String hour) {
        return LocalDate.of(year, month, day)
                .atTime(LocalTime.parse(hour))
                .atZone(OfficialTime.ZONE)
                .toInstant();
    }
}

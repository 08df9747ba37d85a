package vn.hientai.local;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.demand.Closing;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;

/**
 * Fills the local mode with the demo, once and through the use cases: the round of 2026 as history, replayed at its own
 * hours, and an open round of the city whose deadlines lie a few office days after the first start.
 */
class DemoLoader {

    private static final int OFFICE_DAYS_LEFT = 3;

    private final DemoPeople people;
    private final DemoCity city;
    private final DemoCalls calls;
    private final DemoBranch branch;
    private final DemoAnswers answers;
    private final DemoQuestions questions;
    private final DemoClosingSheet sheet;
    private final DemoConsolidation consolidation;
    private final DemoReview review;
    private final DemoCatalogue catalogue;
    private final Closing closing;
    private final ReplayTime time;
    private final JdbcClient jdbc;
    private final LocalSettings settings;

    DemoLoader(
            DemoPeople people,
            DemoCity city,
            DemoCalls calls,
            DemoBranch branch,
            DemoAnswers answers,
            DemoQuestions questions,
            DemoClosingSheet sheet,
            DemoConsolidation consolidation,
            DemoReview review,
            DemoCatalogue catalogue,
            Closing closing,
            ReplayTime time,
            JdbcClient jdbc,
            LocalSettings settings) {
        this.people = people;
        this.city = city;
        this.calls = calls;
        this.branch = branch;
        this.answers = answers;
        this.questions = questions;
        this.sheet = sheet;
        this.consolidation = consolidation;
        this.review = review;
        this.catalogue = catalogue;
        this.closing = closing;
        this.time = time;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    void load() {
        people.load();
        if (settings.rounds() && nothingYet()) {
            replayOf2026();
            openRound();
        }
    }

    private boolean nothingYet() {
        return jdbc.sql("select count(*) from demand_call").query(Integer.class).single() == 0;
    }

    private void replayOf2026() {
        var round = city.of2026(vietnam(2026, 1, 7, "16:00"));
        var call = calls.of2026(round, DemoSheet.text("cam-giang-2026-letter.txt"), vietnam(2026, 1, 10, "15:30"));
        DemoSheet.read("cam-giang-2026.tsv").forEach(answer -> answers.give(call, answer));
        time.at(vietnam(2026, 1, 14, "12:00:10"), () -> closing.close(call));
        consolidation.takeIn(call, vietnam(2026, 1, 14, "13:40"));
        consolidation.agree(
                call,
                vietnam(2026, 1, 14, "14:25"),
                "KT",
                "Quản lý đô thị và công trình",
                0,
                1,
                "Chưa còn biên chế công chức trong năm 2026, đề nghị bố trí trong giai đoạn.");
        consolidation.agree(
                call,
                vietnam(2026, 1, 14, "14:31"),
                "TH02",
                "Sư phạm Tiếng Anh",
                1,
                1,
                "Hai trường tiểu học dùng chung một giáo viên từ năm học 2027–2028.");
        sheet.confirm(call, vietnam(2026, 1, 14, "15:20"));
        consolidation.confirm(call, vietnam(2026, 1, 14, "15:50"));
        consolidation.send(call, vietnam(2026, 1, 14, "16:35"), "71/UBND-VHXH", LocalDate.of(2026, 1, 14));
        review.decide(round, call, vietnam(2026, 1, 22, "09:30"));
        catalogue.publish(round);
    }

    private void openRound() {
        var today = time.today();
        var year = Math.max(today.getYear() + 1, 2027);
        var handoverDay = officeDaysAfter(today, OFFICE_DAYS_LEFT - 1);
        var deadlineDay = officeDaysAfter(today, OFFICE_DAYS_LEFT);
        var round = city.open(year, today, officeDaysAfter(today, OFFICE_DAYS_LEFT + 3));
        var call = calls.open(
                round,
                DemoSheet.text("cam-giang-open-letter.txt"),
                today,
                Deadline.before(deadlineDay, LocalTime.NOON),
                Deadline.before(handoverDay, LocalTime.of(17, 0)));
        branch.open(call, today, Deadline.before(handoverDay, LocalTime.of(10, 0)));
        DemoSheet.read("cam-giang-2027.tsv").forEach(answer -> answers.give(call, answer));
        questions.ask(call);
        questions.study(call, today);
    }

    private static LocalDate officeDaysAfter(LocalDate today, int days) {
        var day = today;
        for (var left = days; left > 0; ) {
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

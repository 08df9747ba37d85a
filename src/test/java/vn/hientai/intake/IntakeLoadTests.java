package vn.hientai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Pages;
import vn.hientai.SampleCall;
import vn.hientai.SampleWorkbooks;
import vn.hientai.WholeApplicationTest;

/**
 * A great workbook: staged, shown and taken in seconds; prints time and peak heap. Two thousand lines in the build,
 * {@code -Dhientai.test.intake-lines=10000} for the figures.
 */
@WholeApplicationTest
class IntakeLoadTests {

    private static final Instant MORNING = Instant.parse("2026-01-14T02:00:00Z");
    private static final int LINES = Integer.getInteger("hientai.test.intake-lines", 2_000);

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesThousandsOfLines() {
        var school = "/proposals/"
                + jdbc.sql("select id::text from proposal where call_id = :call and unit_code like '%-TH01'")
                        .param("call", UUID.fromString(sample.published().split("/")[2]))
                        .query(String.class)
                        .single();
        var workbook = SampleWorkbooks.of(IntStream.range(0, LINES)
                .mapToObj(index -> SampleWorkbooks.row("Ngành " + index, "1", index % 100 == 0 ? "không" : "2"))
                .toList());

        var intake = timed("staged", () -> SampleWorkbooks.upload(pages, MORNING, "donvi", school, workbook));
        var page = timed("shown", () -> text(pages.get(MORNING, "donvi", intake)));
        var faulty = LINES / 100;
        assertThat(page.replace(".", "")).contains(LINES - faulty + " dòng mới", faulty + " dòng sai");
        var fields = Map.of("mode", "BELOW", "fingerprint", hidden("fingerprint", page));
        timed("taken", () -> pages.post(MORNING, "donvi", intake + "/taking", fields));
        timed("fault column", () -> pages.get(MORNING, "donvi", intake + "/faults.xlsx"));

        assertThat(jdbc.sql("select count(*) from proposal_line where proposal_id = :id")
                        .param("id", UUID.fromString(school.split("/")[2]))
                        .query(Integer.class)
                        .single())
                .isEqualTo(LINES - faulty);
    }

    private static <T> T timed(String step, Supplier<T> act) {
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        var begin = System.nanoTime();
        var result = act.get();
        var took = Duration.ofNanos(System.nanoTime() - begin);
        var peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf("INTAKE %d lines %s: %d ms, peak heap %d MB%n", LINES, step, took.toMillis(), peak >> 20);
        assertThat(took).as(step).isLessThan(Duration.ofSeconds(30));
        return result;
    }
}

package vn.hientai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** How long a great workbook takes, and how much memory. */
class GreatWorkbookTests {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LINES = 10_000;

    @Test
    void readsTenThousandLinesQuicklyInLittleMemory() throws IOException {
        var content = content();
        var peak = peakOfReading(content);
        var start = System.nanoTime();
        var worked = THREADS.getCurrentThreadCpuTime();

        var read = SheetReader.workbook(content, Brought.COLUMNS, Map.of());

        var time = Duration.ofNanos(System.nanoTime() - start);
        var work = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - worked);
        var measured = "%d lines of %d kB in %d ms, of these %d ms at work, heap %d MB above the start"
                .formatted(LINES, content.length / 1024, time.toMillis(), work.toMillis(), peak);
        assertThat(read.lines()).as(measured).hasSize(LINES);
        assertThat(read.lines().get(LINES - 1).text("major")).isEqualTo("Ngành số 9999");
        assertThat(work).as(measured).isLessThan(Duration.ofSeconds(5));
        assertThat(peak).as(measured).isLessThan(300);
    }

    /** Collected again and again meanwhile, so that what is no longer needed hardly counts. */
    private static long peakOfReading(byte[] content) {
        var peak = new Peak();
        var collecting = new AtomicBoolean(true);
        var collector = new Thread(() -> {
            while (collecting.get()) {
                System.gc();
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        });
        collector.start();
        try {
            SheetReader.workbook(content, Brought.COLUMNS, Map.of());
        } finally {
            collecting.set(false);
        }
        return peak.megabytes();
    }

    private static byte[] content() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Nhu cầu");
            for (var column = 0; column < Drawing.HEADING.size(); column++) {
                sheet.value(0, column, Drawing.HEADING.get(column));
            }
            for (var line = 0; line < LINES; line++) {
                sheet.value(line + 1, 0, line + 1);
                sheet.value(line + 1, 1, "Ngành số " + line);
                sheet.value(line + 1, 2, "Giáo viên Trường Tiểu học số " + line % 50);
                sheet.value(line + 1, 3, line % 7);
                sheet.value(line + 1, 4, line % 7 + 2);
                sheet.value(line + 1, 5, "Ưu tiên sinh viên xuất sắc, có chứng chỉ " + line % 900);
            }
        }
        return out.toByteArray();
    }
}

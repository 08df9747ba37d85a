package vn.hientai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hientai.shared.RuleViolation;
import vn.hientai.sheet.SheetColumn;
import vn.hientai.sheet.SheetReader;

/** Tables are read two at a time, none for long, and never inside a transaction. */
class TableReadsTests {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void readsTwoAtOnceAndRefusesAThirdThatWaitedInVain() {
        var reads = TableReads.within(SHORT, LONG);
        try (var others = new HeldReads(reads, TableReads.AT_ONCE)) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> reads.read(() -> "third"))
                    .extracting(RuleViolation::code)
                    .isEqualTo("intake.read-busy");
        }
        assertThat(reads.read(() -> "third")).isEqualTo("third");
    }

    @Test
    void letsAThirdWaitForItsTurn() throws InterruptedException {
        var reads = TableReads.within(LONG, LONG);
        var most = new AtomicInteger();
        var now = new AtomicInteger();
        var readers = IntStream.range(0, 6)
                .mapToObj(reader -> new Thread(() -> reads.read(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.sleep(20);
                    return now.decrementAndGet();
                })))
                .toList();
        readers.forEach(Thread::start);
        for (var reader : readers) {
            reader.join();
        }
        assertThat(most).hasValue(TableReads.AT_ONCE);
    }

    @Test
    void givesUpOnAReadThatTakesTooLongAndKeepsItsPlaceUntilItEnds() throws InterruptedException {
        var reads = TableReads.within(SHORT, SHORT);
        var told = new CountDownLatch(2);
        var end = new CountDownLatch(1);
        for (var read = 0; read < TableReads.AT_ONCE; read++) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> reads.read(() -> {
                        try {
                            return end.await(1, TimeUnit.MINUTES);
                        } catch (InterruptedException e) {
                            told.countDown();
                            return end.await(1, TimeUnit.MINUTES);
                        }
                    }))
                    .extracting(RuleViolation::code)
                    .isEqualTo("intake.read-too-long");
        }
        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> reads.read(() -> "third"))
                .extracting(RuleViolation::code)
                .isEqualTo("intake.read-busy");
        end.countDown();
        assertThat(readAtLast(reads)).isEqualTo("third");
    }

    /** A reader that is told nobody waits ends at the next row, so that its place is free again. */
    @Test
    void endsAReadNobodyWaitsFor() {
        var reads = TableReads.within(LONG, SHORT);
        var text = "Ngành\tNăm\n" + "Toán\t1\n".repeat(2_000);
        var columns = List.of(new SheetColumn("major", List.of("Ngành")), new SheetColumn("year", List.of("Năm")));
        for (var read = 0; read < 2 * TableReads.AT_ONCE; read++) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> reads.read(() -> {
                        while (true) {
                            SheetReader.clipboard(text, null, columns, Map.of());
                        }
                    }))
                    .extracting(RuleViolation::code)
                    .isEqualTo("intake.read-too-long");
        }
    }

    @Test
    void passesOnWhyATableIsRefused() {
        var refusal = new RuleViolation("sheet.refused.empty");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> TableReads.within(SHORT, LONG).read(() -> {
                    throw refusal;
                }))
                .isSameAs(refusal);
    }

    @Test
    void neverReadsInsideATransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatIllegalStateException()
                    .isThrownBy(() -> TableReads.within(SHORT, LONG).read(() -> "table"));
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    private static String readAtLast(TableReads reads) throws InterruptedException {
        for (var tries = 0; tries < 100; tries++) {
            try {
                return reads.read(() -> "third");
            } catch (RuleViolation stillBusy) {
                Thread.sleep(SHORT.toMillis());
            }
        }
        return "never";
    }
}

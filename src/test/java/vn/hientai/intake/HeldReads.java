package vn.hientai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Reads that go on until they are let go. */
class HeldReads implements AutoCloseable {

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Thread> readers = new ArrayList<>();

    HeldReads(TableReads reads, int count) {
        var begun = new CountDownLatch(count);
        for (var reader = 0; reader < count; reader++) {
            var thread = new Thread(() -> reads.read(() -> {
                begun.countDown();
                return end.await(1, TimeUnit.MINUTES);
            }));
            readers.add(thread);
            thread.start();
        }
        await(begun);
    }

    @Override
    public void close() {
        end.countDown();
        for (var reader : readers) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void await(CountDownLatch begun) {
        try {
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

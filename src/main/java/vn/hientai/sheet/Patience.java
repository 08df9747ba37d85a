package vn.hientai.sheet;

import java.util.concurrent.CancellationException;

/** Ends a read nobody waits for any more. */
final class Patience {

    private Patience() {}

    /** Asked at each step of a read; the thread of one that was given up is interrupted. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this read any more");
        }
    }
}

package vn.hientai.demand;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks every ten seconds for deadlines that have passed, from the moment the application is ready: what runs at the
 * start (the demo replays a past round) comes first.
 */
@Component
class ClosingSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingSchedule.class);

    private final Closing closing;
    private volatile boolean ready;

    ClosingSchedule(Closing closing) {
        this.closing = closing;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        ready = true;
    }

    @Scheduled(fixedDelayString = "${hientai.demand.closing-every:10s}")
    void closeWhatIsDue() {
        if (ready) {
            closing.due().forEach(this::close);
        }
    }

    /** A call that can't be closed now is tried again at the next look and keeps no other waiting. */
    private void close(CallId call) {
        try {
            closing.close(call);
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("The outcomes of call {} could not be written and will be tried again", call, failure);
        }
    }
}

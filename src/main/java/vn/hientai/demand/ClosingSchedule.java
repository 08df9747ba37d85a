package vn.hientai.demand;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every ten seconds for deadlines that have passed, from the moment the application is ready: what runs at the
 * start (the demo replays a past round) comes first.
 */
@Component
class ClosingSchedule {

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
            closing.due().forEach(closing::close);
        }
    }
}

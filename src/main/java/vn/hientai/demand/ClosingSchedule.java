package vn.hientai.demand;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every ten seconds, and right after the start, for deadlines that have passed. */
@Component
class ClosingSchedule {

    private final Closing closing;

    ClosingSchedule(Closing closing) {
        this.closing = closing;
    }

    @Scheduled(fixedDelayString = "${hientai.demand.closing-every:10s}")
    void closeWhatIsDue() {
        closing.due().forEach(closing::close);
    }
}

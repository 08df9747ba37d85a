package vn.hientai.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;
import vn.hientai.shared.OfficialTime;

/** Gives listeners once more what they could not hear, after a pause that doubles up to six hours. */
@Component
class UnheardEvents {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;

    private final FailedEventPublications failed;
    private final OfficialTime time;

    UnheardEvents(FailedEventPublications failed, OfficialTime time) {
        this.failed = failed;
        this.time = time;
    }

    void tryAgain() {
        var now = time.now();
        failed.resubmit(ResubmissionOptions.defaults().withFilter(event -> isDue(event, now)));
    }

    private static boolean isDue(EventPublication event, Instant now) {
        return Optional.ofNullable(event.getLastResubmissionDate())
                .map(last ->
                        !last.plus(pauseAfter(event.getCompletionAttempts())).isAfter(now))
                .orElse(true);
    }

    private static Duration pauseAfter(int attempts) {
        var pause = Duration.ofMinutes(1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}

package vn.hientai.notification;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.hientai.shared.Deadline;

/** Looks every minute for reminders that have come and for events that nobody has heard yet. */
@Component
class NoticeSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSchedule.class);

    private final Reminders reminders;
    private final CommuneReminders communeReminders;
    private final UnheardEvents unheard;
    private volatile boolean ready;

    NoticeSchedule(Reminders reminders, CommuneReminders communeReminders, UnheardEvents unheard) {
        this.reminders = reminders;
        this.communeReminders = communeReminders;
        this.unheard = unheard;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        ready = true;
    }

    @Scheduled(fixedDelayString = "${hientai.notification.remind-every:1m}")
    void remind() {
        if (ready) {
            reminders.due().forEach(deadline -> remind(deadline, reminders::remind));
            communeReminders.due().forEach(deadline -> remind(deadline, communeReminders::remind));
        }
    }

    @Scheduled(fixedDelayString = "${hientai.notification.retry-every:1m}")
    void retry() {
        if (ready) {
            unheard.tryAgain();
        }
    }

    /** One deadline that fails keeps no other waiting; it is tried again at the next look. */
    private static void remind(Deadline deadline, Consumer<Deadline> reminders) {
        try {
            reminders.accept(deadline);
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn(
                    "Those with the deadline {} could not be reminded and will be at the next look", deadline, failure);
        }
    }
}

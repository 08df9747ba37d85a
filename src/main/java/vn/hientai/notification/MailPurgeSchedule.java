package vn.hientai.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hientai.shared.OfficialTime;

/** Looks every hour for letters to be removed from the queue, also where e-mail was switched off meanwhile. */
@Component
class MailPurgeSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(MailPurgeSchedule.class);

    private final MailPurge purge;
    private final MailRetention retention;
    private final OfficialTime time;
    private volatile boolean ready;

    MailPurgeSchedule(MailPurge purge, MailRetention retention, OfficialTime time) {
        this.purge = purge;
        this.retention = retention;
        this.time = time;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        ready = true;
    }

    @Scheduled(fixedDelayString = "${hientai.mail-queue.purge-every:1h}")
    void look() {
        if (ready) {
            purge();
        }
    }

    /** Batch by batch, each in a transaction of its own, until a batch isn't full. */
    void purge() {
        var before = time.now().minus(retention.kept());
        var removed = 0;
        var batch = MailPurge.BATCH;
        while (batch == MailPurge.BATCH) {
            batch = purge.remove(before);
            removed += batch;
        }
        if (removed > 0) {
            LOG.info("Removed {} letters that ended before {} from the queue", removed, before);
        }
    }
}

package vn.hientai.notification;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hientai.shared.OfficialTime;

/**
 * Looks for letters that are due. At a fixed rate, on a thread of its own: a slow mail server holds up nothing else.
 */
@Component
@ConditionalOnBooleanProperty("hientai.mail.enabled")
class MailSchedule {

    private final MailQueue queue;
    private final MailRound round;
    private final OfficialTime time;
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean ready;

    MailSchedule(MailQueue queue, MailRound round, OfficialTime time) {
        this.queue = queue;
        this.round = round;
        this.time = time;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        ready = true;
    }

    @Scheduled(fixedRateString = "${hientai.notification.send-every:20s}")
    void send() {
        if (ready && running.tryLock()) {
            try {
                queue.addDigests(time.now());
                round.send();
            } finally {
                running.unlock();
            }
        }
    }
}

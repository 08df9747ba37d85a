package vn.hientai.notification;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.NoSuchMessageException;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import vn.hientai.shared.OfficialTime;

/**
 * Sends the letters that are due, one after the other. A letter is taken for a while by one node only and its end is
 * noted after the server took it; should the node die in between, the letter is sent again under the same identity.
 */
@Component
@ConditionalOnBooleanProperty("hientai.mail.enabled")
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final int LETTERS = 200;

    private final MailStore store;
    private final LetterWriter writer;
    private final PostOffice post;
    private final OfficialTime time;

    MailRound(MailStore store, LetterWriter writer, PostOffice post, OfficialTime time) {
        this.store = store;
        this.writer = writer;
        this.post = post;
        this.time = time;
    }

    void send() {
        for (var count = 0; count < LETTERS; count++) {
            var job = store.take(time.now());
            if (job.isEmpty() || !deliver(job.get())) {
                return;
            }
        }
    }

    /** Whether the next letter has a chance: a server that is away stays away for a while. */
    private boolean deliver(MailJob job) {
        try {
            var letter = writer.write(job, time.now());
            if (letter.isPresent()) {
                post.hand(letter.get());
                store.sent(job, time.now());
            } else {
                store.dropped(job, time.now());
            }
            return true;
        } catch (MailException | IllegalArgumentException | NoSuchMessageException failure) {
            LOG.warn("Letter {} could not be sent, try {}: {}", job.id(), job.attempt(), failure.toString());
            var trouble = MailTrouble.of(failure);
            store.failed(job, trouble, Objects.toString(failure.getMessage(), failure.toString()), time.now());
            return trouble == MailTrouble.ADDRESS;
        }
    }
}

package vn.hientai.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How long the queue remembers a letter whose end is noted.
 *
 * @param keepDays whole days, at least one
 */
@ConfigurationProperties("hientai.mail-queue")
record MailRetention(@DefaultValue("90") int keepDays) {

    MailRetention {
        if (keepDays < 1) {
            throw new InvalidConfigurationPropertyValueException(
                    "hientai.mail-queue.keep-days", keepDays, "A letter is kept for a day at least.");
        }
    }

    Duration kept() {
        return Duration.ofDays(keepDays);
    }
}

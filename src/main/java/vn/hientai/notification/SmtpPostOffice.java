package vn.hientai.notification;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.hientai.notification.MailSettings.Security;

/** The mail server of the settings. A whole talk with it ends within two minutes. */
@Component
@ConditionalOnBooleanProperty("hientai.mail.enabled")
class SmtpPostOffice implements PostOffice {

    private static final String STEP_MILLIS = "10000";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String from;

    SmtpPostOffice(MailSettings settings) {
        if (settings.from() == null || settings.from().isBlank()) {
            throw new InvalidConfigurationPropertyValueException(
                    "hientai.mail.from", settings.from(), "E-mail needs the address of its sender.");
        }
        from = settings.from();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setUsername(settings.username());
        sender.setPassword(settings.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.auth", Boolean.toString(settings.username() != null));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.security() == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.security() == Security.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.security() == Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", STEP_MILLIS);
        properties.put("mail.smtp.timeout", STEP_MILLIS);
        properties.put("mail.smtp.writetimeout", STEP_MILLIS);
    }

    @Override
    public void hand(Letter letter) {
        try {
            var mime = new KnownMessage(sender.getSession(), letter.id() + "@hientai");
            var helper = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(letter.address());
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
            mime.setHeader("Auto-Submitted", "auto-generated");
            sender.send(mime);
        } catch (MessagingException failure) {
            throw new MailPreparationException(Objects.toString(failure.getMessage()), failure);
        }
    }

    /** Keeps its identity when it is saved, so that a server can know a letter that comes a second time. */
    private static class KnownMessage extends jakarta.mail.internet.MimeMessage {

        private final String identity;

        KnownMessage(jakarta.mail.Session session, String identity) {
            super(session);
            this.identity = identity;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + identity + ">");
        }
    }
}

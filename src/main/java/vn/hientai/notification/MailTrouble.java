package vn.hientai.notification;

import jakarta.mail.SendFailedException;
import java.util.stream.Stream;
import org.springframework.mail.MailSendException;

/** Why a letter could not be sent, as its reader needs to know it; what the server said is for who runs the product. */
public enum MailTrouble {
    /** The mail server did not answer, or refused us. */
    SERVER,
    /** The mail server refused the address. */
    ADDRESS;

    static MailTrouble of(Exception failure) {
        var refused = failure instanceof MailSendException sending
                && Stream.of(sending.getMessageExceptions())
                        .anyMatch(cause -> cause instanceof SendFailedException send && invalid(send));
        return refused ? ADDRESS : SERVER;
    }

    private static boolean invalid(SendFailedException failure) {
        var invalid = failure.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }
}

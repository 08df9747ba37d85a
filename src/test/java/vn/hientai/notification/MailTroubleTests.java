package vn.hientai.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class MailTroubleTests {

    @Test
    void knowsARefusedAddressFromAServerThatIsAway() throws Exception {
        var address = new Address[] {new InternetAddress("khong.co@haiphong.example")};
        var refused = new SendFailedException("550", null, new Address[0], new Address[0], address);

        assertThat(MailTrouble.of(new MailSendException(Map.of("letter", refused))))
                .isEqualTo(MailTrouble.ADDRESS);
        assertThat(MailTrouble.of(new MailSendException(Map.of("letter", new MessagingException("away")))))
                .isEqualTo(MailTrouble.SERVER);
        assertThat(MailTrouble.of(new MailAuthenticationException("no"))).isEqualTo(MailTrouble.SERVER);
    }
}

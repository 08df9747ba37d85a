package vn.hientai.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server this installation may use; none unless somebody names one.
 *
 * @param enabled whether e-mail is sent at all
 * @param security how the connection is protected; both ways also check the server's name
 * @param from the sender of every letter
 */
@ConfigurationProperties("hientai.mail")
record MailSettings(
        boolean enabled,
        @DefaultValue("localhost") String host,
        @DefaultValue("25") int port,
        @DefaultValue("STARTTLS") Security security,
        @Nullable String username,
        @Nullable String password,
        @Nullable String from) {

    /** Protection of the connection. */
    enum Security {
        /** Only for a server on the same machine or line. */
        NONE,
        STARTTLS,
        TLS
    }
}

package vn.hientai.local;

import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the console where the application is and who can sign in, last of all. */
@Component
@ConditionalOnLocalMode
class LocalGreeting {

    private static final Logger LOG = LoggerFactory.getLogger(LocalGreeting.class);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final Environment environment;

    LocalGreeting(MessageSource messages, Environment environment) {
        this.messages = messages;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet() {
        LOG.info(text());
    }

    String text() {
        var address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        var accounts = DemoAccounts.NAMES.stream().map(this::line).collect(Collectors.joining("\n"));
        return "\n\n  %s\n  %s\n\n%s\n\n  %s\n"
                .formatted(
                        message("greeting.address", address),
                        message("greeting.accounts", DemoAccounts.PASSWORD),
                        accounts,
                        message("greeting.stop"));
    }

    private String line(String account) {
        return "    %-12s %s".formatted(account, message("demo-account." + account));
    }

    private String message(String code, Object... arguments) {
        return messages.getMessage(code, arguments, VIETNAMESE);
    }
}

package vn.hientai.audit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hientai.shared.Message;

/**
 * The command {@code java -jar hientai.jar verify-audit}: walks the audit trail, says in plain words whether it is
 * whole, and ends with 0 if it is and with 1 if not. It starts no web server and no job, and migrates nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class VerifyAudit implements ApplicationRunner {

    private static final String COMMAND = "verify-audit";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ChainWalk walk;
    private final MessageSource messages;
    private final ApplicationContext context;

    VerifyAudit(ChainWalk walk, MessageSource messages, ApplicationContext context) {
        this.walk = walk;
        this.messages = messages;
        this.context = context;
    }

    /** Makes an application that was started with the command start only what the command needs. */
    public static void prepare(SpringApplication application, String... arguments) {
        if (List.of(arguments).contains(COMMAND)) {
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setLazyInitialization(true);
            application.setDefaultProperties(Map.of("spring.flyway.enabled", false));
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.getNonOptionArgs().contains(COMMAND)) {
            var status = verify(new PrintStream(System.out, true, StandardCharsets.UTF_8));
            System.exit(SpringApplication.exit(context, () -> status));
        }
    }

    /** Prints the result and returns the exit status. */
    int verify(PrintStream out) {
        var report = walk.check();
        out.println(messages.getMessage(report.summary(), VIETNAMESE));
        out.println(messages.getMessage(headLine(report.head()), VIETNAMESE));
        return report.isWhole() ? 0 : 1;
    }

    private static Message headLine(ChainHead head) {
        return Message.of("audit.verification.head", head.number(), head.seal());
    }
}

package vn.hientai.shared;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.auditing.DateTimeProvider;
import org.springframework.data.domain.AuditorAware;
import org.springframework.data.jpa.repository.config.EnableJpaAuditing;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who and when of every aggregate: the signed-in name and official time. */
@Configuration(proxyBeanMethods = false)
@EnableJpaAuditing(dateTimeProviderRef = "aggregateTime", auditorAwareRef = "aggregateAuthor")
class PersistenceConfiguration {

    @Bean
    DateTimeProvider aggregateTime(OfficialTime time) {
        return () -> Optional.of(time.now());
    }

    @Bean
    AuditorAware<String> aggregateAuthor() {
        return () -> Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .or(() -> Optional.of("system"));
    }
}

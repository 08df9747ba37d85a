package vn.hientai.shared.web;

import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How days, hours and numbers are typed, and where the texts of the pages come from. */
@Configuration(proxyBeanMethods = false)
class OfficeConfiguration implements WebMvcConfigurer {

    @Bean
    static MessageSource messageSource(Environment settings) {
        var messages = new OfficeMessageSource();
        messages.setBasenames(settings.getRequiredProperty("spring.messages.basename", String[].class));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new TypedDay());
        registry.addFormatter(new TypedHour());
        registry.addFormatter(new TypedNumber());
    }
}

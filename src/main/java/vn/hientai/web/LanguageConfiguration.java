package vn.hientai.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Vietnamese whatever the browser asks for, English for who chooses it with {@code ?lang=en}; a cookie remembers. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Bean
    static LocaleResolver localeResolver() {
        var cookie = new LanguageCookie();
        cookie.setDefaultLocale(VIETNAMESE);
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        return cookie;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var choice = new LanguageChoice();
        choice.setParamName("lang");
        registry.addInterceptor(choice);
    }

    private static Locale spoken(String tag) {
        return tag.startsWith("en") ? Locale.ENGLISH : VIETNAMESE;
    }

    private static class LanguageCookie extends CookieLocaleResolver {

        LanguageCookie() {
            super("language");
        }

        @Override
        protected Locale parseLocaleValue(String tag) {
            return spoken(tag);
        }
    }

    /** Keeps away from error pages: the parameters may be what could not be read (a file too large). */
    static class LanguageChoice extends LocaleChangeInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws ServletException {
            return request.getDispatcherType() == DispatcherType.ERROR || super.preHandle(request, response, handler);
        }

        @Override
        protected Locale parseLocaleValue(String tag) {
            return spoken(tag);
        }
    }
}

package vn.hientai.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Writes a page where no controller is reached: in the filters, before or after the security chain. */
@Component
class PageWriter {

    private final ObjectProvider<ThymeleafViewResolver> views;
    private final LocaleResolver languages;

    PageWriter(ObjectProvider<ThymeleafViewResolver> views, LocaleResolver languages) {
        this.views = views;
        this.languages = languages;
    }

    /** Writes a page that no cache keeps. */
    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String template,
            Map<String, ?> model) {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            var view = views.getObject().resolveViewName(template, languages.resolveLocale(request));
            if (view == null) {
                throw new IllegalStateException("There is no page " + template);
            }
            view.render(model, request, response);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("The page " + template + " could not be written", failure);
        }
    }
}

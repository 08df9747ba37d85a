package vn.hientai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.util.DetailedError;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Navigation.Entry;

class FrameTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/rounds");
    private final WebContext context = new WebContext(
            JakartaServletWebApplication.buildApplication(new MockServletContext())
                    .buildExchange(request, new MockHttpServletResponse()),
            Locale.ENGLISH);
    private final Frame frame = new Frame(context, Mockito.mock(CurrentUser.class), List.of(), Optional.empty());

    @Test
    void keepsTheFilterWhenThePageOfAListChanges() {
        request.setQueryString("status=SENT&q=M%E1%BA%A7m&page=2");

        assertThat(frame.with("page", 3)).isEqualTo("?status=SENT&q=M%E1%BA%A7m&page=3");
        assertThat(frame.with("lang", "en")).isEqualTo("?status=SENT&q=M%E1%BA%A7m&page=2&lang=en");
    }

    @Test
    void startsAtTheFirstPageWhenTheFilterChanges() {
        request.setQueryString("status=SENT&page=2");

        assertThat(frame.filteredBy("status", "DRAFT")).isEqualTo("?status=DRAFT");
        assertThat(frame.filteredBy("status", "")).isEqualTo("?status=");
    }

    @Test
    void encodesWhatItPutsIntoAnAddress() {
        assertThat(frame.filteredBy("q", "\"&x=1")).isEqualTo("?q=%22%26x%3D1");
    }

    @Test
    void leadsBackToAPageAndNotToAnAct() {
        request.setMethod("POST");
        request.setQueryString("key=1");

        assertThat(frame.with("lang", "en")).isEqualTo("?lang=en");
    }

    @ParameterizedTest
    @CsvSource({"/rounds, true", "/rounds/7/edit, true", "/roundsmen, false", "/, false"})
    void marksTheEntryOfThePageAndOfThoseBelow(String path, boolean marked) {
        request.setRequestURI(path);

        assertThat(frame.isAt(new Entry(Message.of("round.list"), "/rounds"))).isEqualTo(marked);
    }

    @Test
    void doesNotMarkHomeEverywhere() {
        assertThat(frame.isAt(new Entry(Message.of("home.navigation"), "/"))).isFalse();
    }

    @Test
    void knowsWhetherAFormHasErrors() {
        var result = new BeanPropertyBindingResult(new Form(), "form");
        context.setVariable(BindingResult.MODEL_KEY_PREFIX + "form", result);

        assertThat(frame.hasErrors()).isFalse();
        result.reject("error");
        assertThat(frame.hasErrors()).isTrue();
    }

    @Test
    void listsErrorsInTheOrderOfTheFields() {
        var errors = List.of(error("windowInOrder"), error("places"), error("title"), error(null), error("lines[0].x"));

        assertThat(frame.inOrder(errors, new Form()))
                .extracting(DetailedError::getCode)
                .containsExactly("null", "title", "lines[0].x", "places", "windowInOrder");
    }

    @Test
    void explainsAFieldByWhatIsThere() {
        assertThat(frame.describedBy("title", "", false)).isNull();
        assertThat(frame.describedBy("title", "Ví dụ", false)).isEqualTo("title-hint");
        assertThat(frame.describedBy("title", "Ví dụ", true)).isEqualTo("title-hint title-error");
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "5, 5", "19, 3"})
    void showsABoundedWindowOfPages(int number, int shown) {
        var page = new PageImpl<>(List.of("row"), PageRequest.of(number, 1), 20);

        assertThat(frame.pagesAround(page)).hasSize(shown).contains(number);
    }

    private static DetailedError error(String field) {
        return new DetailedError(field == null ? "[global]" : field, String.valueOf(field), new Object[0], "wrong");
    }

    @SuppressWarnings("unused")
    private static class Form {
        String title;
        List<String> lines;
        Integer places;
    }
}

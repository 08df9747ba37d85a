package vn.hientai.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageConfigurationTests {

    @Test
    void leavesTheParametersOfAFailedRequestAlone() throws ServletException {
        var failed = new MockHttpServletRequest("GET", "/error") {
            @Override
            public String getParameter(String name) {
                throw new IllegalStateException("the request was too large to be read");
            }
        };
        failed.setDispatcherType(DispatcherType.ERROR);

        assertThat(new LanguageConfiguration.LanguageChoice().preHandle(failed, new MockHttpServletResponse(), this))
                .isTrue();
    }
}

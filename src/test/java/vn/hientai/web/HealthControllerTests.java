package vn.hientai.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class HealthControllerTests {

    private final MockMvcTester browser = MockMvcTester.of(new HealthController());

    @Test
    void answersWithNothingInIt() {
        assertThat(browser.get().uri("/healthz")).hasStatusOk().body().isEmpty();
        assertThat(browser.get().uri("/healthz").exchange().getRequest().getSession(false))
                .isNull();
    }
}

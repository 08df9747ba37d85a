package vn.hientai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.then;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.hientai.shared.CurrentUser;

@ShellTest(ContainerErrors.class)
class VisitorPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CurrentUser user;

    @Test
    void costsNoSessionNoTokenAndNoQuery() {
        var page = mvc.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                .exchange();

        assertThat(page).hasStatus(404).bodyText().contains("Đăng nhập").doesNotContain("_csrf", "<nav");
        assertThat(page.getRequest().getSession(false)).isNull();
        then(user).shouldHaveNoInteractions();
    }
}

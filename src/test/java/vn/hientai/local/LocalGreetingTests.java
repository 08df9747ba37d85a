package vn.hientai.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.env.MockEnvironment;

class LocalGreetingTests {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    @Test
    void tellsAddressPasswordAndEveryAccount() {
        messages.setBasename("messages/local");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var environment = new MockEnvironment().withProperty("local.server.port", "18080");

        assertThat(new LocalGreeting(messages, environment).text())
                .contains("Hiền Tài đang chạy tại http://localhost:18080", "hien-tai-demo-2026")
                .contains(DemoAccounts.NAMES);
    }
}

package vn.hientai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.hientai.shared.OfficialTime;

class ProductionGuardTests {

    private final ApplicationContextRunner production = new ApplicationContextRunner()
            .withBean("databaseTime", OfficialTime.class, () -> mock(OfficialTime.class))
            .withUserConfiguration(LocalMode.class, ProductionGuard.class)
            .withPropertyValues("spring.profiles.active=production");

    private final ApplicationContextRunner configured =
            production.withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost/hientai");

    @Test
    void startsWithADatabaseAndItsClockOnly() {
        configured.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ReplayTime.class));
    }

    @Test
    void refusesToStartWithoutADatabase() {
        production.run(context -> assertThat(context)
                .getFailure()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("SPRING_DATASOURCE_URL"));
    }

    @Test
    void refusesToStartWithAReplayedClock() {
        configured.withUserConfiguration(ReplayTime.class).run(context -> assertThat(context)
                .getFailure()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ReplayTime"));
    }

    @Test
    void saysItPlainlyAtTheConsole() {
        var refused = new StartRefused("Không được.", "Not allowed.");

        assertThat(new StartRefusedAnalyzer().analyze(new IllegalStateException(refused)))
                .extracting("description")
                .asString()
                .contains("Không được.", "Not allowed.");
    }
}

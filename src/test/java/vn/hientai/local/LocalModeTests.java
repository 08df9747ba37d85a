package vn.hientai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.hientai.shared.OfficialTime;

class LocalModeTests {

    private final JdbcConnectionDetails brought = mock();

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean("databaseTime", OfficialTime.class, () -> mock(OfficialTime.class))
            .withBean(JdbcConnectionDetails.class, () -> brought)
            .withUserConfiguration(LocalMode.class, ProductionGuard.class)
            .withConfiguration(AutoConfigurations.of(LocalDatabase.class));

    @Test
    void isOnWhenNothingIsConfigured() {
        application.run(context -> assertThat(context).hasSingleBean(ReplayTime.class));
    }

    @Test
    void givesWayToADatabaseThatSomebodyBrought() {
        application.run(context -> assertThat(context)
                .doesNotHaveBean(PostgresServer.class)
                .getBean(JdbcConnectionDetails.class)
                .isSameAs(brought));
    }

    @Test
    void isOffWhenADatabaseIsConfigured() {
        application
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost/hientai")
                .run(context -> assertThat(context).doesNotHaveBean(ReplayTime.class));
    }

    @Test
    void isOffWhenSwitchedOff() {
        application.withPropertyValues("hientai.local.enabled=false").run(context -> assertThat(context)
                .doesNotHaveBean(ReplayTime.class));
    }
}

package vn.hientai.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.PostgresForTests;
import vn.hientai.organisation.UnitManagement;
import vn.hientai.organisation.UnitQueries;

/** The whole application on real PostgreSQL with the {@link SampleAccounts} and a readable audit trail. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({PostgresForTests.class, AccountTest.Samples.class})
@interface AccountTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Samples {

        @Bean
        @Primary
        RecordingAuditTrail recordingAuditTrail() {
            return new RecordingAuditTrail();
        }

        @Bean
        SampleAccounts sampleAccounts(
                FirstAccount first,
                AccountOpening opening,
                Activation activation,
                GrantQueries grants,
                UnitManagement management,
                UnitQueries units,
                JdbcClient jdbc) {
            return new SampleAccounts(first, opening, activation, grants, management, units, jdbc);
        }
    }
}

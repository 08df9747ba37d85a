package vn.hientai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.PostgresForTests;

class DatabaseTimeTests {

    private static DriverManagerDataSource database;

    private final OfficialTime time = new DatabaseTime(JdbcClient.create(database));

    @BeforeAll
    static void connect() throws SQLException {
        var details = PostgresForTests.newDatabase();
        database = new DriverManagerDataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    @Test
    void runsOnOutsideTransactions() {
        assertThat(time.now()).isBefore(time.now());
    }

    @Test
    void standsStillInsideATransactionAndRunsOnAfterIt() {
        var inside = transaction().execute(status -> {
            var first = time.now();
            assertThat(time.now()).isEqualTo(first);
            return first;
        });

        assertThat(time.now()).isAfter(inside);
    }

    @Test
    void anInnerTransactionHasATimeOfItsOwnAndGivesBackTheOuterOne() {
        transaction().executeWithoutResult(outer -> {
            var first = time.now();
            assertThat(innerTime()).isAfter(first);
            assertThat(time.now()).isEqualTo(first);
        });
    }

    private Instant innerTime() {
        var inner = transaction();
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return inner.execute(status -> time.now());
    }

    private static TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(database));
    }
}

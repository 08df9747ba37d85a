package vn.hientai.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

class FirstStartTests {

    @TempDir
    private Path folder;

    @Test
    void beginsAnewAfterAStartThatWasCutShort() throws SQLException {
        try (var server = PostgresServer.start(folder)) {
            execute(server, "create table half_of_the_demo ()");
        }
        try (var server = PostgresServer.start(folder)) {
            execute(server, "create table half_of_the_demo ()");
        }
    }

    @Test
    void theDemoIsLoadedBeforeTheWebServerAnswers() {
        assertThat(new FirstStart(null, null).getPhase())
                .isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), PostgresCluster.USER, server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

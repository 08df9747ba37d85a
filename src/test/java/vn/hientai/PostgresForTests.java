package vn.hientai;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One real PostgreSQL per test JVM, one fresh database per application context. Which server it is, is the property
 * {@code hientai.test.database}: "embedded", or "testcontainers" with the Maven profile of that name.
 */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresForTests {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Bean
    JdbcConnectionDetails testDatabase() throws SQLException {
        return newDatabase();
    }

    /** A fresh, empty database on the server of this JVM. */
    public static JdbcConnectionDetails newDatabase() throws SQLException {
        var name = "test" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(
                        Server.RUNNING.url("postgres"), Server.RUNNING.user(), Server.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new TestDatabase(Server.RUNNING.url(name), Server.RUNNING.user());
    }

    private record TestDatabase(String getJdbcUrl, String getUsername) implements JdbcConnectionDetails {

        @Override
        public String getPassword() {
            return Server.PASSWORD;
        }
    }

    private record Server(String host, int port, String user) {

        static final String PASSWORD = "postgres";
        static final Server RUNNING = start();

        String url(String database) {
            return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
        }

        private static Server start() {
            return "testcontainers".equals(System.getProperty("hientai.test.database")) ? inContainer() : embedded();
        }

        private static Server embedded() {
            try {
                return new Server("localhost", EmbeddedPostgres.start().getPort(), "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Server inContainer() {
            var container = new PostgreSQLContainer("postgres:18")
                    .withUsername("postgres")
                    .withPassword(PASSWORD);
            container.start();
            return new Server(container.getHost(), container.getFirstMappedPort(), "postgres");
        }
    }
}

package vn.hientai.local;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/**
 * Connects the application in the local mode to a PostgreSQL of its own, which stops with it. An auto-configuration,
 * because only these can give way to a database that somebody else, such as a test, has brought.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnLocalMode
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class LocalDatabase {

    @Bean
    PostgresServer localPostgres(LocalSettings settings) {
        return PostgresServer.start(settings.database());
    }

    @Bean
    JdbcConnectionDetails localConnection(PostgresServer server) {
        return new Connection(server);
    }

    private record Connection(PostgresServer server) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return server.url();
        }

        @Override
        public String getUsername() {
            return PostgresCluster.USER;
        }

        @Override
        public String getPassword() {
            return server.password();
        }
    }
}

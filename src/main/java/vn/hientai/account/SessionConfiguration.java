package vn.hientai.account;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.jdbc.config.annotation.SpringSessionTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Sessions use the same database through a small pool of their own, so that slow pages can't shut people out. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    HikariDataSource sessionDataSource(JdbcConnectionDetails database) {
        var pool = new HikariDataSource();
        pool.setPoolName("sessions");
        pool.setJdbcUrl(database.getJdbcUrl());
        pool.setUsername(database.getUsername());
        pool.setPassword(database.getPassword());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(2000);
        pool.addDataSourceProperty("socketTimeout", "15");
        pool.addDataSourceProperty("options", "-c statement_timeout=10s -c lock_timeout=3s");
        return pool;
    }

    @Bean(defaultCandidate = false)
    @SpringSessionTransactionManager
    PlatformTransactionManager sessionTransactions(@SpringSessionDataSource DataSource sessionDataSource) {
        return new JdbcTransactionManager(sessionDataSource);
    }
}

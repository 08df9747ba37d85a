package vn.hientai;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;
import vn.hientai.demand.Sending;

/** Another instance of the application on the same database, which dies when it is told to. */
class SecondNode implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final CountDownLatch written = new CountDownLatch(1);
    private final CountDownLatch dead = new CountDownLatch(1);
    private volatile boolean dying;
    private volatile long lost;

    SecondNode(JdbcConnectionDetails database) {
        application = new SpringApplicationBuilder(HientaiApplication.class)
                .run(
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--spring.main.banner-mode=off",
                        "--server.port=0");
    }

    Sending sending() {
        return application.getBean(Sending.class);
    }

    /** Whether it may leave who asks it without an answer. */
    boolean isDying() {
        return dying;
    }

    /**
     * Closes without the patience of the schedule and never comes to its commit.
     *
     * @return how many outcomes it had written when it died
     */
    long closeAndDie(CallId call) throws InterruptedException {
        var transaction = application.getBean(TransactionTemplate.class);
        while (true) {
            try {
                transaction.executeWithoutResult(status -> closeUntilDead(call));
            } catch (RuntimeException failure) {
                if (dying) {
                    return lost;
                }
            }
            Thread.sleep(5);
        }
    }

    private void closeUntilDead(CallId call) {
        application.getBean(Closing.class).close(call);
        var outcomes = application
                .getBean(JdbcClient.class)
                .sql("select count(*) from outcome where call_id = :call")
                .param("call", call.value())
                .query(Long.class)
                .single();
        if (outcomes > 0) {
            lost = outcomes;
            written.countDown();
            await(dead);
        }
    }

    /**
     * Waits until the outcomes are written and not committed, then cuts every connection of the node at once: what the
     * database sees of a process that was killed.
     */
    void killInTheMiddleOfTheClosing() throws SQLException {
        await(written);
        dying = true;
        application.getBean(DataSource.class).unwrap(HikariDataSource.class).close();
        dead.countDown();
    }

    @Override
    public void close() {
        application.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

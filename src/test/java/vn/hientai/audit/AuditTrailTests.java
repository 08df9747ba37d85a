package vn.hientai.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.PostgresForTests;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;

@SpringBootTest
@Import({PostgresForTests.class, TrailForTests.class})
class AuditTrailTests {

    @Autowired
    AuditTrail trail;

    @Autowired
    ChainWalk walk;

    @Autowired
    TrailForTests stored;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void startWithoutEntries() {
        stored.empty();
    }

    @Test
    void entriesOfOneTransactionArriveWithItInTheirOrder() {
        inTransaction(() -> {
            trail.record(entry("first"));
            trail.record(entry("second"));
            trail.record(entry("third"));
            assertThat(stored.acts()).isEmpty();
        });

        assertThat(stored.acts()).containsExactly("first", "second", "third");
        assertThat(stored.numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aRollbackLeavesNothing() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            trail.record(entry("undone"));
            status.setRollbackOnly();
        });

        assertThat(stored.acts()).isEmpty();
        assertThat(walk.head()).isEqualTo(ChainHead.NONE);
    }

    @Test
    void anActWhoseEntryCannotBeStoredIsNotStoredEither() {
        jdbc.sql("create table if not exists act (name text)").update();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> inTransaction(() -> {
                    jdbc.sql("insert into act values ('done')").update();
                    trail.record(AuditEntry.of("broken\0", "unit", "1"));
                }));

        assertThat(jdbc.sql("select count(*) from act").query(Long.class).single())
                .isZero();
    }

    @Test
    void failsLoudlyOutsideATransaction() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> trail.record(entry("lost")));
    }

    @Test
    void aReadOnlyTransactionRecordsApartOnly() {
        var readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);

        readOnly.executeWithoutResult(status -> {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> trail.record(entry("lost")));
            trail.recordApart(entry("file.read"));
        });

        assertThat(stored.acts()).containsExactly("file.read");
    }

    @Test
    void whatIsRecordedApartSurvivesTheRollbackAround() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            trail.record(entry("undone"));
            trail.recordApart(entry("access.refused"));
            status.setRollbackOnly();
        });

        assertThat(stored.acts()).containsExactly("access.refused");
    }

    @Test
    void entriesOfTheLastMomentStillArrive() {
        inTransaction(() -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                trail.record(entry("late"));
            }

            @Override
            public void beforeCompletion() {
                trail.record(entry("latest"));
            }
        }));

        assertThat(stored.acts()).containsExactly("late", "latest");
    }

    @Test
    void parallelTransactionsLeaveAChainWithoutAGap() throws Exception {
        var threads = Executors.newFixedThreadPool(20);
        Callable<Void> twoEntries = () -> {
            inTransaction(() -> {
                trail.record(entry("one"));
                trail.record(entry("two"));
            });
            return null;
        };
        try {
            for (var done : threads.invokeAll(
                    IntStream.range(0, 20).mapToObj(i -> twoEntries).toList())) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(stored.numbers())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
        assertThat(walk.check().isWhole()).isTrue();
    }

    @Test
    @WithMockUser("vhxh")
    void keepsUsernameAndSeat() {
        given(user.seatLabel()).willReturn("Phòng Văn hóa – Xã hội · xã Cẩm Giang");

        trail.recordApart(entry("call.published"));

        assertThat(actor()).isEqualTo("vhxh, Phòng Văn hóa – Xã hội · xã Cẩm Giang");
    }

    @Test
    @WithMockUser("job")
    void aNameWithoutASeatStillLeavesAnEntry() {
        given(user.seatLabel()).willThrow(new IllegalStateException("Nobody is signed in"));

        trail.recordApart(entry("unit.added"));

        assertThat(actor()).isEqualTo("job, none");
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInIsAVisitorAndMayTypeAnything() {
        trail.recordApart(AuditEntry.of("account.sign-in-failed", "account", "a\0b" + "x".repeat(5000)));

        assertThat(actor()).isEqualTo("visitor, none");
        assertThat(walk.check().isWhole()).isTrue();
    }

    @Test
    void theApplicationItselfActsAsSystem() {
        trail.recordApart(entry("outcome.written"));

        assertThat(actor()).isEqualTo("system, none");
    }

    private String actor() {
        return jdbc.sql("select actor || ', ' || coalesce(seat, 'none') from audit_entry")
                .query(String.class)
                .single();
    }

    private void inTransaction(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> act.run());
    }

    private static AuditEntry entry(String act) {
        return AuditEntry.of(act, "unit", "1").with("name", "Trường Tiểu học Cẩm Giang");
    }
}

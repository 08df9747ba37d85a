package vn.hientai.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.hientai.PostgresForTests;
import vn.hientai.audit.AuditReport.Flaw;
import vn.hientai.audit.AuditReport.FlawKind;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;

@SpringBootTest
@Import({PostgresForTests.class, TrailForTests.class})
class AuditVerificationTests {

    /** What who knows the code would do to hide a change: seal the changed entry anew. */
    private static final String SEAL_AGAIN = "update audit_entry e set hash = audit_hash(e) where seq = ";

    @Autowired
    AuditTrail trail;

    @Autowired
    ChainWalk walk;

    @Autowired
    VerifyAudit command;

    @Autowired
    TrailForTests stored;

    @Autowired
    JdbcClient jdbc;

    @MockitoBean
    CurrentUser user;

    @BeforeEach
    void fiveEntries() {
        stored.empty();
        for (var number = 1; number <= 5; number++) {
            trail.recordApart(
                    AuditEntry.of("unit.changed", "unit", number).change("name", "old " + number, "new " + number));
        }
    }

    @Test
    void anUntouchedTrailIsWhole() {
        var report = walk.check();

        assertThat(report.isWhole()).isTrue();
        assertThat(report.entries()).isEqualTo(5);
        assertThat(report.head()).isEqualTo(walk.head());
        assertThat(report.head().number()).isEqualTo(5);
    }

    @Test
    void anEmptyTrailIsWhole() {
        stored.empty();

        assertThat(walk.check().isWhole()).isTrue();
    }

    @Test
    void findsAChangedEntryAtItsNumber() {
        stored.tamper("update audit_entry set changes = replace(changes, 'new', 'odd') where seq = 3");

        assertFlaw(3, FlawKind.CHANGED, 2);
    }

    @Test
    void findsAChangedTimeActorAndMark() {
        stored.tamper("update audit_entry set at = at + interval '1 microsecond' where seq = 4");
        assertFlaw(4, FlawKind.CHANGED, 3);
        stored.tamper("update audit_entry set replayed = not replayed where seq = 2");
        assertFlaw(2, FlawKind.CHANGED, 1);
        stored.tamper("update audit_entry set actor = 'x' where seq = 1");
        assertFlaw(1, FlawKind.CHANGED, 0);
    }

    @Test
    void textThatMovesFromOneFieldToTheNextIsAChange() {
        stored.tamper("update audit_entry set act = 'unit.changedu', record_type = 'nit' where seq = 3");

        assertFlaw(3, FlawKind.CHANGED, 2);
    }

    @Test
    void findsADeletedEntryAtItsNumber() {
        stored.tamper("delete from audit_entry where seq = 3");

        assertFlaw(3, FlawKind.MISSING, 2);
    }

    @Test
    void findsADeletedFirstAndLastEntry() {
        stored.tamper("delete from audit_entry where seq = 5");
        assertFlaw(5, FlawKind.MISSING, 4);
        stored.tamper("delete from audit_entry where seq = 1");
        assertFlaw(1, FlawKind.MISSING, 0);
    }

    @Test
    void findsReorderedEntriesAtTheFirstNumber() {
        stored.tamper(
                "update audit_entry set seq = 100 where seq = 2",
                "update audit_entry set seq = 2 where seq = 4",
                "update audit_entry set seq = 4 where seq = 100");

        assertFlaw(2, FlawKind.CHANGED, 1);
    }

    @Test
    void findsAnEntryThatWasReplacedAndSealedAgain() {
        stored.tamper("update audit_entry set record_id = '9' where seq = 3", SEAL_AGAIN + 3);

        assertFlaw(4, FlawKind.UNLINKED, 2);
    }

    @Test
    void findsALastEntryThatWasReplacedAndSealedAgain() {
        stored.tamper("update audit_entry set record_id = '9' where seq = 5", SEAL_AGAIN + 5);

        assertFlaw(5, FlawKind.HEAD, 4);
    }

    @Test
    void findsAnEntryPutInBehindTheHead() {
        stored.tamper("""
                insert into audit_entry
                select seq + 1, at, actor, seat, act, record_type, record_id, changes, search_key, replayed, hash, hash
                from audit_entry where seq = 5
                """, SEAL_AGAIN + 6);

        assertFlaw(6, FlawKind.HEAD, 5);
    }

    @Test
    void theDatabaseRefusesChangesOfTheTrail() {
        for (var statement : new String[] {
            "update audit_entry set actor = 'x'",
            "delete from audit_entry where seq = 1",
            "truncate audit_entry",
            "delete from audit_head",
            "truncate audit_head"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(statement).update())
                    .withMessageContaining("never changed");
        }
    }

    @Test
    void theCommandSaysSoInPlainWordsAndByItsStatus() {
        var whole = new ByteArrayOutputStream();
        assertThat(command.verify(new PrintStream(whole, true, StandardCharsets.UTF_8)))
                .isZero();
        assertThat(whole.toString(StandardCharsets.UTF_8))
                .contains("Nhật ký nguyên vẹn: 5 mục", walk.head().seal());

        stored.tamper("delete from audit_entry where seq = 3");
        var broken = new ByteArrayOutputStream();
        assertThat(command.verify(new PrintStream(broken, true, StandardCharsets.UTF_8)))
                .isOne();
        assertThat(broken.toString(StandardCharsets.UTF_8)).contains("mục số 3 đã bị xóa");
    }

    private void assertFlaw(long number, FlawKind kind, long proven) {
        var report = walk.check();
        assertThat(report.flaw()).isEqualTo(new Flaw(number, kind));
        assertThat(report.entries()).isEqualTo(proven);
    }
}

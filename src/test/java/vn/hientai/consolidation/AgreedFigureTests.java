package vn.hientai.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hientai.consolidation.SampleCall.AFTERNOON;
import static vn.hientai.consolidation.SampleCall.line;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.hientai.consolidation.FigureManagement.AgreeFigure;
import vn.hientai.demand.CallId;
import vn.hientai.demand.FigureChanges;
import vn.hientai.demand.LineId;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

@ConsolidationTest
class AgreedFigureTests {

    @Autowired
    SampleCall sample;

    @Autowired
    FigureManagement management;

    @Autowired
    FigureQueries queries;

    @Autowired
    FigureChanges changes;

    @Autowired
    ConsolidationQueries consolidations;

    @Autowired
    CurrentUser user;

    @Autowired
    JdbcClient jdbc;

    CallId call;
    ProposalId proposal;
    LineId lineId;

    @BeforeEach
    void sendOneLine() {
        call = sample.publish(2);
        proposal = sample.send(call, 1, line("GIAO_DUC", "Toán", "HP-SV-XS", 2, 5));
        lineId = sample.at(AFTERNOON, "vhxh", () -> consolidations
                .lines(call, LineSelection.ALL, 0, user.scope())
                .lines()
                .getContent()
                .get(0)
                .id());
    }

    @Test
    void isWhatTheUnitProposedUntilSomethingElseIsAgreed() {
        assertThat(seen().history()).isEmpty();
        assertThat(seen().line().agreedYear()).isEqualTo(2);
        assertThat(seen().line().agreedPeriod()).isEqualTo(5);
    }

    @Test
    void keepsWhatWasProposedAndEveryFigureSince() {
        sample.receive(proposal);
        agree(1, 3, "Biên chế còn 1");
        agree(2, 5, null);
        agree(0, 4, "Chuyển sang năm sau");

        assertThat(seen().line().content().quantityYear()).isEqualTo(2);
        assertThat(seen().history()).extracting(AgreedFigure::number).containsExactly(3, 2, 1);
        assertThat(seen().history()).extracting(AgreedFigure::year).containsExactly(0, 2, 1);
        assertThat(total()).isEqualTo(new Figures(1, 2, 5, 0, 4));
    }

    @Test
    void needsAReasonWhenItDiffers() {
        sample.receive(proposal);

        refused("figure.reason-required", 1, 5, null);
        refused("figure.reason-required", 2, 4, null);
    }

    @Test
    void refusesWhatIsInForceAlready() {
        sample.receive(proposal);
        refused("figure.unchanged", 2, 5, null);
        agree(1, 3, "Biên chế còn 1");

        refused("figure.unchanged", 1, 3, "Biên chế còn 1");
    }

    @Test
    void refusesAPeriodBelowItsYear() {
        sample.receive(proposal);

        refused("figure.period-below-year", 3, 2, "Nhầm");
    }

    @Test
    void waitsUntilTheUnitCanNotTakeItsLinesBack() {
        refused("figure.not-received", 1, 3, "Biên chế còn 1");
    }

    @Test
    void losesNobodysFigure() {
        sample.receive(proposal);
        var before = seen();
        agree(1, 3, "Biên chế còn 1");

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> agreeSeeing(before, 2, 4, "Muộn"));
    }

    @Test
    void isForTheCommunesCoordinatorOnly() {
        sample.receive(proposal);
        var command = command(seen(), 1, 3, "Biên chế còn 1");

        for (var reader : new String[] {"chutich", "kinhte", "thanhtra", "xdd", "t01"}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(reader)
                    .isThrownBy(() -> agreeAs(reader, command));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agreeAs("vhxh.khac", command));
    }

    @Test
    void isToldToTheUnitAndToNobodyElsesUnit() {
        sample.receive(proposal);
        agree(1, 3, "Biên chế còn 1");

        assertThat(changesAs("t01")).singleElement().satisfies(change -> {
            assertThat(change.line()).isEqualTo(lineId);
            assertThat(change.proposedYear()).isEqualTo(2);
            assertThat(change.agreedYear()).isEqualTo(1);
            assertThat(change.agreedPeriod()).isEqualTo(3);
            assertThat(change.reason()).isEqualTo("Biên chế còn 1");
        });
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changesAs("t02"));
    }

    @Test
    void theDatabaseRefusesToChangeOrBendIt() {
        sample.receive(proposal);
        agree(1, 3, "Biên chế còn 1");

        assertThatExceptionOfType(UncategorizedSQLException.class)
                .isThrownBy(() ->
                        jdbc.sql("update agreed_figure set quantity_year = 0").update());
        assertThatExceptionOfType(UncategorizedSQLException.class)
                .isThrownBy(() -> jdbc.sql("delete from agreed_figure").update());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("""
                                insert into agreed_figure
                                select snapshot_id, line_id, number + 1, 4, 3, reason, agreed_at, agreed_by, agreer_name
                                from agreed_figure
                                """).update());
    }

    private void refused(String code, int year, int period, String reason) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> agree(year, period, reason))
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }

    private void agree(int year, int period, String reason) {
        agreeSeeing(seen(), year, period, reason);
    }

    private void agreeSeeing(LineFigures seen, int year, int period, String reason) {
        agreeAs("vhxh", command(seen, year, period, reason));
    }

    private void agreeAs(String username, AgreeFigure command) {
        sample.at(AFTERNOON, username, () -> {
            management.agree(call, lineId, command);
            return true;
        });
    }

    private static AgreeFigure command(LineFigures seen, int year, int period, String reason) {
        return new AgreeFigure(seen.snapshotId(), seen.latest(), year, period, reason);
    }

    private LineFigures seen() {
        return sample.at(AFTERNOON, "kinhte", () -> queries.line(call, lineId, user.scope()));
    }

    private Figures total() {
        return sample.at(AFTERNOON, "vhxh", () -> consolidations
                .table(call, user.scope())
                .total());
    }

    private java.util.List<FigureChanges.FigureChange> changesAs(String username) {
        return sample.at(AFTERNOON, username, () -> changes.of(proposal, user.scope()));
    }
}

package vn.hientai.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.demand.SampleRound.COLLEAGUE;
import static vn.hientai.demand.SampleRound.HEALTH_STATION;
import static vn.hientai.demand.SampleRound.PARTY_OFFICE;
import static vn.hientai.demand.SampleRound.SCHOOL;
import static vn.hientai.demand.SampleRound.TOO_LATE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.BranchHandedOver;
import vn.hientai.demand.BranchOpened;
import vn.hientai.demand.CallCorrected;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallPublished;
import vn.hientai.demand.CallRevoked;
import vn.hientai.demand.Closing;
import vn.hientai.demand.DeadlineExtended;
import vn.hientai.demand.PaperEntered;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalReturned;
import vn.hientai.demand.UnitsAdded;
import vn.hientai.local.ReplayTime;

@WholeApplicationTest
class NoticeListenersTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Closing closing;

    @Autowired
    ReplayTime time;

    @Autowired
    UnheardEvents unheard;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    SampleNotices sample;
    Map<String, ProposalId> proposals;
    CallId call;

    @BeforeEach
    void publish() {
        sample = new SampleNotices(application);
        proposals = sample.publish();
        call = sample.callOf(proposals.get(SCHOOL));
    }

    @Test
    void tellsEverybodyOfAnAddressedUnitThatTheLetterIsOut() {
        for (var person : List.of("donvi", COLLEAGUE, "donvi2", "donvi3")) {
            assertThat(sample.told(person, call)).as(person).containsExactly("PUBLISHED");
        }
        for (var person : List.of("donvi.khac", "vhxh", "chutich", "10888.th02")) {
            assertThat(sample.told(person, call)).as(person).isEmpty();
        }
    }

    @Test
    void tellsNothingTwice() {
        sample.happens(new CallPublished(call));
        sample.happens(new UnitsAdded(call, List.copyOf(proposals.values())));
        assertThat(sample.told("donvi", call)).containsExactly("PUBLISHED");

        var correction = new CallCorrected(call, UUID.randomUUID());
        sample.happens(correction);
        sample.happens(correction);
        assertThat(sample.told("donvi", call)).containsExactly("CORRECTED new", "PUBLISHED");

        sample.happens(new CallCorrected(call, UUID.randomUUID()));
        assertThat(sample.told("donvi", call)).containsExactly("CORRECTED new", "CORRECTED new", "PUBLISHED");
    }

    @Test
    void tellsAUnitOnlyWhatConcernsIt() {
        sample.happens(new ProposalReturned(proposals.get(SCHOOL)));
        sample.happens(new DeadlineExtended(call, List.of(proposals.get(HEALTH_STATION))));
        sample.happens(new BranchOpened(call));

        assertThat(sample.told("donvi", call)).containsExactly("PUBLISHED", "RETURNED new");
        assertThat(sample.told("donvi2", call)).containsExactly("EXTENDED new", "PUBLISHED");
        assertThat(sample.told("donvi3", call)).containsExactly("PUBLISHED", "PUBLISHED BRANCH new");
    }

    @Test
    void tellsUnitsOfARevocation() {
        sample.happens(new CallRevoked(call));

        assertThat(sample.told("donvi", call)).containsExactly("PUBLISHED", "REVOKED new");
    }

    @Test
    void tellsUnitAndCoordinatorWhatWasEnteredFromPaper() {
        sample.happens(new PaperEntered(proposals.get(PARTY_OFFICE)));

        assertThat(sample.told("donvi3", call)).containsExactly("PAPER_ENTERED new", "PUBLISHED");
        assertThat(sample.told("vhxh", call)).containsExactly("PAPER_ENTERED new");
        assertThat(sample.told("xdd", call)).containsExactly("PAPER_ENTERED new");
        assertThat(sample.told("donvi", call)).containsExactly("PUBLISHED");
    }

    @Test
    void keepsFromTheCommuneWhatTheBranchHasUntilItHandsOver() {
        jdbc.sql("update demand_call set handover_deadline = deadline where id = :id")
                .param("id", call.value())
                .update();
        sample.happens(new PaperEntered(proposals.get(PARTY_OFFICE)));
        assertThat(sample.told("vhxh", call)).isEmpty();
        assertThat(sample.told("xdd", call)).containsExactly("PAPER_ENTERED new");

        sample.happens(new BranchHandedOver(call));
        assertThat(sample.told("vhxh", call)).containsExactly("HANDED_OVER new");
    }

    @Test
    void tellsEveryUnitItsOutcomeAndTheCoordinatorsTheirSum() {
        time.at(TOO_LATE.plusSeconds(10), () -> closing.close(call));

        assertThat(sample.told("donvi", call)).containsExactly("CLOSED DEEMED_NIL", "PUBLISHED");
        assertThat(sample.told("vhxh", call)).containsExactly("OUTCOMES");
        assertThat(sample.told("xdd", call)).containsExactly("OUTCOMES");
        assertThat(figures("vhxh")).isEqualTo("{0,0,3}");
        assertThat(figures("xdd")).isEqualTo("{0,0,1}");
    }

    @Test
    void tellsNothingOfAnActThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            application.publishEvent(new CallRevoked(call));
            status.setRollbackOnly();
        });

        assertThat(sample.told("donvi", call)).containsExactly("PUBLISHED");
        assertThat(waiting()).isZero();
    }

    @Test
    void hearsAgainWhatItCouldNotHearAndNothingIsLost() {
        jdbc.sql("alter table notice add constraint away check (kind <> 'REVOKED') not valid")
                .update();
        sample.happens(new CallRevoked(call));
        assertThat(sample.told("donvi", call)).containsExactly("PUBLISHED");
        assertThat(waiting()).isEqualTo(1);

        jdbc.sql("alter table notice drop constraint away").update();
        unheard.tryAgain();
        assertThat(sample.told("donvi", call))
                .as("not before the pause is over")
                .containsExactly("PUBLISHED");

        jdbc.sql("update event_publication set last_resubmission_date = last_resubmission_date - interval '2 minutes'")
                .update();
        unheard.tryAgain();
        assertThat(sample.told("donvi", call)).containsExactly("PUBLISHED", "REVOKED new");
        assertThat(waiting()).isZero();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from event_publication where serialized_event like :call")
                .param("call", "%" + call + "%")
                .query(Long.class)
                .single();
    }

    private String figures(String username) {
        return jdbc.sql("""
                        select n.figures::text from notice n join account a on a.id = n.account_id
                        where a.username = :username and n.call_id = :call and n.kind = 'OUTCOMES'
                        """)
                .param("username", username)
                .param("call", call.value())
                .query(String.class)
                .single();
    }
}

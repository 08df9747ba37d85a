package vn.hientai.local;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.demand.CallId;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineInput;
import vn.hientai.demand.LineManagement;
import vn.hientai.demand.LineRules;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalOpening;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.Sending;
import vn.hientai.demand.Sending.Intent;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.local.DemoSheet.Answer;
import vn.hientai.policy.Policies;
import vn.hientai.policy.PolicyId;
import vn.hientai.shared.CurrentUser;

/** The units of the demo answer a call through the use cases, each as its own account. */
class DemoAnswers {

    private static final PolicyId POLICY = PolicyId.of("hai-phong-53-2025");

    private final ActAs actor;
    private final LineManagement lines;
    private final Sending sending;
    private final ProposalOpening opening;
    private final ProposalQueries proposals;
    private final Policies policies;
    private final CurrentUser user;
    private final JdbcClient jdbc;

    DemoAnswers(
            ActAs actor,
            LineManagement lines,
            Sending sending,
            ProposalOpening opening,
            ProposalQueries proposals,
            Policies policies,
            CurrentUser user,
            JdbcClient jdbc) {
        this.actor = actor;
        this.lines = lines;
        this.sending = sending;
        this.opening = opening;
        this.proposals = proposals;
        this.policies = policies;
        this.user = user;
        this.jdbc = jdbc;
    }

    void give(CallId call, Answer answer) {
        var proposal = proposalOf(call, answer.mark());
        var username = DemoPeople.usernameOf(answer.mark());
        actor.as(username, answer.at(), () -> opening.note(proposal));
        answer.lines().forEach(line -> actor.as(username, answer.at(), () -> lines.add(proposal, checked(line))));
        switch (answer.act()) {
            case SEND ->
                actor.as(username, answer.at(), () -> sending.send(proposal, intent(proposal, SnapshotKind.SENT)));
            case NIL ->
                actor.as(
                        username,
                        answer.at(),
                        () -> sending.declareNil(proposal, intent(proposal, SnapshotKind.NIL_DECLARED)));
            case DRAFT -> {
                // stays a draft
            }
        }
    }

    private Intent intent(ProposalId proposal, SnapshotKind kind) {
        return new Intent(UUID.randomUUID(), proposals.fingerprint(proposal, kind, user.scope()), null);
    }

    private LineContent checked(LineInput line) {
        var policy = policies.byId(POLICY);
        var result = LineRules.check(line, code -> policy.field(code).isPresent(), code -> policy.category(code)
                .isPresent());
        var content = result.content();
        if (content == null) {
            throw new IllegalStateException("A demo line is wrong: " + line + " " + result.faults());
        }
        return content;
    }

    ProposalId proposalOf(CallId call, String mark) {
        return jdbc.sql("select id from proposal where call_id = :call and unit_code = :code")
                .param("call", call.value())
                .param("code", DemoPeople.COMMUNE + "-" + mark)
                .query((row, index) -> new ProposalId(row.getObject("id", UUID.class)))
                .single();
    }
}

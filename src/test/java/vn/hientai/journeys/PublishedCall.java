package vn.hientai.journeys;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.SignedInAs;
import vn.hientai.account.GrantQueries;
import vn.hientai.demand.AddresseeQueries;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallManagement;
import vn.hientai.demand.CallManagement.DraftCall;
import vn.hientai.demand.CallPublication;
import vn.hientai.demand.CallQueries;
import vn.hientai.demand.Closing;
import vn.hientai.demand.LineInput;
import vn.hientai.demand.LineManagement;
import vn.hientai.demand.LineRules;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.Sending;
import vn.hientai.demand.Sending.Intent;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.document.Citation;
import vn.hientai.document.LegalDocumentKind;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;

/** A call of xã Cẩm Giang that was published before a journey begins, and what happens to it off the screen. */
class PublishedCall {

    private final ApplicationContext application;
    private final SignedInAs as;
    private final CallId id;

    /**
     * Publishes letter 64 with the deadline at noon of the letter's day.
     *
     * @param handover before when the Party branch hands over, null for a common call
     */
    PublishedCall(ApplicationContext application, Letter letter, @Nullable Deadline handover) {
        this.application = application;
        this.as = new SignedInAs(bean(GrantQueries.class));
        var management = bean(CallManagement.class);
        this.id = as.call("vhxh", () -> management.draft(draft(letter, handover)));
        as.run("vhxh", () -> management.address(id, version(), everyUnit()));
        as.run("vhxh", () -> bean(CallPublication.class).publish(id, version()));
    }

    String address() {
        return "/calls/" + id;
    }

    /** A unit sends one line. */
    void sends(String unitCode, String username, String major) {
        var proposal = proposalOf(unitCode);
        var line = new LineInput("GIAO_DUC", major, "", "", "", "HP-SV-XS", "Giáo viên", "FULL_TIME", "1", "2", "");
        var content = LineRules.check(line, field -> true, category -> true).content();
        as.run(username, () -> bean(LineManagement.class).add(proposal, content));
        as.run(username, () -> {
            var scope = bean(CurrentUser.class).scope();
            var fingerprint = bean(ProposalQueries.class).fingerprint(proposal, SnapshotKind.SENT, scope);
            bean(Sending.class).send(proposal, new Intent(UUID.randomUUID(), fingerprint, null));
        });
    }

    /** The clock of a browser's request is the database's; so the deadlines of the Party's units move, not the time. */
    void passTheBranchDeadline() {
        update("update demand_call set inner_deadline = date_trunc('minute', now()) where id = :id");
        passDeadlines("and u.bloc = 'PARTY'");
    }

    void passTheDeadline() {
        update("update demand_call set deadline = date_trunc('minute', now()) where id = :id");
        passDeadlines("");
    }

    private void passDeadlines(String ofUnits) {
        update("""
                update proposal p set deadline = date_trunc('minute', now()),
                       returned_until = case when p.returned_until is null then null else date_trunc('minute', now()) end
                from unit u where u.id = p.unit_id and p.call_id = :id %s
                """.formatted(ofUnits));
        bean(Closing.class).close(id);
    }

    private void update(String sql) {
        bean(JdbcClient.class).sql(sql).param("id", id.value()).update();
    }

    private Set<UnitId> everyUnit() {
        return bean(AddresseeQueries.class).of(id, bean(CurrentUser.class).scope()).stream()
                .map(addressee -> addressee.unit().id())
                .collect(Collectors.toSet());
    }

    private long version() {
        return bean(CallQueries.class)
                .details(id, bean(CurrentUser.class).scope())
                .version();
    }

    private ProposalId proposalOf(String unitCode) {
        return bean(JdbcClient.class)
                .sql("select id from proposal where call_id = :call and unit_code = :code")
                .param("call", id.value())
                .param("code", unitCode)
                .query((row, index) -> new ProposalId(row.getObject("id", UUID.class)))
                .single();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    private static DraftCall draft(Letter letter, @Nullable Deadline handover) {
        var resolution = Citation.basis(
                "53/2025/NQ-HĐND",
                LocalDate.of(2025, 12, 11),
                "Hội đồng nhân dân thành phố Hải Phòng",
                "về chính sách thu hút, trọng dụng người có tài năng");
        var document = new RegisterDocument(
                LegalDocumentKind.LETTER,
                Letter.NUMBER,
                "Ủy ban nhân dân xã Cẩm Giang",
                Letter.today(),
                "Chủ tịch",
                Letter.SUBJECT,
                letter.body(),
                null,
                List.of(resolution));
        return new DraftCall(
                "hai-phong-53-2025",
                "Đề xuất nhu cầu thu hút, trọng dụng người có tài năng năm 2026 và giai đoạn 2026–2030",
                2026,
                2026,
                2030,
                document,
                Deadline.before(letter.deadline(), LocalTime.NOON),
                Deadline.before(letter.deadline().plusDays(1)),
                handover);
    }
}

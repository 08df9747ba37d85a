package vn.hientai.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.account.AccountOpening;
import vn.hientai.account.FirstAccount;
import vn.hientai.account.GrantQueries;
import vn.hientai.account.NewAccount;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallManagement;
import vn.hientai.demand.CallManagement.DraftCall;
import vn.hientai.demand.CallPublication;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineManagement;
import vn.hientai.demand.OutcomeConfirmation;
import vn.hientai.demand.PostKind;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.Reception;
import vn.hientai.demand.Sending;
import vn.hientai.demand.Sending.Intent;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.document.Citation;
import vn.hientai.document.CitationKind;
import vn.hientai.document.LegalDocumentKind;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.local.ReplayTime;
import vn.hientai.organisation.UnitContact;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitManagement;
import vn.hientai.organisation.UnitManagement.AddUnit;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.organisation.UnitType;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Role;

/**
 * The call of xã Cẩm Giang of January 2026, made by the use cases at the hours of then. Its units have the codes
 * 10888-T01, 10888-T02 and so on, their people the names t01, t02 and so on; beside them vhxh, xdd, chutich, kinhte,
 * snv, thanhtra, and vhxh.khac and chutich.khac of xã Cẩm Giàng.
 */
@TestComponent
public class SampleCall {

    public static final Deadline DEADLINE = Deadline.before(LocalDate.of(2026, 1, 14), LocalTime.NOON);
    public static final Instant MORNING = DEADLINE.at().minusSeconds(3 * 3600);
    public static final Instant AFTERNOON = DEADLINE.at().plusSeconds(2 * 3600);

    private static final Instant BEFORE = Instant.parse("2026-01-10T02:00:00Z");
    private static final int UNITS = 12;

    private final FirstAccount first;
    private final AccountOpening opening;
    private final GrantQueries grants;
    private final UnitManagement management;
    private final UnitQueries units;
    private final CallManagement calls;
    private final CallPublication publication;
    private final LineManagement lines;
    private final ProposalQueries proposals;
    private final Sending sending;
    private final Reception reception;
    private final OutcomeConfirmation outcomes;
    private final TransactionTemplate transaction;
    private final CurrentUser user;
    private final ReplayTime time;
    private final JdbcClient jdbc;

    SampleCall(
            FirstAccount first,
            AccountOpening opening,
            GrantQueries grants,
            UnitManagement management,
            UnitQueries units,
            CallManagement calls,
            CallPublication publication,
            LineManagement lines,
            ProposalQueries proposals,
            Sending sending,
            Reception reception,
            OutcomeConfirmation outcomes,
            TransactionTemplate transaction,
            CurrentUser user,
            ReplayTime time,
            JdbcClient jdbc) {
        this.first = first;
        this.opening = opening;
        this.grants = grants;
        this.management = management;
        this.units = units;
        this.calls = calls;
        this.publication = publication;
        this.lines = lines;
        this.proposals = proposals;
        this.sending = sending;
        this.reception = reception;
        this.outcomes = outcomes;
        this.transaction = transaction;
        this.user = user;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** Publishes the call anew to the first units. */
    public CallId publish(int addressed) {
        return time.at(BEFORE, () -> {
            makePeopleOnce();
            return as("vhxh", () -> {
                var call = calls.draft(letter());
                calls.address(call, version(call), addressees(addressed));
                publication.publish(call, version(call));
                return call;
            });
        });
    }

    /** A unit sends lines in the morning. */
    public ProposalId send(CallId call, int unit, LineContent... wanted) {
        return at(MORNING, person(unit), () -> {
            var id = proposal(call, unit);
            for (var line : wanted) {
                lines.add(id, line);
            }
            sending.send(id, intent(id, SnapshotKind.SENT));
            return id;
        });
    }

    public ProposalId declareNil(CallId call, int unit) {
        return at(MORNING, person(unit), () -> {
            var id = proposal(call, unit);
            sending.declareNil(id, intent(id, SnapshotKind.NIL_DECLARED));
            return id;
        });
    }

    public void receive(ProposalId... received) {
        at(AFTERNOON, "vhxh", () -> {
            for (var id : received) {
                reception.receive(id, 1);
            }
            return true;
        });
    }

    /** Receives and accepts. */
    public void accept(ProposalId... accepted) {
        receive(accepted);
        at(AFTERNOON, "vhxh", () -> {
            for (var id : accepted) {
                reception.accept(id, 1);
            }
            return true;
        });
    }

    /** In the afternoon the closing sheet is in force. */
    public void confirmSheet(CallId call) {
        at(AFTERNOON, "vhxh", () -> {
            transaction.executeWithoutResult(status -> outcomes.confirm(call));
            return true;
        });
    }

    public static LineContent line(String field, String major, String category, int year, int period) {
        return new LineContent(
                field,
                major,
                null,
                null,
                "Tốt nghiệp loại giỏi trở lên",
                category,
                "Giáo viên",
                PostKind.FULL_TIME,
                year,
                period,
                null);
    }

    public static String person(int unit) {
        return "t%02d".formatted(unit);
    }

    /** Does something as somebody at an instant. */
    public <T> T at(Instant instant, String username, Supplier<T> act) {
        return time.at(instant, () -> as(username, act));
    }

    public ProposalId proposal(CallId call, int unit) {
        return jdbc.sql("select id from proposal where call_id = :call and unit_code = :code")
                .param("call", call.value())
                .param("code", code(unit))
                .query((row, index) -> new ProposalId(row.getObject("id", UUID.class)))
                .single();
    }

    /** The figures of a call as the tables of demand hold them, without any view: lines, year, period by field. */
    public Map<String, List<Integer>> sentByField(CallId call) {
        var sums = new TreeMap<String, List<Integer>>();
        jdbc.sql("""
                        select l.field_code, count(*) as lines, sum(l.quantity_year) as year, sum(l.quantity_period) as period
                        from snapshot_line l
                        join snapshot s on s.id = l.snapshot_id
                        join proposal p on p.id = s.proposal_id
                        where p.call_id = :call and not exists (select 1 from withdrawal w where w.snapshot_id = s.id)
                        group by l.field_code
                        """).param("call", call.value()).query(row -> {
            sums.put(
                    row.getString("field_code"),
                    List.of(row.getInt("lines"), row.getInt("year"), row.getInt("period")));
        });
        return sums;
    }

    private Intent intent(ProposalId id, SnapshotKind kind) {
        return new Intent(UUID.randomUUID(), proposals.fingerprint(id, kind, user.scope()), null);
    }

    private Set<UnitId> addressees(int addressed) {
        return IntStream.rangeClosed(1, addressed)
                .mapToObj(unit -> units.byCode(code(unit)).orElseThrow().id())
                .collect(Collectors.toSet());
    }

    private long version(CallId call) {
        return jdbc.sql("select version from demand_call where id = :id")
                .param("id", call.value())
                .query(Long.class)
                .single();
    }

    private static String code(int unit) {
        return "10888-T%02d".formatted(unit);
    }

    private static DraftCall letter() {
        return new DraftCall(
                "hai-phong-53-2025",
                "Đề xuất nhu cầu thu hút, trọng dụng người có tài năng năm 2026 và giai đoạn 2026–2030",
                2026,
                2026,
                2030,
                new RegisterDocument(
                        LegalDocumentKind.LETTER,
                        "64/UBND-VHXH",
                        "Ủy ban nhân dân xã Cẩm Giang",
                        LocalDate.of(2026, 1, 10),
                        null,
                        "V/v triển khai thực hiện Nghị quyết số 53/2025/NQ-HĐND",
                        "Xác định cụ thể lĩnh vực, ngành đào tạo, số lượng.",
                        null,
                        List.of(
                                cites(
                                        "3245/UBND-NVKTGS",
                                        LocalDate.of(2025, 12, 24),
                                        "Ủy ban nhân dân thành phố Hải Phòng"),
                                cites("68/SNV-CCVC", LocalDate.of(2026, 10, 7), "Sở Nội vụ"))),
                DEADLINE,
                Deadline.before(LocalDate.of(2026, 1, 15)));
    }

    private static Citation cites(String number, LocalDate day, String issuer) {
        return new Citation(CitationKind.BASIS, number, day, null, issuer, "về việc triển khai thực hiện Nghị quyết");
    }

    private void makePeopleOnce() {
        if (jdbc.sql("select count(*) from account").query(Long.class).single() > 0) {
            return;
        }
        first.open(person("31-SNV", "quantri", "Người Quản Trị", Role.ADMINISTRATOR));
        activateAll();
        as("quantri", () -> {
            add("10888", "Phòng Văn hóa – Xã hội", UnitType.OFFICE, Bloc.GOVERNMENT, "VHXH");
            add("10888", "Phòng Kinh tế", UnitType.OFFICE, Bloc.GOVERNMENT, "KT");
            add("10888", "Ban Xây dựng Đảng", UnitType.PARTY_BODY, Bloc.PARTY, "XDD");
            add("10903", "Phòng Văn hóa – Xã hội", UnitType.OFFICE, Bloc.GOVERNMENT, "VHXH");
            open("10888-VHXH", "vhxh", Role.COMMUNE_COORDINATOR);
            open("10888-XDD", "xdd", Role.PARTY_COORDINATOR);
            open("10888", "chutich", Role.COMMUNE_LEADER);
            open("10888-KT", "kinhte", Role.COMMUNE_FINANCE);
            open("31-SNV", "thanhtra", Role.AUDITOR);
            open("31-SNV", "snv", Role.HOME_AFFAIRS_REVIEWER);
            open("10903-VHXH", "vhxh.khac", Role.COMMUNE_COORDINATOR);
            open("10903", "chutich.khac", Role.COMMUNE_LEADER);
            for (var unit = 1; unit <= UNITS; unit++) {
                add(
                        "10888",
                        "Trường Tiểu học số %02d".formatted(unit),
                        UnitType.SCHOOL,
                        Bloc.GOVERNMENT,
                        "T%02d".formatted(unit));
                open(code(unit), person(unit), Role.UNIT_OFFICER);
            }
            return true;
        });
        activateAll();
    }

    private void open(String seat, String username, Role role) {
        opening.open(person(seat, username, "Người " + username, role));
    }

    private void activateAll() {
        jdbc.sql("update account set password_hash = 'none' where password_hash is null")
                .update();
    }

    private void add(String commune, String name, UnitType type, Bloc bloc, String mark) {
        var parent = units.byCode(commune).orElseThrow().id();
        management.add(new AddUnit(parent, name, type, bloc, mark, UnitContact.NONE, List.of(), true));
    }

    private NewAccount person(String seat, String username, String displayName, Role role) {
        return NewAccount.of(units.byCode(seat).orElseThrow().id(), displayName, username, EnumSet.of(role));
    }

    private <T> T as(String username, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(grants.authenticationOf(username)));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

package vn.hientai.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.hientai.account.AccountOpening;
import vn.hientai.account.FirstAccount;
import vn.hientai.account.GrantQueries;
import vn.hientai.account.NewAccount;
import vn.hientai.demand.CallManagement.DraftCall;
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
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Reach;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** The call of xã Cẩm Giang of January 2026 with a few of its people, made by the use cases at the hours of then. */
@TestComponent
public class SampleRound {

    public static final String SCHOOL = "10888-TH01";
    public static final String HEALTH_STATION = "10888-TYT";
    public static final String WOMEN = "10888-PN";

    public static final Deadline DEADLINE = Deadline.before(LocalDate.of(2026, 1, 14), LocalTime.NOON);
    public static final Instant MORNING = DEADLINE.at().minusSeconds(3 * 3600);
    public static final Instant LAST_MOMENT = DEADLINE.at().minusMillis(1);
    public static final Instant TOO_LATE = DEADLINE.at();

    private static final Instant BEFORE = Instant.parse("2026-01-08T02:00:00Z");

    private final FirstAccount first;
    private final AccountOpening opening;
    private final GrantQueries grants;
    private final UnitManagement management;
    private final UnitQueries units;
    private final CallManagement calls;
    private final CallPublication publication;
    private final CallQueries queries;
    private final ReplayTime time;
    private final JdbcClient jdbc;

    SampleRound(
            FirstAccount first,
            AccountOpening opening,
            GrantQueries grants,
            UnitManagement management,
            UnitQueries units,
            CallManagement calls,
            CallPublication publication,
            CallQueries queries,
            ReplayTime time,
            JdbcClient jdbc) {
        this.first = first;
        this.opening = opening;
        this.grants = grants;
        this.management = management;
        this.units = units;
        this.calls = calls;
        this.publication = publication;
        this.queries = queries;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** Publishes the call anew; the proposals by the code of their unit. */
    public Map<String, ProposalId> publish() {
        return time.at(BEFORE, () -> {
            makePeopleOnce();
            return as("vhxh", () -> {
                var call = calls.draft(letter());
                calls.address(call, version(call), addressees());
                publication.publish(call, version(call));
                return proposals(call);
            });
        });
    }

    /** Does something as somebody at an instant. */
    public <T> T at(Instant instant, String username, Supplier<T> act) {
        return time.at(instant, () -> as(username, act));
    }

    private Set<UnitId> addressees() {
        return Set.of(SCHOOL, HEALTH_STATION, WOMEN).stream()
                .map(code -> units.byCode(code).orElseThrow().id())
                .collect(Collectors.toSet());
    }

    private long version(CallId call) {
        return queries.details(call, coordinator()).version();
    }

    private Scope coordinator() {
        var commune = units.byCode("10888").orElseThrow();
        return new Scope(List.of(new Reach(Role.COMMUNE_COORDINATOR, commune.path(), null)));
    }

    private Map<String, ProposalId> proposals(CallId call) {
        return jdbc
                .sql("select unit_code, id from proposal where call_id = :call")
                .param("call", call.value())
                .query((row, index) ->
                        Map.entry(row.getString("unit_code"), new ProposalId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
                        List.of()),
                DEADLINE,
                Deadline.before(LocalDate.of(2026, 1, 15)));
    }

    private void makePeopleOnce() {
        if (jdbc.sql("select count(*) from account").query(Long.class).single() > 0) {
            return;
        }
        first.open(person("31-SNV", "quantri", "Người Quản Trị", Role.ADMINISTRATOR));
        activateAll();
        as("quantri", () -> {
            add("10888", "Phòng Văn hóa – Xã hội", UnitType.OFFICE, Bloc.GOVERNMENT, "VHXH");
            add("10888", "Ban Xây dựng Đảng", UnitType.PARTY_BODY, Bloc.PARTY, "XDD");
            add("10888", "Trường Tiểu học Cẩm Giang", UnitType.SCHOOL, Bloc.GOVERNMENT, "TH01");
            add("10888", "Trạm Y tế xã Cẩm Giang", UnitType.HEALTH_STATION, Bloc.GOVERNMENT, "TYT");
            add("10888", "Hội Liên hiệp Phụ nữ xã Cẩm Giang", UnitType.MASS_ORGANISATION, Bloc.PARTY, "PN");
            add("10903", "Trường Tiểu học Cẩm Giàng", UnitType.SCHOOL, Bloc.GOVERNMENT, "TH01");
            Stream.of(
                            person("10888-VHXH", "vhxh", "Trần Thị Minh Nguyệt", Role.COMMUNE_COORDINATOR),
                            person("10888-XDD", "xdd", "Phạm Văn Đức", Role.PARTY_COORDINATOR),
                            person("10888", "chutich", "Lê Hữu Thọ", Role.COMMUNE_LEADER),
                            person(SCHOOL, "donvi", "Nguyễn Thị Hương Giang", Role.UNIT_OFFICER),
                            person(SCHOOL, "donvi.hai", "Đỗ Quỳnh Anh", Role.UNIT_OFFICER),
                            person(HEALTH_STATION, "donvi2", "Vũ Đình Khải", Role.UNIT_OFFICER),
                            person(WOMEN, "donvi3", "Bùi Thị Thắm", Role.UNIT_OFFICER),
                            person("10903-TH01", "donvi.khac", "Hoàng Gia Bảo", Role.UNIT_OFFICER))
                    .forEach(opening::open);
            return true;
        });
        activateAll();
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

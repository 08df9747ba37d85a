package vn.hientai.demand;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.SignedInAs;
import vn.hientai.account.AccountOpening;
import vn.hientai.account.GrantQueries;
import vn.hientai.account.NewAccount;
import vn.hientai.demand.CallManagement.DraftCall;
import vn.hientai.document.LegalDocumentKind;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.local.ReplayTime;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Role;

/** The call of xã Cẩm Giang of January 2026 to three units, published by the use cases at the hours of then. */
public class SampleRound {

    public static final String SCHOOL = "10888-TH01";
    public static final String HEALTH_STATION = "10888-YT01";
    public static final String PARTY_OFFICE = "10888-VPDU";

    /** A second person of the school, beside «donvi». */
    public static final String COLLEAGUE = "donvi.hai";

    public static final Deadline DEADLINE = Deadline.before(LocalDate.of(2026, 1, 14), LocalTime.NOON);
    public static final Instant MORNING = DEADLINE.at().minusSeconds(3 * 3600);
    public static final Instant LAST_MOMENT = DEADLINE.at().minusMillis(1);
    public static final Instant TOO_LATE = DEADLINE.at();

    private static final Instant BEFORE = Instant.parse("2026-01-12T02:00:00Z");

    private final ApplicationContext application;
    private final SignedInAs as;
    private final JdbcClient jdbc;

    public SampleRound(ApplicationContext application) {
        this.application = application;
        this.as = new SignedInAs(application.getBean(GrantQueries.class));
        this.jdbc = application.getBean(JdbcClient.class);
    }

    /** Publishes the call anew; the proposals by the code of their unit. */
    public Map<String, ProposalId> publish() {
        makeColleagueOnce();
        return application
                .getBean(ReplayTime.class)
                .at(
                        BEFORE,
                        () -> as.call("vhxh", () -> {
                            var calls = application.getBean(CallManagement.class);
                            var call = calls.draft(letter());
                            calls.address(call, version(call), addressees());
                            application.getBean(CallPublication.class).publish(call, version(call));
                            return proposals(call);
                        }));
    }

    private Set<UnitId> addressees() {
        return Stream.of(SCHOOL, HEALTH_STATION, PARTY_OFFICE).map(this::unit).collect(Collectors.toSet());
    }

    private UnitId unit(String code) {
        return application.getBean(UnitQueries.class).byCode(code).orElseThrow().id();
    }

    private long version(CallId call) {
        var scope = application.getBean(CurrentUser.class).scope();
        return application.getBean(CallQueries.class).details(call, scope).version();
    }

    private Map<String, ProposalId> proposals(CallId call) {
        return jdbc
                .sql("select unit_code, id from proposal where call_id = :call")
                .param("call", call.value())
                .query((row, index) ->
                        Map.entry(row.getString("unit_code"), new ProposalId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void makeColleagueOnce() {
        var known = jdbc.sql("select count(*) from account where username = :name")
                .param("name", COLLEAGUE)
                .query(Long.class)
                .single();
        if (known == 0) {
            var colleague = NewAccount.of(unit(SCHOOL), "Đỗ Quỳnh Anh", COLLEAGUE, Set.of(Role.UNIT_OFFICER));
            as.call("vhxh", () -> application.getBean(AccountOpening.class).open(colleague));
            jdbc.sql("update account set password_hash = 'none' where username = :name")
                    .param("name", COLLEAGUE)
                    .update();
        }
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
}

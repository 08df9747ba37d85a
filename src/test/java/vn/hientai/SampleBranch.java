package vn.hientai;

import static vn.hientai.SampleCall.LETTER;
import static vn.hientai.SampleCall.hour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.account.GrantQueries;
import vn.hientai.branch.HandoverManagement;
import vn.hientai.branch.HandoverManagement.HandOver;
import vn.hientai.branch.HandoverQueries;
import vn.hientai.branch.SubCallManagement;
import vn.hientai.branch.SubCallManagement.PrepareSubCall;
import vn.hientai.demand.CallId;
import vn.hientai.document.LegalDocumentKind;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.local.ReplayTime;
import vn.hientai.shared.Deadline;

/** The part of the Party branch of xã Cẩm Giang: hand-over before 17:00 on 13/01/2026, its units before 10:00. */
class SampleBranch {

    static final Deadline HANDOVER = new Deadline(hour(13, "17:00"));
    static final Deadline INNER = new Deadline(hour(13, "10:00"));

    private static final Instant MORNING = hour(11, "09:00");

    private final ApplicationContext application;
    private final SignedInAs as;
    private final JdbcClient jdbc;

    SampleBranch(ApplicationContext application) {
        this.application = application;
        this.as = new SignedInAs(application.getBean(GrantQueries.class));
        this.jdbc = application.getBean(JdbcClient.class);
    }

    /** The letter as the coordinator types it when the branch gets a part of its own. */
    static Map<String, String> letter() {
        var letter = new HashMap<>(LETTER);
        letter.put("handoverHour", "17h");
        letter.put("handoverDay", "13/01/2026");
        return letter;
    }

    String published(SampleCall sample) {
        var call = sample.draft("vhxh", letter());
        sample.address("vhxh", call);
        sample.publish("vhxh", call);
        return call;
    }

    void prepare(CallId call, Deadline inner) {
        at(MORNING, "xdd", () -> {
            application.getBean(SubCallManagement.class).prepare(call, -1, new PrepareSubCall(paper(), inner));
            return true;
        });
    }

    void open(CallId call, Deadline inner) {
        prepare(call, inner);
        at(MORNING, "xdd", () -> {
            application.getBean(SubCallManagement.class).open(call, version(call));
            return true;
        });
    }

    String fingerprint(Instant now, CallId call) {
        return at(now, "xdd", () -> application
                .getBean(HandoverQueries.class)
                .preview(call)
                .receipt()
                .sha256());
    }

    void handOver(Instant now, CallId call, HandOver command) {
        at(now, "xdd", () -> {
            application.getBean(HandoverManagement.class).handOver(call, command);
            return true;
        });
    }

    <T> T at(Instant now, String username, Supplier<T> act) {
        return application.getBean(ReplayTime.class).at(now, () -> as.call(username, act));
    }

    private long version(CallId call) {
        return jdbc.sql("select version from sub_call where call_id = :call")
                .param("call", call.value())
                .query(Long.class)
                .single();
    }

    private static RegisterDocument paper() {
        return new RegisterDocument(
                LegalDocumentKind.LETTER,
                "12-CV/BXDĐ",
                "Ban Xây dựng Đảng xã Cẩm Giang",
                LocalDate.of(2026, 1, 11),
                null,
                "V/v đề xuất nhu cầu thu hút, trọng dụng người có tài năng",
                "Đề nghị các cơ quan khối Đảng gửi trước 10h ngày 13/01/2026.",
                null,
                List.of());
    }
}

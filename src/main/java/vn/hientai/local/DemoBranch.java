package vn.hientai.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.hientai.branch.BranchQueries;
import vn.hientai.branch.SubCallManagement;
import vn.hientai.branch.SubCallManagement.PrepareSubCall;
import vn.hientai.demand.CallId;
import vn.hientai.document.Citation;
import vn.hientai.document.LegalDocumentKind;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;

/** Ban Xây dựng Đảng of xã Cẩm Giang sends its own letter to the units of the Party. */
class DemoBranch {

    private final ActAs actor;
    private final SubCallManagement management;
    private final BranchQueries branches;
    private final CurrentUser user;

    DemoBranch(ActAs actor, SubCallManagement management, BranchQueries branches, CurrentUser user) {
        this.actor = actor;
        this.management = management;
        this.branches = branches;
        this.user = user;
    }

    void open(CallId call, LocalDate today, Deadline inner) {
        var letter = new RegisterDocument(
                LegalDocumentKind.LETTER,
                "08-CV/BXDĐ",
                "Ban Xây dựng Đảng xã Cẩm Giang",
                today,
                "Trưởng ban",
                "V/v rà soát, đề xuất nhu cầu thu hút, trọng dụng người có tài năng của khối Đảng, đoàn thể",
                DemoSheet.text("cam-giang-party-letter.txt"),
                null,
                List.of(Citation.basis(
                        DemoCalls.OPEN_LETTER,
                        today,
                        DemoCalls.ISSUER,
                        "về việc triển khai Nghị quyết số 53/2025/NQ-HĐND")));
        actor.as("xdd", null, () -> management.prepare(call, -1, new PrepareSubCall(letter, inner)));
        actor.as("xdd", null, () -> management.open(call, version(call)));
    }

    private long version(CallId call) {
        return Objects.requireNonNull(branches.details(call, user.scope()).subCall())
                .version();
    }
}

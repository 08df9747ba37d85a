package vn.hientai.local;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hientai.cityround.ChainedCallManagement;
import vn.hientai.demand.AddresseeQueries;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallManagement;
import vn.hientai.demand.CallPublication;
import vn.hientai.demand.CallQueries;
import vn.hientai.demand.RoundId;
import vn.hientai.document.Citation;
import vn.hientai.document.LegalDocumentKind;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;

/** The coordinator of xã Cẩm Giang enters and publishes the demo's calls through the use cases. */
class DemoCalls {

    static final String POLICY = "hai-phong-53-2025";
    static final String OPEN_LETTER = "12/UBND-VHXH";
    static final String ISSUER = "Ủy ban nhân dân xã Cẩm Giang";
    static final Citation RESOLUTION = Citation.basis(
            "53/2025/NQ-HĐND",
            LocalDate.of(2025, 12, 11),
            "Hội đồng nhân dân thành phố Hải Phòng",
            "về chính sách thu hút, trọng dụng người có tài năng, nguồn nhân lực chất lượng cao");

    private final ActAs actor;
    private final CallManagement management;
    private final ChainedCallManagement chained;
    private final AddresseeQueries addressees;
    private final CallPublication publication;
    private final CallQueries calls;
    private final CurrentUser user;

    DemoCalls(
            ActAs actor,
            CallManagement management,
            ChainedCallManagement chained,
            AddresseeQueries addressees,
            CallPublication publication,
            CallQueries calls,
            CurrentUser user) {
        this.actor = actor;
        this.management = management;
        this.chained = chained;
        this.addressees = addressees;
        this.publication = publication;
        this.calls = calls;
        this.user = user;
    }

    /** The frame of letter 64/UBND-VHXH of 10/01/2026, its printed slips included. */
    CallId of2026(RoundId round, String body, Instant at) {
        var citations = List.of(
                Citation.basis(
                        "3245/UBND-NVKTGS",
                        LocalDate.of(2025, 12, 24),
                        "Ủy ban nhân dân thành phố Hải Phòng",
                        "về việc triển khai thực hiện Nghị quyết số 53/2025/NQ-HĐND"),
                Citation.basis(
                                "68/SNV-CCVC",
                                LocalDate.of(2026, 10, 7),
                                "Sở Nội vụ",
                                "về việc đề xuất đối tượng thu hút, trọng dụng")
                        .meaning(LocalDate.of(2026, 1, 7)),
                RESOLUTION);
        var letter = letter("64/UBND-VHXH", LocalDate.of(2026, 1, 10), body, citations);
        var deadline = Deadline.before(LocalDate.of(2026, 1, 14), LocalTime.NOON);
        var id = actor.as("vhxh", at, () -> chained.start(round, letter, deadline, null));
        publish(id, at);
        return id;
    }

    /** An open call in a round of the city, with the resolution attached and a part of its own for the Party branch. */
    CallId open(RoundId round, String body, LocalDate issuedOn, Deadline deadline, Deadline handover) {
        var cityLetter = Citation.basis(DemoCity.LETTER, issuedOn, DemoCity.ISSUER, "về việc đề xuất nhu cầu thu hút");
        var letter = letter(OPEN_LETTER, issuedOn, body, List.of(cityLetter, RESOLUTION));
        var id = actor.as("vhxh", null, () -> chained.start(round, letter, deadline, handover));
        actor.as(
                "vhxh",
                null,
                () -> management.attachResolution(
                        id,
                        version(id),
                        "Nghị quyết 53-2025 (bản giữ chỗ).pdf",
                        DemoSheet.file("nghi-quyet-53-2025-giu-cho.pdf")));
        publish(id, null);
        return id;
    }

    private void publish(CallId id, @Nullable Instant at) {
        actor.as("vhxh", at, () -> {
            var units = addressees.of(id, user.scope()).stream()
                    .map(addressee -> addressee.unit().id())
                    .collect(Collectors.toSet());
            management.address(id, version(id), units);
        });
        actor.as("vhxh", at, () -> publication.publish(id, version(id)));
    }

    private long version(CallId id) {
        return calls.details(id, user.scope()).version();
    }

    static String title(int year) {
        return "Đề xuất nhu cầu thu hút, trọng dụng người có tài năng, nguồn nhân lực chất lượng cao năm %d và giai đoạn 2026–2030"
                .formatted(year);
    }

    private static RegisterDocument letter(String number, LocalDate day, String body, List<Citation> citations) {
        return new RegisterDocument(
                LegalDocumentKind.LETTER,
                number,
                ISSUER,
                day,
                "Chủ tịch",
                "V/v triển khai thực hiện Nghị quyết số 53/2025/NQ-HĐND ngày 11/12/2025 của Hội đồng nhân dân thành phố",
                body,
                null,
                citations);
    }
}

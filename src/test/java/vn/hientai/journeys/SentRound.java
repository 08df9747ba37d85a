package vn.hientai.journeys;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.GeneratedCommunes;
import vn.hientai.SignedInAs;
import vn.hientai.account.GrantQueries;
import vn.hientai.cityround.CityRoundKind;
import vn.hientai.cityround.CityRoundManagement;
import vn.hientai.cityround.CityRoundManagement.DraftRound;
import vn.hientai.cityround.CityRoundPublication;
import vn.hientai.demand.RoundId;
import vn.hientai.document.Citation;
import vn.hientai.document.FileRule;
import vn.hientai.document.FileStore;
import vn.hientai.document.LegalDocumentKind;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.document.SampleUploads;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;

/** A round of the city in which three communes sent their lines before a journey begins. */
class SentRound {

    private static final int COMMUNES = 3;
    private static final int UNITS = 2;

    private final ApplicationContext application;
    private final RoundId id;

    SentRound(ApplicationContext application) {
        this.application = application;
        var as = new SignedInAs(bean(GrantQueries.class));
        var jdbc = bean(JdbcClient.class);
        jdbc.sql("update demand_call set revoked_at = now() where published_by = 'test' and revoked_at is null")
                .update();
        this.id = as.call("snv", () -> bean(CityRoundManagement.class).draft(letter()));
        var version = jdbc.sql("select version from city_round where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
        as.run("snv", () -> bean(CityRoundPublication.class).publish(id, version));
        var upload = new ByteArrayInputStream(SampleUploads.pdf());
        as.run("snv", () -> bean(TransactionTemplate.class)
                .executeWithoutResult(status -> bean(FileStore.class).store("cong-van.pdf", upload, FileRule.SCAN)));
        new GeneratedCommunes(jdbc).send(id.value(), COMMUNES, UNITS);
    }

    String address() {
        return "/city-rounds/" + id;
    }

    /** A day after the communes' deadline. */
    String dueDay() {
        return Letter.printed(Letter.today().plusDays(12));
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    private static DraftRound letter() {
        var today = Letter.today();
        var resolution = Citation.basis(
                "53/2025/NQ-HĐND",
                LocalDate.of(2025, 12, 11),
                "Hội đồng nhân dân thành phố Hải Phòng",
                "về chính sách thu hút, trọng dụng người có tài năng");
        var document = new RegisterDocument(
                LegalDocumentKind.LETTER,
                "68/SNV-CCVC",
                "Sở Nội vụ thành phố Hải Phòng",
                today,
                null,
                "V/v đề xuất đối tượng thu hút, trọng dụng",
                "Ủy ban nhân dân các xã, phường, đặc khu gửi Sở Nội vụ.",
                null,
                List.of(resolution));
        return new DraftRound(
                CityRoundKind.REGULAR,
                null,
                "hai-phong-53-2025",
                "Đề xuất nhu cầu của thành phố năm 2026",
                2026,
                2026,
                2030,
                document,
                today.minusDays(1)
                        .atTime(LocalTime.NOON)
                        .atZone(OfficialTime.ZONE)
                        .toInstant(),
                Deadline.before(today.plusDays(10)));
    }
}

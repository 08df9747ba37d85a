package vn.hientai.local;

import java.time.LocalDate;
import java.util.List;
import vn.hientai.cityround.CityRoundKind;
import vn.hientai.cityround.CityRoundManagement;
import vn.hientai.cityround.CityRoundManagement.DraftRound;
import vn.hientai.cityround.CityRoundPublication;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.demand.RoundId;
import vn.hientai.document.LegalDocumentKind;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;

/** Sở Nội vụ of Hải Phòng opens the demo's round of the city. */
class DemoCity {

    static final String LETTER = "215/SNV-CCVC";
    static final String ISSUER = "Sở Nội vụ thành phố Hải Phòng";

    private final ActAs actor;
    private final CityRoundManagement management;
    private final CityRoundPublication publication;
    private final CityRoundQueries rounds;
    private final CurrentUser user;

    DemoCity(
            ActAs actor,
            CityRoundManagement management,
            CityRoundPublication publication,
            CityRoundQueries rounds,
            CurrentUser user) {
        this.actor = actor;
        this.management = management;
        this.publication = publication;
        this.rounds = rounds;
        this.user = user;
    }

    /** A published round that communes may start in from today. */
    RoundId open(int year, LocalDate today, LocalDate communeDay) {
        var letter = new RegisterDocument(
                LegalDocumentKind.LETTER,
                LETTER,
                ISSUER,
                today,
                "Giám đốc",
                "V/v đề xuất nhu cầu thu hút, trọng dụng người có tài năng, nguồn nhân lực chất lượng cao năm " + year,
                DemoSheet.text("hai-phong-open-letter.txt"),
                null,
                List.of(DemoCalls.RESOLUTION));
        var draft = new DraftRound(
                CityRoundKind.REGULAR,
                null,
                DemoCalls.POLICY,
                DemoCalls.title(year),
                year,
                2026,
                2030,
                letter,
                today.atStartOfDay(OfficialTime.ZONE).toInstant(),
                Deadline.before(communeDay));
        var id = actor.as("snv", null, () -> management.draft(draft));
        actor.as(
                "snv",
                null,
                () -> publication.publish(id, rounds.details(id, user.scope()).version()));
        return id;
    }
}

package vn.hientai.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    static final String LETTER_2026 = "68/SNV-CCVC";
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

    /** The round of 2026, which letter 64/UBND-VHXH of xã Cẩm Giang answers. */
    RoundId of2026(Instant at) {
        return open(2026, LETTER_2026, LocalDate.of(2026, 1, 7), LocalDate.of(2026, 1, 15), at);
    }

    /** A published round that communes may start in from today. */
    RoundId open(int year, LocalDate today, LocalDate communeDay) {
        return open(year, LETTER, today, communeDay, null);
    }

    private RoundId open(int year, String number, LocalDate day, LocalDate communeDay, @Nullable Instant at) {
        var letter = new RegisterDocument(
                LegalDocumentKind.LETTER,
                number,
                ISSUER,
                day,
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
                day.atStartOfDay(OfficialTime.ZONE).toInstant(),
                Deadline.before(communeDay));
        var id = actor.as("snv", at, () -> management.draft(draft));
        actor.as(
                "snv",
                at,
                () -> publication.publish(id, rounds.details(id, user.scope()).version()));
        return id;
    }
}

package vn.hientai.cityround;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.RoundId;
import vn.hientai.document.LegalDocumentManagement;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.HomeAffairsReviewersOnly;
import vn.hientai.shared.RuleViolation;

/** How Home Affairs prepares a round of its city. */
@Service
@Transactional
@HomeAffairsReviewersOnly
public class CityRoundManagement {

    private final CityRoundAccess access;
    private final LegalDocumentManagement documents;
    private final AuditTrail audit;

    CityRoundManagement(CityRoundAccess access, LegalDocumentManagement documents, AuditTrail audit) {
        this.access = access;
        this.documents = documents;
        this.audit = audit;
    }

    /** Enters a round from the city's letter, as a draft that expects every commune and department. */
    public RoundId draft(DraftRound command) {
        var city = access.city();
        requireMain(city.id(), command);
        var round = new CityRound(city.id(), documents.register(command.letter()), command);
        round.expect(access.answering(city.id()).stream().map(UnitDetails::id).collect(Collectors.toSet()));
        access.save(round);
        audit.record(described("city-round.drafted", round, command));
        return round.id();
    }

    /**
     * Changes what was entered, while the round is a draft.
     *
     * @param version the version the person saw
     */
    public void change(RoundId id, long version, DraftRound command) {
        var round = access.draft(id, version);
        requireMain(round.cityId(), command);
        round.enter(command);
        documents.update(round.letterId(), command.letter());
        access.save(round);
        audit.record(described("city-round.changed", round, command));
    }

    /** Chooses whom the round expects; units that are no commune and no department of the city are refused. */
    public void expect(RoundId id, long version, Set<UnitId> units) {
        var round = access.draft(id, version);
        access.requireWithinCity(round.cityId(), units);
        round.expect(units);
        access.save(round);
        audit.record(AuditEntry.of("city-round.changed", "city-round", id).with("units", units.size()));
    }

    private void requireMain(UnitId city, DraftRound command) {
        var main = command.mainRound();
        if ((main == null) == (command.kind() == CityRoundKind.SUPPLEMENTARY)) {
            throw new RuleViolation("city-round.main-missing");
        }
        if (main != null && !access.main(main, city).isMainFor(command)) {
            throw new RuleViolation("city-round.other-main");
        }
    }

    private static AuditEntry described(String act, CityRound round, DraftRound command) {
        return AuditEntry.of(act, "city-round", round.id())
                .with("letter", command.letter().number())
                .with("kind", command.kind())
                .with("opensAt", command.opensAt())
                .with("communeDeadline", command.communeDeadline().at());
    }

    /**
     * A round as it is entered from the city's letter.
     *
     * @param mainRound the round a supplementary one comes after
     * @param policyCode the resolution, as the policy list names it
     * @param year the year of the demand
     * @param horizonFrom first year of the whole period
     * @param horizonTo last year of the whole period
     * @param letter the city's letter with what it cites
     * @param opensAt from when communes may start their calls
     * @param communeDeadline until when communes answer the city
     */
    public record DraftRound(
            CityRoundKind kind,
            @Nullable RoundId mainRound,
            String policyCode,
            String title,
            int year,
            int horizonFrom,
            int horizonTo,
            RegisterDocument letter,
            Instant opensAt,
            Deadline communeDeadline) {}
}

package vn.hientai.cityround;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hientai.cityround.CityRoundManagement.DraftRound;
import vn.hientai.demand.CityLedRounds.OpenRound;
import vn.hientai.demand.RoundId;
import vn.hientai.document.LegalDocumentId;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.SearchKey;

/** The city's letter that opens a round: whom it expects, and until when. Nothing of it changes after publication. */
@Entity
@Table(name = "city_round")
class CityRound extends Aggregate<CityRound, RoundId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoundId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private UnitId cityId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private @Nullable RoundId roundId;

    @Enumerated(EnumType.STRING)
    private CityRoundKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "main_round_id"))
    private @Nullable RoundId mainRoundId;

    private String policyCode;

    private String title;

    private int year;

    private int horizonFrom;

    private int horizonTo;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "letter_id"))
    private LegalDocumentId letterId;

    private String searchKey;

    private Instant opensAt;

    private Instant communeDeadline;

    @ElementCollection
    @CollectionTable(name = "city_round_unit", joinColumns = @JoinColumn(name = "city_round_id"))
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private Set<UnitId> expected = new HashSet<>();

    private @Nullable Instant publishedAt;

    private @Nullable String publishedBy;

    CityRound(UnitId city, LegalDocumentId letter, DraftRound entered) {
        this.id = new RoundId(UUID.randomUUID());
        this.cityId = city;
        this.letterId = letter;
        enter(entered);
    }

    @SuppressWarnings("NullAway.Init")
    protected CityRound() {
        // for JPA
    }

    /** Takes what the letter says, as long as the round is a draft. */
    @SuppressWarnings("NullAway.Init")
    final void enter(DraftRound entered) {
        requireDraft();
        if (!entered.opensAt().isBefore(entered.communeDeadline().at())) {
            throw new RuleViolation("city-round.opens-too-late");
        }
        kind = entered.kind();
        mainRoundId = entered.mainRound();
        policyCode = entered.policyCode();
        title = entered.title();
        year = entered.year();
        horizonFrom = entered.horizonFrom();
        horizonTo = entered.horizonTo();
        opensAt = entered.opensAt();
        communeDeadline = entered.communeDeadline().at();
        var number = entered.letter().number();
        searchKey = SearchKey.of(title + " " + year + (number == null ? "" : " " + number))
                .value();
    }

    void expect(Set<UnitId> units) {
        requireDraft();
        expected.retainAll(units);
        expected.addAll(units);
    }

    /** Opens the round to whom it expects; from here on it is a published letter. */
    void publish(Instant now, String publishedBy) {
        requireDraft();
        if (expected.isEmpty()) {
            throw new RuleViolation("city-round.nobody-expected");
        }
        if (communeDeadline().hasPassedAt(now)) {
            throw new RuleViolation("city-round.deadline-passed");
        }
        roundId = id;
        publishedAt = now;
        this.publishedBy = publishedBy;
    }

    void requirePublished() {
        if (publishedAt == null) {
            throw new RuleViolation("city-round.not-published");
        }
    }

    /** The round as demand keeps it. */
    OpenRound opened(UnitDetails city) {
        return new OpenRound(id, city, policyCode, title, year, horizonFrom, horizonTo);
    }

    /** Whether a supplementary round of this policy and year may name it as the main one. */
    boolean isMainFor(DraftRound other) {
        return publishedAt != null
                && kind == CityRoundKind.REGULAR
                && policyCode.equals(other.policyCode())
                && year == other.year();
    }

    UnitId cityId() {
        return cityId;
    }

    LegalDocumentId letterId() {
        return letterId;
    }

    Deadline communeDeadline() {
        return new Deadline(communeDeadline);
    }

    Set<UnitId> expected() {
        return Set.copyOf(expected);
    }

    @Override
    public RoundId id() {
        return id;
    }

    private void requireDraft() {
        if (publishedAt != null) {
            throw new RuleViolation("city-round.already-published");
        }
    }
}

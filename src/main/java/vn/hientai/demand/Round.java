package vn.hientai.demand;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Aggregate;

/** One policy, one year and the horizon around it: the frame in which units say what talent they need. */
@Entity
@Table(name = "demand_round")
class Round extends Aggregate<Round, RoundId> {

    /** Version of the line's columns; frozen when the round opens. */
    private static final int FORM_VERSION = 1;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoundId id;

    private String number;

    private String policyCode;

    private String title;

    private int year;

    private int horizonFrom;

    private int horizonTo;

    @Enumerated(EnumType.STRING)
    private RoundLead ledBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private UnitId ownerId;

    private int sequence;

    private int formVersion;

    /** A round one commune runs alone; its number is made of the commune's code, the year and the sequence. */
    static Round ledByCommune(UnitDetails commune, int sequence, Frame frame) {
        return new Round(RoundId.next(), commune, RoundLead.COMMUNE, sequence, frame);
    }

    /** A round Home Affairs leads for the communes of its city; its number is made of the city's code. */
    static Round ledByCity(RoundId id, UnitDetails city, int sequence, Frame frame) {
        return new Round(id, city, RoundLead.CITY, sequence, frame);
    }

    private Round(RoundId id, UnitDetails owner, RoundLead ledBy, int sequence, Frame frame) {
        this.id = id;
        this.number = "%s-%d-%d".formatted(owner.code(), frame.year(), sequence);
        this.ledBy = ledBy;
        this.ownerId = owner.id();
        this.sequence = sequence;
        this.formVersion = FORM_VERSION;
        this.policyCode = frame.policyCode();
        this.title = frame.title();
        this.year = frame.year();
        this.horizonFrom = frame.horizonFrom();
        this.horizonTo = frame.horizonTo();
    }

    @SuppressWarnings("NullAway.Init")
    protected Round() {
        // for JPA
    }

    /** Changes title and horizon; year and policy are in its number and its units' papers and stay. */
    void retitle(String title, int horizonFrom, int horizonTo) {
        this.title = title;
        this.horizonFrom = horizonFrom;
        this.horizonTo = horizonTo;
    }

    boolean isLedByCity() {
        return ledBy == RoundLead.CITY;
    }

    String number() {
        return number;
    }

    Frame frame() {
        return new Frame(policyCode, title, year, horizonFrom, horizonTo);
    }

    @Override
    public RoundId id() {
        return id;
    }

    /**
     * What a round is about.
     *
     * @param year the year of the demand
     * @param horizonFrom first year of the whole period, at most {@code year}
     * @param horizonTo last year of the whole period, at least {@code year}
     */
    record Frame(String policyCode, String title, int year, int horizonFrom, int horizonTo) {}
}

package vn.hientai.cityround.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.cityround.CityRoundDetails;
import vn.hientai.cityround.CityRoundKind;
import vn.hientai.cityround.CityRoundManagement.DraftRound;
import vn.hientai.demand.RoundId;
import vn.hientai.document.LegalDocumentDetails;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;

/** What a reviewer copies from the city's letter to open a round; once valid, it makes a {@link DraftRound}. */
@NullUnmarked
class CityRoundForm extends DatedLetterForm {

    private static final int HORIZON = 4;

    @NotNull
    CityRoundKind kind;

    UUID mainRound;

    @NotBlank
    String policyCode;

    @NotBlank
    @Size(max = 300)
    String title;

    @NotNull
    @Min(2025)
    @Max(2100)
    Integer year;

    @NotNull
    @Min(2025)
    @Max(2100)
    Integer horizonFrom;

    @NotNull
    @Min(2025)
    @Max(2100)
    Integer horizonTo;

    @NotNull
    LocalDate openDay;

    LocalTime openHour;

    long version;

    static CityRoundForm starting(LocalDate today) {
        var form = new CityRoundForm();
        form.kind = CityRoundKind.REGULAR;
        form.year = today.getYear();
        form.horizonFrom = today.getYear();
        form.horizonTo = today.getYear() + HORIZON;
        form.openDay = today;
        return form;
    }

    static CityRoundForm of(CityRoundDetails round, LegalDocumentDetails letter) {
        var form = new CityRoundForm();
        form.copy(letter);
        form.kind = round.kind();
        form.mainRound =
                round.mainRoundId() == null ? null : round.mainRoundId().value();
        form.policyCode = round.policyCode();
        form.title = round.title();
        form.year = round.year();
        form.horizonFrom = round.horizonFrom();
        form.horizonTo = round.horizonTo();
        var opens = new Deadline(round.opensAt());
        form.openDay = opens.day();
        form.openHour = hourOf(opens);
        form.deadlineDay = round.communeDeadline().day();
        form.deadlineHour = hourOf(round.communeDeadline());
        form.version = round.version();
        return form;
    }

    @AssertTrue
    boolean isHorizonInOrder() {
        return year == null || horizonFrom == null || horizonTo == null || horizonFrom <= year && year <= horizonTo;
    }

    @AssertTrue
    boolean isMainNamed() {
        return kind != CityRoundKind.SUPPLEMENTARY || mainRound != null;
    }

    @AssertTrue
    boolean isOpeningBeforeDeadline() {
        return openDay == null
                || deadlineDay == null
                || opening().at().isBefore(deadline().at());
    }

    DraftRound toCommand() {
        return new DraftRound(
                kind,
                kind == CityRoundKind.SUPPLEMENTARY ? new RoundId(mainRound) : null,
                policyCode,
                title,
                year,
                horizonFrom,
                horizonTo,
                letter(),
                opening().at(),
                deadline());
    }

    /** A day without an hour begins at midnight in {@link OfficialTime#ZONE}. */
    private Deadline opening() {
        return deadline(openDay, openHour);
    }
}

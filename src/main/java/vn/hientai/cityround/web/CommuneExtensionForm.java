package vn.hientai.cityround.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.cityround.CityBoardRow;
import vn.hientai.cityround.CommuneExtensionManagement.ProposeExtension;
import vn.hientai.demand.web.LetterForm;
import vn.hientai.organisation.UnitId;

/** For which communes a document gives more time, and until when. */
@NullUnmarked
class CommuneExtensionForm {

    boolean everyCommune;

    Set<UnitId> communes = new LinkedHashSet<>();

    @NotNull
    LocalDate deadlineDay;

    LocalTime deadlineHour;

    @NotBlank
    @Size(max = 60)
    String documentNumber;

    @NotNull
    LocalDate documentDay;

    @NotBlank
    @Size(max = 1000)
    String reason;

    @AssertTrue
    boolean isSomebodyChosen() {
        return everyCommune || communes != null && !communes.isEmpty();
    }

    /** Whether the commune was ticked. */
    public boolean names(UnitId commune) {
        return communes != null && communes.contains(commune);
    }

    ProposeExtension toCommand(List<CityBoardRow> all) {
        var chosen = everyCommune ? all.stream().map(row -> row.unit().id()).collect(Collectors.toSet()) : communes;
        return new ProposeExtension(
                chosen, LetterForm.deadline(deadlineDay, deadlineHour), documentNumber, documentDay, reason);
    }
}

package vn.hientai.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.RuleViolation;

/**
 * What a unit says about the dissemination of the resolution.
 *
 * @param studiedOn the day it was done
 * @param attended people it reached
 * @param heads people the unit has
 * @param note needed where the way is another one
 */
public record StudyContent(
        LocalDate studiedOn,
        StudyWay way,
        int attended,
        int heads,
        @Nullable String note) {

    void requireAllowedOn(LocalDate today) {
        if (studiedOn.isAfter(today)) {
            throw new RuleViolation("study.day-in-future");
        }
        if (attended > heads) {
            throw new RuleViolation("study.more-than-heads", attended, heads);
        }
        if (way == StudyWay.OTHER && note == null) {
            throw new RuleViolation("study.note-required");
        }
    }
}

package vn.hientai.study.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import vn.hientai.study.StudyContent;
import vn.hientai.study.StudyDetails;
import vn.hientai.study.StudyWay;

/** What the unit says about the dissemination, begun with what it said before. */
@NullUnmarked
class StudyForm {

    @NotNull
    LocalDate day;

    @NotNull
    StudyWay way;

    @NotNull
    @Min(1)
    @Max(99999)
    Integer attended;

    @NotNull
    @Min(1)
    @Max(99999)
    Integer heads;

    @Size(max = 1000)
    String note;

    int seen;

    static StudyForm of(StudyDetails study) {
        var form = new StudyForm();
        form.seen = study.seen();
        var latest = study.latest();
        if (latest != null) {
            form.day = latest.content().studiedOn();
            form.way = latest.content().way();
            form.attended = latest.content().attended();
            form.heads = latest.content().heads();
            form.note = latest.content().note();
        }
        return form;
    }

    /** What can only be judged together; each fault stands at its field. */
    void checkTogether(BindingResult result) {
        if (attended != null && heads != null && attended > heads) {
            result.rejectValue("attended", "study.more-than-heads", new Object[] {attended, heads}, null);
        }
        if (way == StudyWay.OTHER && note == null) {
            result.rejectValue("note", "study.note-required");
        }
    }

    StudyContent toContent() {
        return new StudyContent(day, way, attended, heads, note);
    }
}

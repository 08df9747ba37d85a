package vn.hientai.demand.web;

import org.jspecify.annotations.NullUnmarked;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineInput;

/** A line as it is typed, texts only; {@link vn.hientai.demand.LineRules} checks it. Order is the page's. */
@NullUnmarked
class LineForm {

    String fieldCode;
    String major;
    String furtherMajors;
    String institutions;
    String requirements;
    String categoryCode;
    String post;
    String postKind;
    String quantityYear;
    String quantityPeriod;
    String note;

    /** The version the person saw; of a new line it is not asked for. */
    long version;

    /** Whether the next page is the form of another line. */
    boolean another;

    static LineForm of(LineDetails line) {
        var input = LineInput.of(line.content());
        var form = new LineForm();
        form.fieldCode = input.fieldCode();
        form.major = input.major();
        form.furtherMajors = input.furtherMajors();
        form.institutions = input.institutions();
        form.requirements = input.requirements();
        form.categoryCode = input.categoryCode();
        form.post = input.post();
        form.postKind = input.postKind();
        form.quantityYear = input.quantityYear();
        form.quantityPeriod = input.quantityPeriod();
        form.note = input.note();
        form.version = line.version();
        return form;
    }

    LineInput toInput() {
        return new LineInput(
                fieldCode,
                major,
                furtherMajors,
                institutions,
                requirements,
                categoryCode,
                post,
                postKind,
                quantityYear,
                quantityPeriod,
                note);
    }
}

package vn.hientai.demand.web;

import org.jspecify.annotations.NullUnmarked;
import org.springframework.modulith.NamedInterface;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineInput;

/** A line as it is typed, texts only; {@link vn.hientai.demand.LineRules} checks it. Order is the page's. */
@NullUnmarked
@NamedInterface("pages")
public class LineForm {

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

    /** The form of a stored line. */
    public static LineForm of(LineDetails line) {
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

    /** The version the person saw. */
    public long version() {
        return version;
    }

    /** Whether the next page is the form of another line. */
    public boolean asksForAnother() {
        return another;
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

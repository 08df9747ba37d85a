package vn.hientai.demand.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.modulith.NamedInterface;
import vn.hientai.demand.LineCell;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineId;
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

    /** Which line a new one becomes, so that it is stored once however often its form is sent. */
    String key;

    /** By the names of cells, what becomes of them after somebody else stored them otherwise: mine or stored. */
    Map<String, String> take = new HashMap<>();

    /** Whether the next page is the form of another line. */
    boolean another;

    /** The empty form of a new line. */
    public static LineForm empty() {
        var form = new LineForm();
        form.key = LineId.next().toString();
        return form;
    }

    /** The form of a stored line. */
    public static LineForm of(LineDetails line) {
        var form = new LineForm();
        form.fill(LineInput.of(line.content()));
        form.version = line.version();
        return form;
    }

    /** Which line a new one becomes. */
    public LineId newLine() {
        try {
            return key == null ? LineId.next() : LineId.of(key);
        } catch (IllegalArgumentException unreadable) {
            return LineId.next();
        }
    }

    /** Puts what somebody else stored into the cells that are to become so. */
    void takeFrom(LineDetails stored) {
        var theirs = new DirectFieldAccessor(of(stored));
        var mine = new DirectFieldAccessor(this);
        for (var cell : LineCell.values()) {
            if (takesStored(cell.field())) {
                mine.setPropertyValue(cell.field(), theirs.getPropertyValue(cell.field()));
            }
        }
    }

    /** Whether a cell is to become as somebody else stored it. */
    boolean takesStored(String field) {
        return "stored".equals(take.get(field));
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

    private void fill(LineInput input) {
        fieldCode = input.fieldCode();
        major = input.major();
        furtherMajors = input.furtherMajors();
        institutions = input.institutions();
        requirements = input.requirements();
        categoryCode = input.categoryCode();
        post = input.post();
        postKind = input.postKind();
        quantityYear = input.quantityYear();
        quantityPeriod = input.quantityPeriod();
        note = input.note();
    }
}

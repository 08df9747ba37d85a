package vn.hientai.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import vn.hientai.organisation.ChangeDocument;
import vn.hientai.organisation.PlannedChange;
import vn.hientai.organisation.UnitChangeKind;
import vn.hientai.organisation.UnitChangeManagement.Merger;
import vn.hientai.organisation.UnitId;

/** What a keeper types to rename, merge or close a unit. */
@NullUnmarked
class UnitChangeForm {

    @NotNull
    UnitChangeKind kind;

    long version;

    @Size(min = 2, max = 200)
    String newName;

    Heir heir;

    /** As a text, because the empty choice is none. */
    @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
    String successor;

    Set<UnitId> others = new LinkedHashSet<>();

    @NotBlank
    @Size(max = 60)
    String documentNumber;

    @NotNull
    LocalDate documentDate;

    @NotBlank
    @Size(max = 200)
    String issuer;

    @NotBlank
    @Size(max = 1000)
    String reason;

    static UnitChangeForm of(UnitChangeKind kind, long version) {
        var form = new UnitChangeForm();
        form.kind = kind;
        form.version = version;
        return form;
    }

    /** What each kind needs beside the document. */
    void check(BindingResult result) {
        if (kind != UnitChangeKind.RENAME && heir == null) {
            result.rejectValue("heir", "unit-change.heir-missing");
        }
        if (kind != UnitChangeKind.RENAME && heir == Heir.KNOWN && successor == null) {
            result.rejectValue("successor", "unit-change.successor-missing");
        }
        if ((kind == UnitChangeKind.RENAME || heir == Heir.NEW) && newName == null) {
            result.rejectValue("newName", "unit-change.name-missing");
        }
    }

    ChangeDocument document() {
        return new ChangeDocument(documentNumber, documentDate, issuer, reason);
    }

    Merger toMerger() {
        return new Merger(others, successor(), newName == null ? "" : newName);
    }

    /** The new name of the unit, or of the unit that is founded; null where neither happens. */
    String newNameInForce() {
        return kind == UnitChangeKind.RENAME || heir == Heir.NEW ? newName : null;
    }

    UnitId successor() {
        return heir == Heir.KNOWN ? UnitId.of(successor) : null;
    }

    /** The change of the unit and of every other that ends with it. */
    List<PlannedChange> planned(UnitId unit) {
        var changing = new ArrayList<>(List.of(unit));
        if (kind == UnitChangeKind.MERGE) {
            changing.addAll(others);
        }
        var succeeded = kind.ends() && heir != Heir.NONE;
        return changing.stream()
                .map(each -> new PlannedChange(kind, each, succeeded, kind.ends() ? successor() : null))
                .toList();
    }
}

package vn.hientai.organisation.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hientai.organisation.KeptUnit;
import vn.hientai.organisation.UnitChangeKind;
import vn.hientai.organisation.UnitChangePreview;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitRegisterQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Navigation.Entry;
import vn.hientai.shared.web.Option;

/** What the pages of a change show beside its form. */
@Component
class UnitChangePages {

    private final UnitRegisterQueries units;
    private final UnitChangePreview preview;
    private final CurrentUser user;

    UnitChangePages(UnitRegisterQueries units, UnitChangePreview preview, CurrentUser user) {
        this.units = units;
        this.preview = preview;
        this.user = user;
    }

    /** The unit that is about to change, with the way back to it. */
    KeptUnit put(UnitId id, Model model) {
        var unit = units.details(id, user.scope());
        model.addAttribute("unit", unit);
        model.addAttribute(
                "breadcrumbs",
                List.of(
                        new Entry(Message.of("unit.list"), "/units"),
                        new Entry(Message.of("as-is", unit.fullName()), "/units/" + id)));
        return unit;
    }

    /** The page on which a change of this kind is entered. */
    String form(UnitId id, UnitChangeKind kind, Model model) {
        put(id, model);
        if (kind.ends()) {
            var heirs = kind == UnitChangeKind.MERGE ? List.of(Heir.KNOWN, Heir.NEW) : List.of(Heir.KNOWN, Heir.NONE);
            model.addAttribute(
                    "heirs",
                    heirs.stream()
                            .map(heir -> new Option(heir.name(), Message.of("unit-change.heir." + kind + "." + heir)))
                            .toList());
            model.addAttribute(
                    "neighbours",
                    units.neighbours(id, user.scope()).stream()
                            .map(unit -> Option.of(unit.id().toString(), unit.fullName() + " · " + unit.code()))
                            .toList());
        }
        return "organisation/changes/" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The page that says exactly what would happen. */
    String check(UnitId id, UnitChangeForm form, Model model) {
        put(id, model);
        model.addAttribute(
                "previews",
                form.planned(id).stream()
                        .map(change -> preview.of(change, user.scope()))
                        .toList());
        model.addAttribute("kind", form.kind);
        model.addAttribute("document", form.document());
        model.addAttribute("others", form.others);
        model.addAttribute(form.kind.ends() ? "founded" : "renamed", form.newNameInForce());
        var successor = form.successor();
        if (form.kind.ends() && successor != null) {
            model.addAttribute(
                    "successorName", units.details(successor, user.scope()).fullName());
        }
        return "organisation/changes/check";
    }
}

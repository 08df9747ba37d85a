package vn.hientai.organisation;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.Message;
import vn.hientai.shared.Scope;
import vn.hientai.shared.UnitKeepersOnly;

/** Tells a keeper what a change would do in every module before it is made. */
@Service
@Transactional(readOnly = true)
@UnitKeepersOnly
public class UnitChangePreview {

    private final UnitRegisterQueries units;
    private final ObjectProvider<UnitChangeEffects> modules;

    UnitChangePreview(UnitRegisterQueries units, ObjectProvider<UnitChangeEffects> modules) {
        this.units = units;
        this.modules = modules;
    }

    /** What would happen to the unit of the change, which the reader keeps. */
    public Preview of(PlannedChange change, Scope scope) {
        return new Preview(
                units.details(change.unit(), scope).fullName(),
                modules.orderedStream()
                        .flatMap(module -> module.foreseen(change).stream())
                        .toList());
    }

    /** A unit, and one sentence for each thing that would happen to it. */
    public record Preview(String unitName, List<Message> effects) {}
}

package vn.hientai.organisation;

import java.util.List;
import vn.hientai.shared.Message;

/**
 * What a change of a unit does in another module: told before it is made. The module does it when it hears
 * {@link UnitRenamed} or {@link UnitClosed}.
 */
public interface UnitChangeEffects {

    /** One sentence for each thing that would happen now; none if the change leaves the module as it is. */
    List<Message> foreseen(PlannedChange change);
}

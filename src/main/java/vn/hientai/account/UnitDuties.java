package vn.hientai.account;

import java.util.List;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Message;

/** What a unit still has to do in another module: told to the keeper who is about to take its last person away. */
public interface UnitDuties {

    /** One sentence for each thing that waits for the unit now. */
    List<Message> of(UnitId unit);
}

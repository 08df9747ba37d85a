package vn.hientai.demand;

import java.util.UUID;

/**
 * A published call was corrected by a later document (đính chính).
 *
 * @param correction tells one correction of the call from the next
 */
public record CallCorrected(CallId call, UUID correction) {}

package vn.hientai.branch.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.branch.HandoverManagement.HandOver;

/** What goes with a hand-over. */
@NullUnmarked
class HandoverForm {

    @Size(max = 60)
    String documentNumber;

    @Size(max = 1000)
    String note;

    @Size(max = 1000)
    String lateReason;

    String fingerprint = "";

    HandOver toCommand() {
        return new HandOver(fingerprint, documentNumber, note, lateReason);
    }
}

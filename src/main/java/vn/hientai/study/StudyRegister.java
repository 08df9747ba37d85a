package vn.hientai.study;

import org.springframework.data.domain.Slice;
import vn.hientai.demand.CallDetails;

/**
 * «Tình hình quán triệt» of a call.
 *
 * @param rows the units asked for, in Vietnamese order within their bloc
 */
public record StudyRegister(CallDetails call, StudyTotals totals, Slice<StudyRow> rows) {

    /** Whether the call brought a resolution to disseminate. */
    public boolean isAsked() {
        return call.resolutionFileId() != null;
    }
}

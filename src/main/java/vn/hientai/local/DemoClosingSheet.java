package vn.hientai.local;

import java.time.Instant;
import vn.hientai.closingsheet.ClosingSheetManagement;
import vn.hientai.closingsheet.ClosingSheetQueries;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;

/** The coordinator of xã Cẩm Giang confirms how every unit's duty ended. */
class DemoClosingSheet {

    private final ActAs actor;
    private final ClosingSheetQueries sheets;
    private final ClosingSheetManagement management;
    private final CurrentUser user;

    DemoClosingSheet(ActAs actor, ClosingSheetQueries sheets, ClosingSheetManagement management, CurrentUser user) {
        this.actor = actor;
        this.sheets = sheets;
        this.management = management;
        this.user = user;
    }

    void confirm(CallId call, Instant at) {
        actor.as("vhxh", at, () -> {
            var seen = sheets.sheetToConfirm(call, user.scope());
            management.confirm(call, seen.content().sha256());
        });
    }
}

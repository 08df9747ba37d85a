package vn.hientai.local;

import java.util.List;

/** The accounts of the demo data, which exist in the local mode only. */
final class DemoAccounts {

    static final String PASSWORD = "hien-tai-demo-2026";

    /** What each is for stands in the messages under {@code demo-account.} and the name. */
    static final List<String> NAMES = List.of(
            "donvi",
            "donvi2",
            "donvi3",
            "thutruong",
            "donvi.khac",
            "vhxh",
            "xdd",
            "chutich",
            "kinhte",
            "snv",
            "snv.lanhdao",
            "quantri",
            "thanhtra");

    private DemoAccounts() {}
}

package vn.hientai.cityround;

/** Where a proposed extension of the communes' deadline stands. */
public enum ExtensionState {
    /** Chờ lãnh đạo xác nhận. */
    PROPOSED,
    /** Đã xác nhận: the later deadline is in force. */
    CONFIRMED,
    /** Không đồng ý. */
    REFUSED
}

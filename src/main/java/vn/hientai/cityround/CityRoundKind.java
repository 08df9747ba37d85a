package vn.hientai.cityround;

/** Whether a round is the one of its year or comes after it. */
public enum CityRoundKind {
    /** Đợt thường kỳ. */
    REGULAR,
    /** Đợt bổ sung: after a main round, which it names. */
    SUPPLEMENTARY
}

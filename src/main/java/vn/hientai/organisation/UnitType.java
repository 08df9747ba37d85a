package vn.hientai.organisation;

/** What kind of unit it is; commune-level units come in three kinds since 01/07/2025. */
public enum UnitType {
    /** Thành phố trực thuộc trung ương. */
    CITY("thành phố"),
    /** Tỉnh. */
    PROVINCE("tỉnh"),
    /** Phường. */
    WARD("phường"),
    /** Xã. */
    COMMUNE("xã"),
    /** Đặc khu. */
    SPECIAL_ZONE("đặc khu"),
    /** Sở, ban, ngành of the city or province. */
    DEPARTMENT(""),
    /** Phòng, văn phòng of a commune. */
    OFFICE(""),
    /** Trường. */
    SCHOOL(""),
    /** Trạm y tế. */
    HEALTH_STATION(""),
    /** Trung tâm, ban quản lý: other public service units. */
    SERVICE_CENTRE(""),
    /** Ban, văn phòng of the Party committee. */
    PARTY_BODY(""),
    /** Mặt trận Tổ quốc, đoàn thể. */
    MASS_ORGANISATION(""),
    /** Anything else addressed by a call. */
    OTHER("");

    private final String kind;

    UnitType(String kind) {
        this.kind = kind;
    }

    /** Whether it is a commune-level unit: xã, phường or đặc khu. */
    public boolean isCommuneLevel() {
        return this == WARD || this == COMMUNE || this == SPECIAL_ZONE;
    }

    /** Whether units of this kind stand below a commune. */
    public boolean isBelowCommune() {
        return compareTo(DEPARTMENT) > 0;
    }

    /** Whether its name is written with the kind in front: «xã Cẩm Giang», but «Trạm Y tế». */
    boolean standsBeforeTheName() {
        return !kind.isEmpty();
    }

    /** The word in front of the name, as texts write it: «xã». */
    String kind() {
        return kind;
    }

    /** The name as it stands in a text: «xã Cẩm Giang», «Trường Tiểu học Cẩm Giang». */
    public String fullNameOf(String name) {
        return standsBeforeTheName() ? kind + " " + name : name;
    }
}

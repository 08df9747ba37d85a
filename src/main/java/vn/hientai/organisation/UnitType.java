package vn.hientai.organisation;

/** What kind of unit it is; commune-level units come in three kinds since 01/07/2025. */
public enum UnitType {
    /** Thành phố trực thuộc trung ương. */
    CITY,
    /** Tỉnh. */
    PROVINCE,
    /** Phường. */
    WARD,
    /** Xã. */
    COMMUNE,
    /** Đặc khu. */
    SPECIAL_ZONE,
    /** Sở, ban, ngành of the city or province. */
    DEPARTMENT,
    /** Phòng, văn phòng of a commune. */
    OFFICE,
    /** Trường. */
    SCHOOL,
    /** Trạm y tế. */
    HEALTH_STATION,
    /** Trung tâm, ban quản lý: other public service units. */
    SERVICE_CENTRE,
    /** Ban, văn phòng of the Party committee. */
    PARTY_BODY,
    /** Mặt trận Tổ quốc, đoàn thể. */
    MASS_ORGANISATION,
    /** Anything else addressed by a call. */
    OTHER;

    /** Whether it is a commune-level unit: xã, phường or đặc khu. */
    public boolean isCommuneLevel() {
        return this == WARD || this == COMMUNE || this == SPECIAL_ZONE;
    }
}

package vn.hientai.shared;

/**
 * What a person does in the office; see {@code docs/glossary.md}. The names are the authorities of the security checks.
 */
public enum Role {
    /** Người phụ trách của đơn vị: fills and sends the unit's demand. */
    UNIT_OFFICER,
    /** Thủ trưởng đơn vị: approves what the unit sends where the call asks for it. */
    UNIT_HEAD,
    /** Phòng Văn hóa – Xã hội: runs the commune's call and consolidates. */
    COMMUNE_COORDINATOR,
    /** Ban Xây dựng Đảng: the same for the Party and mass-organisation bloc. */
    PARTY_COORDINATOR,
    /** Chủ tịch, Phó Chủ tịch UBND: confirms the consolidation, signs the dispatch. */
    COMMUNE_LEADER,
    /** Phòng Kinh tế (Kinh tế, Hạ tầng và Đô thị): reads the consolidation for its estimate. */
    COMMUNE_FINANCE,
    /** Chuyên viên Sở Nội vụ. */
    HOME_AFFAIRS_REVIEWER,
    /** Lãnh đạo Sở Nội vụ. */
    HOME_AFFAIRS_LEADER,
    /** Thành viên Hội đồng tuyển chọn. */
    COUNCIL_MEMBER,
    /** Sở Tài chính. */
    CITY_FINANCE,
    /** Quản trị: units, city accounts, catalogues. */
    ADMINISTRATOR,
    /** Thanh tra: reads everything, changes nothing. */
    AUDITOR
}

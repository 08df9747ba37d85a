package vn.hientai.inquiry;

import vn.hientai.shared.Bloc;

/** The tiers that answer, from the nearest up. */
public enum InquiryHolder {
    /** Ban Xây dựng Đảng. */
    PARTY_COORDINATOR,
    /** Phòng Văn hóa – Xã hội. */
    COMMUNE_COORDINATOR,
    /** Sở Nội vụ. */
    HOME_AFFAIRS;

    /** Who is asked first by a unit of a bloc. */
    static InquiryHolder nearestTo(Bloc bloc) {
        return bloc == Bloc.PARTY ? PARTY_COORDINATOR : COMMUNE_COORDINATOR;
    }
}

package vn.hientai.consolidation;

import java.util.Locale;
import vn.hientai.organisation.UnitDetails;

/**
 * How a commune and its city are called in a paper.
 *
 * @param commune with its kind: «xã Cẩm Giang», «phường Hồng Bàng», «đặc khu Cát Hải»
 * @param communeName without it: «Cẩm Giang»
 * @param city with its kind: «thành phố Hải Phòng», «tỉnh Hưng Yên»
 */
record Place(String commune, String communeName, String city) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    static Place of(UnitDetails commune, UnitDetails city) {
        return new Place(commune.fullName(), commune.name(), city.fullName());
    }

    /** «xã», «phường» or «đặc khu». */
    String communeKind() {
        return kind(commune, communeName);
    }

    /** «ỦY BAN NHÂN DÂN / XÃ CẨM GIANG». */
    String letterhead() {
        return "ỦY BAN NHÂN DÂN\n" + commune.toUpperCase(VIETNAMESE);
    }

    String committee() {
        return "Ủy ban nhân dân " + commune;
    }

    String cityCommittee() {
        return "Ủy ban nhân dân " + city;
    }

    private static String kind(String fullName, String name) {
        return fullName.substring(0, fullName.length() - name.length()).strip();
    }
}

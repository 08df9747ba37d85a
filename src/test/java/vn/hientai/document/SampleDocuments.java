package vn.hientai.document;

import java.time.LocalDate;
import java.util.List;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;

/** The letter of xã Cẩm Giang that starts the round of 2026, with the dates it prints. */
public final class SampleDocuments {

    static final LocalDate LETTER_DAY = LocalDate.of(2026, 1, 10);

    private static final String CITY = "Ủy ban nhân dân thành phố Hải Phòng";
    private static final String COUNCIL = "Hội đồng nhân dân thành phố";
    private static final String POLICY = "các chính sách thu hút, trọng dụng người có tài năng";

    private SampleDocuments() {}

    public static RegisterDocument letter() {
        return letter(
                Citation.basis("3245/UBND-NVKTGS", LocalDate.of(2025, 12, 24), CITY, "triển khai Nghị quyết 53"),
                homeAffairs(),
                Citation.basis("53/2025/NQ-HĐND", LocalDate.of(2025, 12, 11), COUNCIL, POLICY),
                Citation.basis("53/2025/NQ-HĐND", LocalDate.of(2025, 12, 1), COUNCIL, POLICY));
    }

    static Citation homeAffairs() {
        return Citation.basis(
                "68/SNV-CCVC", LocalDate.of(2026, 10, 7), "Sở Nội vụ", "đề xuất đối tượng thu hút, trọng dụng");
    }

    static RegisterDocument letter(Citation... citations) {
        return new RegisterDocument(
                LegalDocumentKind.LETTER,
                "64/UBND-VHXH",
                "Ủy ban nhân dân xã Cẩm Giang",
                LETTER_DAY,
                null,
                "V/v triển khai thực hiện Nghị quyết số 53/2025/NQ-HĐND",
                "Thủ trưởng các cơ quan, đơn vị …",
                null,
                List.of(citations));
    }
}

package vn.hientai.document;

import static vn.hientai.document.PaperElement.Stand.CENTRE;
import static vn.hientai.document.PaperElement.Stand.JUSTIFIED;
import static vn.hientai.document.PaperElement.Stand.LEFT;
import static vn.hientai.document.PaperElement.Weight.BOLD;
import static vn.hientai.document.PaperElement.Weight.BOLD_ITALIC;
import static vn.hientai.document.PaperElement.Weight.ITALIC;
import static vn.hientai.document.PaperElement.Weight.PLAIN;

/**
 * The elements of a paper with size, weight and stand: Decree 30/2020, Appendix I (sizes in points; its table allows
 * two sizes for most, the pairs 12/13 for the heading and 14 for the text are used throughout). Every format prints
 * from here.
 */
enum PaperElement {
    /** Quốc hiệu, 12–13. */
    NATIONAL_NAME(12, BOLD, CENTRE),
    /** Tiêu ngữ, 13–14. */
    MOTTO(13, BOLD, CENTRE),
    /** Cơ quan chủ quản, 12–13. */
    PARENT_BODY(12, PLAIN, CENTRE),
    /** Cơ quan ban hành, 12–13. */
    ISSUING_BODY(12, BOLD, CENTRE),
    /** Số, ký hiệu, 13. */
    NUMBER(13, PLAIN, CENTRE),
    /** Trích yếu công văn, 12–13. */
    REGARDING(12, PLAIN, CENTRE),
    /** Địa danh và thời gian, 13–14. */
    PLACE_AND_DATE(13, ITALIC, CENTRE),
    /** Tên loại; «Phụ lục», 13–14. */
    TITLE_KIND(14, BOLD, CENTRE),
    /** Trích yếu nội dung, 13–14. */
    TITLE_NAME(14, BOLD, CENTRE),
    /** «Kèm theo …», 13–14. */
    TITLE_NOTE(14, ITALIC, CENTRE),
    /** «Kính gửi», 13–14. */
    ADDRESSEE(14, PLAIN, CENTRE),
    /** Nội dung, 13–14. */
    PARAGRAPH(14, PLAIN, JUSTIFIED),
    /** A bold line of the content. */
    HEADING(14, BOLD, JUSTIFIED),
    /** A label and its value on a form. */
    FACT(13, PLAIN, LEFT),
    /** Header of a table. */
    TABLE_HEAD(12, BOLD, CENTRE),
    /** Cell of a table; the table's column decides how it stands. */
    TABLE_CELL(12, PLAIN, LEFT),
    /** Quyền hạn, chức vụ, 13–14. */
    SIGN_POSITION(14, BOLD, CENTRE),
    /** «(Ký tên, đóng dấu)». */
    SIGN_HINT(13, ITALIC, CENTRE),
    /** Họ và tên người ký, 13–14. */
    SIGN_NAME(14, BOLD, CENTRE),
    /** «Nơi nhận», 12. */
    RECIPIENTS(12, BOLD_ITALIC, LEFT),
    /** An entry below it, 11. */
    RECIPIENT(11, PLAIN, LEFT),
    /** A remark of the software at the end. */
    FOOT_NOTE(11, ITALIC, LEFT),
    /** Số trang, 13–14. */
    PAGE_NUMBER(13, PLAIN, CENTRE);

    private final int size;
    private final Weight weight;
    private final Stand stand;

    PaperElement(int size, Weight weight, Stand stand) {
        this.size = size;
        this.weight = weight;
        this.stand = stand;
    }

    int size() {
        return size;
    }

    boolean isBold() {
        return weight == BOLD || weight == BOLD_ITALIC;
    }

    boolean isItalic() {
        return weight == ITALIC || weight == BOLD_ITALIC;
    }

    Stand stand() {
        return stand;
    }

    /** How the letters look. */
    enum Weight {
        PLAIN,
        BOLD,
        ITALIC,
        BOLD_ITALIC
    }

    /** How the lines stand. */
    enum Stand {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }
}

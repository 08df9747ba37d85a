package vn.hientai.sheet;

/**
 * A row that is no line, so that nobody wonders where it went.
 *
 * @param row as the program shows it, from 1
 * @param sample the beginning of what stands in it
 */
public record SkippedRow(int row, Reason reason, String sample) {

    /** Why a row is no line. */
    public enum Reason {
        /** Tiêu đề, quốc hiệu, tên cơ quan phía trên bảng. */
        TITLE,
        /** Dòng tiêu đề cột, kể cả dòng đánh số cột (1) (2) (3). */
        HEADING,
        /** Dòng nhóm: «I. Khối trường học». */
        GROUP,
        /** Dòng cộng. */
        TOTAL,
        /** Ghi chú, nơi nhận, chữ ký phía dưới bảng. */
        NOTE
    }
}

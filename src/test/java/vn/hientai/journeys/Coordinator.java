package vn.hientai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import vn.hientai.document.SampleUploads;

/** What Phòng Văn hóa – Xã hội does: call, receive, consolidate, send on. */
class Coordinator {

    private static final Pattern BOARD = Pattern.compile("(/calls/[^/]+)/board");
    private static final String DEADLINE = "Đơn vị gửi về xã trước";
    private static final String COMMUNE_DEADLINE = "Xã gửi thành phố (tỉnh) trước";
    private static final String OPTIONAL = " (không bắt buộc)";

    private final Person person;

    Coordinator(Person person) {
        this.person = person;
    }

    void signsIn() {
        person.opens("/");
        person.checksPage("01-sign-in");
        person.signsIn("vhxh");
        person.checksPage("02-coordinator-home");
    }

    void entersTheLetter(Letter letter) {
        person.follows("Đợt đề xuất nhu cầu");
        person.checksPage("03-rounds");
        person.follows("Nhập công văn triển khai");
        person.checksPage("04-call-form");
        person.types("Số, ký hiệu", Letter.NUMBER);
        person.types("Ngày ký", "32/01/2026");
        person.types("Cơ quan ban hành", "Ủy ban nhân dân xã Cẩm Giang");
        person.types("Chức vụ, họ tên người ký" + OPTIONAL, "Chủ tịch Vương Đức Dũng");
        person.types("Trích yếu", Letter.SUBJECT);
        person.types("Căn cứ" + OPTIONAL, Letter.BASIS);
        person.types("Nội dung", letter.body());
        person.types(DEADLINE, "Giờ", "12h");
        person.types(DEADLINE, "Ngày", letter.day());
        person.types(COMMUNE_DEADLINE, "Ngày", letter.communeDay());
        person.picks("Nghị quyết", "53/2025");
        person.types(
                "Tên đợt", "Đề xuất nhu cầu thu hút, trọng dụng người có tài năng năm 2026 và giai đoạn 2026–2030");
        person.presses("Lưu và chọn đơn vị");
        correctsTheDay();
        person.presses("Lưu và chọn đơn vị");
    }

    private void correctsTheDay() {
        assertThat(person.reads(".error-summary")).isFocused();
        assertThat(person.reads("#subject")).hasValue(Letter.SUBJECT);
        assertThat(person.reads("#letterDate")).hasValue("32/01/2026");
        person.checksPage("05-call-form-error");
        person.jumps("Ngày ký chưa đúng, viết như 10/01/2026", "Ngày ký");
        person.types("Ngày ký", "10/01/2026");
    }

    void choosesAllUnits() {
        person.checksPage("06-addressees");
        assertThat(person.reads("input[name=unit]:not(:checked)")).hasCount(0);
        person.presses("Lưu danh sách đơn vị");
        person.checksPage("07-preparation");
    }

    void attachesTheResolution() {
        person.follows("Nghị quyết gửi kèm");
        person.presses("Gửi kèm tệp này");
        person.checksPage("08-resolution-error");
        person.attaches("Tệp nghị quyết", "Nghị quyết 53.2025.pdf", SampleUploads.pdf());
        person.presses("Gửi kèm tệp này");
    }

    void publishes() {
        person.follows("Kiểm tra và phát hành");
        person.sees("68/SNV-CCVC được ghi ngày 07/10/2026");
        person.sees("chỉ còn 12 giờ để tổng hợp");
        person.checksPage("09-publication");
        person.presses("Phát hành đến các đơn vị");
        person.sees("Đã phát hành.");
        person.checksPage("10-board");
    }

    String callInTheAddress() {
        var address = BOARD.matcher(person.address());
        assertThat(address.lookingAt()).as(person.address()).isTrue();
        return address.group(1);
    }

    void looksForTheSchools(String school) {
        person.types("Tìm đơn vị (không cần gõ dấu)", "truong tieu hoc");
        person.presses("Tìm");
        assertThat(person.reads("tbody tr")).hasCount(5);
        person.sees(school);
        person.checksPage("11-board-found");
        person.follows(Pattern.compile("^Tất cả"));
        person.follows("Công văn");
        person.checksPage("12-letter");
    }

    void receivesAndAccepts(String unit) {
        person.follows("Việc của tôi");
        person.checksPage("60-coordinator-work");
        person.follows(Pattern.compile("^Mở tình hình gửi"));
        person.checksPage("61-board-with-answers");
        person.follows(Pattern.compile("^Đã gửi"));
        assertThat(person.reads("tbody tr")).hasCount(1);
        person.follows(unit);
        person.checksPage("62-review");
        person.presses("Tiếp nhận");
        person.presses("Đưa vào tổng hợp");
        person.checksPage("63-review-accepted");
        person.follows("Về bảng tình hình gửi");
    }

    void agreesAnotherFigure() {
        person.follows("Tổng hợp");
        person.checksPage("64-consolidation");
        person.follows("5");
        person.checksPage("65-lines");
        person.follows("5");
        person.types("Giai đoạn 2026–2030", "4");
        person.presses("Ghi số thống nhất");
        person.checksPage("66-figure-error");
        person.types("Lý do", "Trường còn 4 biên chế giáo viên chưa sử dụng đến năm 2030");
        person.presses("Ghi số thống nhất");
        person.sees("Đã ghi số thống nhất.");
        person.checksPage("67-figure-agreed");
        person.follows("Về bảng tổng hợp");
    }

    void confirmsTheSheet() {
        person.follows("Việc của tôi");
        person.checksPage("68-sheet-work");
        person.follows(Pattern.compile("^Mở bảng"));
        person.checksPage("69-closing-sheet");
        person.follows("Xem lại và xác nhận");
        person.checksPage("69-closing-sheet-check");
        person.presses("Xác nhận bảng kết quả gửi");
        person.sees("Đã xác nhận bảng tổng hợp tình hình gửi đề xuất.");
    }

    void sendsTheDispatch() {
        person.follows("Việc của tôi");
        person.follows(Pattern.compile("^Lập công văn"));
        person.checksPage("80-dispatch");
        List.of("Công văn, tệp DOCX", "Phụ lục, tệp DOCX", "Phụ lục, tệp XLSX")
                .forEach(paper -> assertThat(person.downloads(paper)).startsWith('P', 'K'));
        List.of("Công văn, tệp PDF", "Phụ lục, tệp PDF")
                .forEach(paper -> assertThat(person.downloads(paper)).startsWith('%', 'P', 'D', 'F'));
        person.types("Số công văn", "71/UBND-VHXH");
        person.types("Ngày công văn", Letter.printed(Letter.today()));
        person.types("Người ký", "Vương Đức Dũng, Chủ tịch");
        person.presses("Ghi nhận đã gửi");
        person.checksPage("81-dispatch-error");
        person.attaches("Bản đã ký", "71.UBND-VHXH.pdf", SampleUploads.pdf());
        person.presses("Ghi nhận đã gửi");
        person.sees("Đã gửi công văn lên cấp trên");
        person.checksPage("82-dispatch-sent");
        person.follows("Tình hình gửi");
        person.checksPage("83-board-over");
    }
}

package vn.hientai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import vn.hientai.document.SampleUploads;
import vn.hientai.shared.OfficialTime;

/** What Phòng Văn hóa – Xã hội does while a call runs: bulk acts, an extension, a paper, a correction, the sheet. */
class CoordinatorAtWork {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final String NEW_DEADLINE = "Hạn mới: đơn vị gửi trước";

    private final Person person;

    CoordinatorAtWork(Person person) {
        this.person = person;
    }

    void signsIn() {
        person.opens("/");
        person.signsIn("vhxh");
    }

    void receivesAllThatCame() {
        person.follows(Pattern.compile("^Mở tình hình gửi"));
        person.ticks("Chọn tất cả 45 đơn vị đang lọc");
        person.presses("Tiếp nhận…");
        person.sees("Sẽ tiếp nhận đề xuất của 3 đơn vị.");
        person.checksPage("c01-bulk-check");
        person.presses("Tiếp nhận 3 đơn vị");
        person.sees("Đã tiếp nhận 3 đơn vị.");
        person.checksPage("c02-bulk-done");
    }

    void choosesNothing() {
        person.presses("Đưa vào tổng hợp…");
        person.sees("Chưa chọn đơn vị nào nên chưa có gì thay đổi.");
        person.checksPage("c03-nothing-chosen");
    }

    void proposesAnExtension(String unitCode, String day) {
        person.follows("Gia hạn");
        person.checksPage("c10-extensions");
        person.follows("Đề nghị gia hạn");
        person.types(NEW_DEADLINE, "Giờ", "17h");
        person.types(NEW_DEADLINE, "Ngày", day);
        person.types("Lý do", "Mất điện toàn xã buổi sáng");
        person.presses("Xem trước");
        person.sees("Đánh dấu ít nhất một đơn vị");
        person.checksPage("c11-extension-error");
        person.ticks(person.reads("#unit-" + unitCode));
        person.presses("Xem trước");
        person.checksPage("c12-extension-check");
        person.presses("Trình lãnh đạo xác nhận");
        person.sees("Đã trình lãnh đạo xác nhận.");
        person.checksPage("c13-extension-proposed");
    }

    void entersAPaper(String unit) {
        var now = LocalDateTime.now(OfficialTime.ZONE);
        person.follows("Việc của tôi");
        person.follows(Pattern.compile("^Mở tình hình gửi"));
        person.follows(unit);
        person.follows("Nhập văn bản giấy");
        person.types("Số đến", "152");
        person.types("Ngày văn thư nhận", Letter.printed(now.toLocalDate()));
        person.types("Giờ văn thư nhận", HOUR.format(now));
        person.ticks("Bản giấy");
        person.ticksSecond("Có nhu cầu", "Không có nhu cầu");
        person.presses("Lưu và nhập tiếp");
        person.checksPage("c30-paper-error");
        person.attaches("Bản quét văn bản có dấu", "Văn bản 15 TH Kim Giang.pdf", SampleUploads.pdf());
        person.presses("Lưu và nhập tiếp");
        person.sees("Đã lưu. Nhập các dòng của văn bản");
        person.presses("Chuyển người thứ hai xác nhận");
        person.sees("Đã chuyển người thứ hai xác nhận.");
        person.checksPage("c31-paper-waits");
    }

    void correctsTheLetter() {
        person.follows("Việc của tôi");
        person.follows(Pattern.compile("^Mở tình hình gửi"));
        person.follows("Văn bản sau phát hành");
        person.checksPage("c40-later-documents");
        person.follows("Đính chính");
        person.types("Số, ký hiệu văn bản", "65/UBND-VHXH");
        person.types("Ngày văn bản", Letter.printed(Letter.today()));
        person.types("Nội dung đính chính", "Tại phần căn cứ, sửa “ngày 07/10/2026” thành “ngày 07/01/2026”.");
        person.checksPage("c41-correction");
        person.presses("Đính chính và báo cho các đơn vị");
        person.sees("Đã ghi nhận đính chính.");
        person.checksPage("c42-corrected");
    }

    void confirmsTheClosingSheet() {
        person.follows("Bảng kết quả gửi");
        person.follows("Xem lại và xác nhận");
        person.checksPage("c50-sheet-confirmation");
        person.presses("Xác nhận bảng kết quả gửi");
        person.sees("Đã xác nhận bảng tổng hợp tình hình gửi đề xuất.");
        assertThat(person.downloads("Tải bảng (PDF)")).startsWith('%', 'P', 'D', 'F');
        assertThat(person.downloads("Tải bảng (XLSX)")).startsWith('P', 'K');
        assertThat(person.reads("tbody tr").filter(Person.withText("Trường Tiểu học Kim Giang")))
                .containsText("Văn bản giấy, số đến 152");
        person.checksPage("c51-sheet-confirmed");
    }
}

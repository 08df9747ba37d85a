package vn.hientai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What a school, a health station or a Party body does with the call. */
class UnitOfficer {

    private static final Pattern PROPOSAL = Pattern.compile("/proposals/[^/]+");
    private static final String YEAR = "Số lượng năm 2026 (người)";
    private static final String PERIOD = "Số lượng cả giai đoạn 2026–2030 (người)";

    private final Person person;

    UnitOfficer(Person person) {
        this.person = person;
    }

    void opensTheDuty(String username) {
        person.opens("/");
        person.signsIn(username);
        assertThat(person.reads(".work__left").first()).containsText("còn");
        person.checksPage("20-home-" + username);
        person.follows(Pattern.compile("^Mở đề xuất"));
        person.checksPage("21-proposal-" + username);
    }

    void addsALine() {
        person.follows("Thêm dòng nhu cầu");
        person.checksPage("22-line-form");
        person.picks("Lĩnh vực", "Giáo dục");
        person.types("Ngành, chuyên ngành chính", "Sư phạm Tiếng Anh");
        person.types("Ngành khác cũng phù hợp (không bắt buộc)", "Ngôn ngữ Anh");
        person.picks("Đối tượng", "Sinh viên tốt nghiệp xuất sắc");
        person.types("Vị trí việc làm", "Giáo viên Tiếng Anh");
        person.ticks("Chuyên trách");
        person.types(YEAR, "1");
        person.types(PERIOD, "2");
        person.presses("Lưu và thêm dòng khác");
    }

    void addsALineWithFaultsFirst() {
        person.sees("Đã lưu dòng vào bản nháp.");
        person.picks("Lĩnh vực", "Giáo dục");
        person.types("Ngành, chuyên ngành chính", "Sư phạm Tin học");
        person.types(
                "Cơ sở đào tạo (không bắt buộc)", "Trường Đại học Sư phạm Hà Nội; Trường Đại học Sư phạm Hà Nội 2");
        person.types("Tiêu chí (không bắt buộc)", "Tốt nghiệp loại xuất sắc; có chứng chỉ tiếng Anh bậc 4 trở lên");
        person.picks("Đối tượng", "Sinh viên tốt nghiệp xuất sắc");
        person.types("Vị trí việc làm", "Giáo viên Tin học");
        person.ticks("Chuyên trách");
        person.types(YEAR, "3");
        person.types(PERIOD, "2");
        person.presses("Lưu dòng");
        assertThat(person.reads(".error-summary")).isFocused();
        assertThat(person.reads("#quantityYear")).hasValue("3");
        assertThat(person.reads("#quantityPeriod")).hasValue("2");
        person.checksPage("23-line-error");
        person.jumps("Số lượng cả giai đoạn (2) phải từ 3 trở lên, vì đã gồm số lượng của năm", PERIOD);
        person.types(PERIOD, "5");
        person.presses("Lưu dòng");
        person.checksPage("24-proposal-with-lines");
    }

    void sends() {
        person.follows("Kiểm tra và gửi");
        assertThat(person.reads("tfoot td.number").first()).hasText("4");
        person.checksPage("25-check");
        person.presses("Gửi đề xuất về UBND xã Cẩm Giang");
        person.sees("UBND xã Cẩm Giang đã nhận được đề xuất");
        assertThat(person.reads(".receipt__number")).containsText("10888-TH01/1");
        assertThat(person.reads(".receipt .code")).hasText(Pattern.compile("[0-9a-f]{64}"));
        person.checksPage("26-receipt");
    }

    void keepsThePapers() {
        assertThat(person.downloads("Tải phiếu xác nhận (PDF)")).startsWith('%', 'P', 'D', 'F');
        person.follows("In biểu để ký, đóng dấu");
        person.checksPage("27-print");
        person.follows("Quay lại");
        person.checksPage("28-proposal-sent");
    }

    void withdraws() {
        person.follows("Thu hồi để sửa");
        person.checksPage("29-withdrawal");
        person.presses("Thu hồi");
        person.sees("Đã thu hồi.");
        person.checksPage("30-proposal-withdrawn");
        person.follows("Xóa dòng 1: Sư phạm Tiếng Anh");
        person.checksPage("31-removal");
        person.follows("Không xóa, quay lại");
    }

    void sendsAgain() {
        person.follows("Kiểm tra và gửi");
        person.presses("Gửi đề xuất về UBND xã Cẩm Giang");
        assertThat(person.reads(".receipt__number")).containsText("10888-TH01/2");
        person.follows("Về đề xuất của đơn vị");
        person.checksPage("32-proposal-sent-again");
    }

    String proposalInTheAddress() {
        var address = PROPOSAL.matcher(person.address());
        assertThat(address.lookingAt()).as(person.address()).isTrue();
        return address.group();
    }

    void declaresNil() {
        person.follows("Đơn vị không có nhu cầu");
        person.checksPage("40-nil");
        person.presses("Xác nhận không có nhu cầu");
        person.sees("UBND xã Cẩm Giang đã nhận xác nhận không có nhu cầu");
        person.checksPage("41-nil-receipt");
    }

    void leavesADraft() {
        person.follows("Thêm dòng nhu cầu");
        person.picks("Lĩnh vực", "Công nghệ thông tin");
        person.types("Ngành, chuyên ngành chính", "Công nghệ thông tin");
        person.picks("Đối tượng", "Thạc sĩ");
        person.types("Vị trí việc làm", "Công chức cơ yếu, công nghệ thông tin");
        person.ticks("Chuyên trách");
        person.types(YEAR, "1");
        person.types(PERIOD, "1");
        person.presses("Lưu dòng");
        person.follows("Việc của tôi");
        person.sees("Đang có 1 dòng nháp chưa gửi");
        person.checksPage("45-home-draft");
    }

    void readsTheAgreedFigure() {
        person.follows("Đợt đề xuất nhu cầu");
        person.follows("Đã đưa vào tổng hợp");
        person.sees("Trường còn 4 biên chế giáo viên chưa sử dụng đến năm 2030");
        person.checksPage("92-proposal-agreed");
    }

    void continuesAndSends() {
        person.follows(Pattern.compile("^Tiếp tục và gửi"));
        person.follows("Kiểm tra và gửi");
        person.presses("Gửi đề xuất về");
        person.sees("đã nhận được đề xuất");
        person.checksPage("46-receipt");
    }

    void completesWhatWasReturned() {
        person.follows("Việc của tôi");
        person.checksPage("47-home-returned");
        person.follows(Pattern.compile("^Mở để hoàn thiện"));
        person.sees("Ghi rõ chứng chỉ an toàn thông tin");
        person.checksPage("48-proposal-returned");
        person.follows("Sửa dòng này 1");
        person.types("Tiêu chí (không bắt buộc)", "Thạc sĩ, có chứng chỉ an toàn thông tin");
        person.presses("Lưu dòng");
        person.follows("Kiểm tra và gửi");
        person.presses("Gửi đề xuất về");
        person.sees("đã nhận được đề xuất");
    }
}

package vn.hientai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What Ban Xây dựng Đảng does with its part of the call: its own letter, its board, a return, the hand-over. */
class PartyCoordinator {

    private static final String INNER = "Các đơn vị khối Đảng gửi trước";

    private final Person person;

    PartyCoordinator(Person person) {
        this.person = person;
    }

    void opensItsPart() {
        person.opens("/");
        person.signsIn("xdd");
        person.checksPage("p01-party-home");
        person.follows(Pattern.compile("^Mở phần khối Đảng"));
        person.sees("Chưa bàn giao");
        person.checksPage("p02-branch-empty");
    }

    void writesItsLetter(String handoverDay) {
        person.follows("Soạn công văn của khối Đảng");
        person.types("Số, ký hiệu", "12-CV/BXDĐ");
        person.types("Ngày ký", Letter.printed(Letter.today()));
        person.types("Cơ quan ban hành", "Ban Xây dựng Đảng xã Cẩm Giang");
        person.types("Trích yếu", "V/v rà soát, đề xuất nhu cầu của khối Đảng, đoàn thể");
        person.types("Nội dung", "Đề nghị các cơ quan khối Đảng, đoàn thể gửi đề xuất đúng thời hạn.");
        person.types(INNER, "Giờ", "17h");
        person.types(INNER, "Ngày", handoverDay);
        person.presses("Lưu và xem lại");
        assertThat(person.reads(".error-summary")).isFocused();
        person.checksPage("p03-branch-letter-error");
        person.types(INNER, "Giờ", "10h");
        person.presses("Lưu và xem lại");
        person.sees("Đã lưu. Kiểm tra lại rồi phát hành.");
        person.checksPage("p04-branch-prepared");
    }

    void publishesIt() {
        person.presses("Phát hành đến các đơn vị khối Đảng");
        person.sees("Đã phát hành đến các đơn vị khối Đảng.");
        person.checksPage("p05-branch-open");
    }

    void returnsTheAnswerOf(String unit, String dueDay) {
        person.follows("Việc của tôi");
        person.follows(Pattern.compile("^Mở tình hình gửi"));
        assertThat(person.reads(".strip")).containsText("trước 10 giờ 00");
        assertThat(person.reads("tbody tr")).hasCount(14);
        person.checksPage("p20-party-board");
        person.follows(unit);
        person.checksPage("p21-party-review");
        person.follows("Trả lại để hoàn thiện");
        person.picks("Loại lý do", "Còn thiếu");
        person.types("Nội dung cần hoàn thiện", "Bổ sung tiêu chí của vị trí công nghệ thông tin");
        person.types("Hoàn thiện và gửi lại trước", "Ngày", dueDay);
        person.types("Hoàn thiện và gửi lại trước", "Giờ", "15h");
        person.types("Dòng 1: Công nghệ thông tin", "Ghi rõ chứng chỉ an toàn thông tin");
        person.checksPage("p22-return");
        person.presses("Trả lại đơn vị");
        person.sees("Được trả lại để hoàn thiện trước 15 giờ 00");
        person.checksPage("p23-returned");
    }

    void readsTheDifferenceAndReceives(String unit) {
        person.follows("Về bảng tình hình gửi");
        person.follows(unit);
        person.sees("Tiêu chí");
        assertThat(person.reads("ins").first()).containsText("chứng chỉ an toàn thông tin");
        person.checksPage("p40-difference");
        person.presses("Tiếp nhận");
    }

    void handsOver() {
        person.follows("Việc của tôi");
        person.follows(Pattern.compile("^Kiểm tra và bàn giao"));
        person.checksPage("p50-hand-over");
        person.types("Số, ký hiệu văn bản bàn giao (không bắt buộc)", "15-CV/BXDĐ");
        person.presses("Bàn giao");
        person.sees("Đã bàn giao cho Phòng Văn hóa – Xã hội.");
        person.sees("Đã bàn giao đúng hạn");
        person.checksPage("p51-handed-over");
    }
}

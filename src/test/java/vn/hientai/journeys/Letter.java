package vn.hientai.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.core.io.ClassPathResource;
import vn.hientai.shared.OfficialTime;

/** Letter 64/UBND-VHXH of xã Cẩm Giang, its two deadlines moved from January 2026 to the days ahead. */
record Letter(LocalDate deadline) {

    static final String NUMBER = "64/UBND-VHXH";
    static final String SUBJECT =
            "V/v triển khai thực hiện Nghị quyết số 53/2025/NQ-HĐND ngày 11/12/2025 của Hội đồng nhân dân thành phố";

    /** As printed: the second is dated after the letter that cites it. */
    static final String BASIS = """
            Công văn số 3245/UBND-NVKTGS ngày 24/12/2025 của Ủy ban nhân dân thành phố Hải Phòng về việc triển khai thực hiện Nghị quyết số 53/2025/NQ-HĐND ngày 11/12/2025 của Hội đồng nhân dân thành phố
            Công văn số 68/SNV-CCVC ngày 07/10/2026 của Sở Nội vụ về việc đề xuất đối tượng thu hút, trọng dụng người có tài năng, nguồn nhân lực chất lượng cao theo Nghị quyết số 53/2025/NQ-HĐND (hiểu là 07/01/2026)""";

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** The first working day that is at least three days away. */
    static Letter ofTheDaysAhead() {
        var day = today().plusDays(3);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return new Letter(day);
    }

    static LocalDate today() {
        return LocalDate.now(OfficialTime.ZONE);
    }

    static String printed(LocalDate day) {
        return PRINTED.format(day);
    }

    String day() {
        return printed(deadline);
    }

    String communeDay() {
        return printed(deadline.plusDays(1));
    }

    String body() {
        try {
            return new ClassPathResource("journeys/letter-64.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("14/01/2026", day())
                    .replace("15/01/2026", communeDay());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

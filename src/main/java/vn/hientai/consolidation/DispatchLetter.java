package vn.hientai.consolidation;

import java.util.ArrayList;
import java.util.List;
import vn.hientai.demand.CallDetails;
import vn.hientai.document.Block;
import vn.hientai.document.Letterhead;
import vn.hientai.document.Paper;
import vn.hientai.document.Signature;

/**
 * The letter (công văn) with which a commune sends its demand to the city. It is written in Vietnamese whatever the
 * language of the screen; no name of a person is preset.
 */
final class DispatchLetter {

    private final DispatchSource source;
    private final ConsolidationContent content;
    private final Place place;

    DispatchLetter(DispatchSource source) {
        this.source = source;
        this.content = source.content();
        this.place = source.place();
    }

    Paper paper() {
        return Paper.draft("Công văn đề xuất nhu cầu của " + content.commune(), source.madeAt())
                .letterhead(letterhead())
                .to(place.cityCommittee() + "\n(qua Sở Nội vụ).")
                .body(body().toArray(Block[]::new))
                .signedBy(Signature.onBehalf("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", null))
                .recipients(
                        "Như trên;",
                        "Sở Nội vụ;",
                        "Lãnh đạo UBND " + place.communeKind() + ";",
                        "Lưu: VT, " + source.number().drafter() + ".")
                .paper();
    }

    private Letterhead letterhead() {
        var number = source.number();
        var dispatch = source.details().dispatch();
        return new Letterhead(
                null,
                place.letterhead(),
                number.number(),
                number.symbol(),
                place.communeName(),
                dispatch == null ? null : dispatch.day(),
                "đề xuất nhu cầu thu hút, trọng dụng người có tài năng, nguồn nhân lực chất lượng cao "
                        + source.period());
    }

    private List<Block> body() {
        var body = new ArrayList<Block>();
        body.add(Block.paragraph("Thực hiện %s, %s báo cáo kết quả xác định nhu cầu như sau:"
                .formatted(new DispatchBasis(source).words(), place.committee())));
        body.add(Block.heading("1. Tình hình gửi đề xuất của các cơ quan, đơn vị"));
        body.add(Block.paragraph("%s đã đề nghị %s cơ quan, đơn vị trên địa bàn gửi đề xuất %s. Kết quả:"
                .formatted(
                        place.committee(),
                        counted(content.units().size()),
                        deadline(source.details().call()))));
        body.add(Block.items(outcomes()));
        body.add(Block.heading("2. Nhu cầu " + source.period()));
        body.addAll(demand());
        body.add(Block.heading("3. Đề nghị"));
        body.add(Block.paragraph("%s đề nghị %s (qua Sở Nội vụ) xem xét, tổng hợp, phê duyệt nhu cầu (%s)./."
                .formatted(place.committee(), place.cityCommittee(), attached())));
        return body;
    }

    private String[] outcomes() {
        var outcomes = new ArrayList<String>();
        outcomes.add(counted(content.sent().size()) + " cơ quan, đơn vị gửi đề xuất nhu cầu;");
        outcomes.add(counted(content.declaredNil().size()) + " cơ quan, đơn vị báo không có nhu cầu;");
        if (!content.unitClosed().isEmpty()) {
            outcomes.add(counted(content.unitClosed().size())
                    + " cơ quan, đơn vị giải thể hoặc sáp nhập trước khi hết thời hạn gửi;");
        }
        outcomes.add(counted(content.deemedNil().size())
                + " cơ quan, đơn vị không gửi đề xuất trong thời hạn, được coi như không có nhu cầu theo Công văn số "
                + content.letter() + ".");
        return outcomes.toArray(String[]::new);
    }

    private List<Block> demand() {
        var total = content.total();
        if (total.lines() == 0) {
            return List.of(Block.paragraph(
                    "Các cơ quan, đơn vị trên địa bàn " + place.communeKind() + " không có nhu cầu đăng ký."));
        }
        return List.of(
                Block.paragraph(
                        "Tổng số người cần thu hút, trọng dụng: năm %d là %s người; giai đoạn %s là %s người, trong đó:"
                                .formatted(
                                        content.year(),
                                        counted(total.agreedYear()),
                                        source.horizon(),
                                        counted(total.agreedPeriod()))),
                Block.items(fields()));
    }

    private String[] fields() {
        var sentences = new ArrayList<String>();
        content.fieldTotals().forEach((name, figures) -> sentences.add(field(name, figures)));
        return (String.join(";\n", sentences) + ".").split("\n");
    }

    private String field(String name, Figures figures) {
        return "%s: năm %d là %s người, giai đoạn %s là %s người"
                .formatted(
                        name,
                        content.year(),
                        plain(figures.agreedYear()),
                        source.horizon(),
                        plain(figures.agreedPeriod()));
    }

    private String attached() {
        if (content.total().lines() == 0) {
            return "danh sách cơ quan, đơn vị gửi kèm theo";
        }
        return "chi tiết tại các Phụ lục kèm theo";
    }

    private static String deadline(CallDetails call) {
        var deadline = call.deadline();
        var day = "ngày %02d/%02d/%d"
                .formatted(
                        deadline.day().getDayOfMonth(),
                        deadline.day().getMonthValue(),
                        deadline.day().getYear());
        return deadline.isWholeDay()
                ? "trước " + day
                : "trước %d giờ %02d %s"
                        .formatted(deadline.hour().getHour(), deadline.hour().getMinute(), day);
    }

    /** «35 (ba mươi lăm)»; numbers below 10 take a zero in front, as offices write them. */
    private static String counted(int number) {
        return plain(number) + " (" + NumberInWords.of(number) + ")";
    }

    private static String plain(int number) {
        return number > 0 && number < 10
                ? "0" + number
                : "%,d".formatted(number).replace(',', '.');
    }
}

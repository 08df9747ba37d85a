package vn.hientai.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hientai.catalogue.SubmissionContent.Line;
import vn.hientai.catalogue.SubmissionContent.Sums;
import vn.hientai.cityround.CityRoundDetails;
import vn.hientai.document.Block;
import vn.hientai.document.Letterhead;
import vn.hientai.document.Paper;
import vn.hientai.document.PaperTable;
import vn.hientai.document.PaperTable.Cell;
import vn.hientai.document.PaperTable.Column;
import vn.hientai.document.PaperTable.Row;
import vn.hientai.document.Signature;
import vn.hientai.document.Title;

/**
 * The submission paper (tờ trình) of Home Affairs with its appendix, in the layout of Decree 30/2020. It is written in
 * Vietnamese whatever the language of the screen; no name of a person is preset, and no official form is known.
 */
final class SubmissionLetter {

    private static final String FOOT_NOTE = "Mẫu do phần mềm đề xuất, chưa có mẫu chính thức.";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final CityRoundDetails round;
    private final SubmissionDetails submission;
    private final SubmissionContent content;

    SubmissionLetter(CityRoundDetails round, SubmissionDetails submission, SubmissionContent content) {
        this.round = round;
        this.submission = submission;
        this.content = content;
    }

    Paper paper() {
        return Paper.draft("Tờ trình danh mục nhu cầu " + content.city(), submission.preparedAt())
                .letterhead(new Letterhead(
                        "ỦY BAN NHÂN DÂN\n" + content.city().toUpperCase(VIETNAMESE),
                        "SỞ NỘI VỤ",
                        number(),
                        "TTr-SNV",
                        place(),
                        submission.letterDay(),
                        null))
                .title(Title.named(
                        "Tờ trình",
                        "Về việc phê duyệt danh mục, chỉ tiêu thu hút, trọng dụng người có tài năng, nguồn nhân lực"
                                + " chất lượng cao " + period()))
                .to("Ủy ban nhân dân " + content.city() + ".")
                .body(body().toArray(Block[]::new))
                .signedBy(new Signature(null, "GIÁM ĐỐC", null, null))
                .recipients("Như trên;", "Lưu: VT.")
                .appendix(appendix())
                .paper();
    }

    private List<Block> body() {
        var body = new ArrayList<Block>();
        var total = content.total();
        body.add(Block.paragraph(basis()));
        body.add(Block.heading("1. Kết quả tổng hợp, thẩm định"));
        body.add(Block.paragraph("Sở Nội vụ đã thẩm định đề xuất của %s địa phương, gồm %s dòng nhu cầu."
                .formatted(plain(content.communes().size()), plain(total.lines()))));
        body.add(Block.items(
                "Các đơn vị đề xuất: năm %d là %s người, giai đoạn %s là %s người;"
                        .formatted(
                                content.year(), plain(total.proposedYear()), horizon(), plain(total.proposedPeriod())),
                "Ủy ban nhân dân cấp xã thống nhất: năm %d là %s người, giai đoạn %s là %s người;"
                        .formatted(content.year(), plain(total.agreedYear()), horizon(), plain(total.agreedPeriod())),
                "Sở Nội vụ trình: năm %d là %s người, giai đoạn %s là %s người."
                        .formatted(content.year(), plain(total.year()), horizon(), plain(total.period()))));
        body.add(Block.heading("2. Chỉ tiêu trình phê duyệt theo lĩnh vực"));
        body.add(Block.items(sums(content.byField())));
        body.add(Block.heading("3. Theo đối tượng"));
        body.add(Block.items(sums(content.byCategory())));
        if (!content.differences().isEmpty()) {
            body.add(Block.paragraph(
                    "Có %s dòng Sở Nội vụ trình khác số Ủy ban nhân dân cấp xã thống nhất, nêu rõ lý do tại Phụ lục."
                            .formatted(plain(content.differences().size()))));
        }
        body.add(Block.paragraph(
                "Sở Nội vụ kính trình Ủy ban nhân dân %s xem xét, phê duyệt (danh mục chi tiết tại Phụ lục kèm theo)./."
                        .formatted(content.city())));
        return body;
    }

    private String basis() {
        var letter = round.letterNumber();
        return (letter == null ? "" : "Thực hiện Công văn số " + letter + ", ")
                + "Sở Nội vụ trình Ủy ban nhân dân %s danh mục nhu cầu %s như sau:".formatted(content.city(), period());
    }

    private String[] sums(Map<String, Sums> groups) {
        var sentences = new ArrayList<String>();
        groups.forEach((name, sums) -> sentences.add("%s: năm %d là %s người, giai đoạn %s là %s người"
                .formatted(name, content.year(), plain(sums.year()), horizon(), plain(sums.period()))));
        return (String.join(";\n", sentences) + ".").split("\n");
    }

    private Paper appendix() {
        return Paper.draft("Phụ lục tờ trình", submission.preparedAt())
                .landscape()
                .title(Title.appendix(
                        "Phụ lục",
                        "Danh mục nhu cầu thu hút, trọng dụng người có tài năng, nguồn nhân lực chất lượng cao\n"
                                + period(),
                        "(Kèm theo Tờ trình %s của Sở Nội vụ)".formatted(reference())))
                .body(table())
                .footNote(FOOT_NOTE)
                .paper();
    }

    private String reference() {
        return new Letterhead(null, "", number(), "TTr-SNV", null, submission.letterDay(), null).reference();
    }

    private PaperTable table() {
        var rows = new ArrayList<Row>();
        var position = 0;
        String field = null;
        for (var line : content.lines()) {
            if (field != null && !field.equals(line.field())) {
                rows.add(subtotal(field));
            }
            field = line.field();
            position++;
            rows.add(row(position, line));
        }
        if (field != null) {
            rows.add(subtotal(field));
        }
        rows.add(Row.total("Tổng cộng", cells(content.total())));
        return new PaperTable(columns(), rows);
    }

    private Row subtotal(String field) {
        return Row.subtotal("Cộng lĩnh vực " + field, cells(content.byField().getOrDefault(field, Sums.NONE)));
    }

    private static Cell[] cells(Sums sums) {
        return new Cell[] {
            Cell.number(sums.agreedYear()),
            Cell.number(sums.agreedPeriod()),
            Cell.number(sums.year()),
            Cell.number(sums.period()),
            Cell.empty()
        };
    }

    private static Row row(int position, Line line) {
        var said = line.content();
        return Row.line(
                Cell.number(position),
                Cell.text(line.commune()),
                Cell.text(line.unit()),
                Cell.text(line.field()),
                Cell.text(said.furtherMajors() == null ? said.major() : said.major() + "; " + said.furtherMajors()),
                Cell.text(line.category()),
                Cell.text(said.post()),
                Cell.number(line.agreedYear()),
                Cell.number(line.agreedPeriod()),
                Cell.number(line.year()),
                Cell.number(line.period()),
                Cell.text(line.reason()));
    }

    private List<Column> columns() {
        return List.of(
                Column.centred("STT", 5),
                Column.text("Địa phương", 10),
                Column.text("Đơn vị", 13),
                Column.text("Lĩnh vực", 10),
                Column.text("Ngành, chuyên ngành", 13),
                Column.text("Đối tượng", 12),
                Column.text("Vị trí", 10),
                Column.number("Xã thống nhất năm " + content.year(), 8),
                Column.number("Xã thống nhất giai đoạn", 8),
                Column.number("Trình năm " + content.year(), 7),
                Column.number("Trình giai đoạn", 8),
                Column.text("Lý do khác số xã", 11));
    }

    /** The number alone; the symbol stands in the letterhead. */
    private @Nullable String number() {
        var full = submission.letterNumber();
        return full == null ? null : full.split("/", 2)[0];
    }

    /** «Hải Phòng» of «thành phố Hải Phòng», «Hưng Yên» of «tỉnh Hưng Yên». */
    private String place() {
        return content.city().replaceFirst("^(thành phố|tỉnh) ", "");
    }

    private String horizon() {
        return content.horizonFrom() + "-" + content.horizonTo();
    }

    private String period() {
        return "năm " + content.year() + " và giai đoạn " + horizon();
    }

    private static String plain(int number) {
        return number > 0 && number < 10
                ? "0" + number
                : "%,d".formatted(number).replace(',', '.');
    }
}

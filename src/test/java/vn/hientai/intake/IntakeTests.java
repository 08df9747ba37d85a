package vn.hientai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.LINE;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleWorkbooks.ROW;
import static vn.hientai.SampleWorkbooks.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.Pages;
import vn.hientai.SampleCall;
import vn.hientai.SampleWorkbooks;
import vn.hientai.WholeApplicationTest;
import vn.hientai.shared.OfficialTime;

/** Many lines at once: previewed, taken once, taken back, and never twice. */
@WholeApplicationTest
class IntakeTests {

    private static final String OFFICER = "donvi";
    private static final Instant MORNING = hour("09:00");
    private static final Instant BELL = hour("12:00");

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TableReads reads;

    String school;

    @BeforeEach
    void publish() {
        var call = sample.published();
        var id = jdbc.sql("select id::text from proposal where call_id = :call and unit_code like '%-TH01'")
                .param("call", UUID.fromString(call.split("/")[2]))
                .query(String.class)
                .single();
        school = "/proposals/" + id;
    }

    @Test
    void showsWhatItWouldDoBeforeItDoesAnything() {
        var intake = paste(List.of(ROW, row("Toán", "hai", "3"), row("Lý", "2", "1")));
        var page = text(get(intake));

        assertThat(page)
                .contains("1 dòng mới", "2 dòng sai", "Nhận 1 dòng đúng, bỏ qua 2 dòng sai")
                .contains("G3", "vừa nhập «hai»", "H4", "Số lượng cả giai đoạn (1) phải từ 2 trở lên");
        assertThat(majors()).isEmpty();
        assertThat(text(get(school))).contains("Nhập nhiều dòng");
    }

    @Test
    void takesTheRightLinesOnceAndSaysWhatItDid() {
        var intake = paste(List.of(ROW, row("Toán", "hai", "3")));
        var fingerprint = fingerprint(intake);

        assertThat(take(intake, fingerprint)).hasRedirectedUrl(intake);
        assertThat(take(intake, fingerprint)).hasRedirectedUrl(intake);

        assertThat(majors()).containsExactly("Giáo dục Tiểu học");
        assertThat(text(get(intake)))
                .contains("Đã thêm 1 dòng, sửa 0 dòng, bỏ 0 dòng; bỏ qua 1 dòng sai", "Bản đang có hiệu lực")
                .contains("Các dòng đã nhập", "1 lỗi trong 1 dòng", "<small>Toán</small>", "vừa nhập «hai»");
        assertThat(jdbc.sql("select state from proposal where id = :id")
                        .param("id", id())
                        .query(String.class)
                        .single())
                .isEqualTo("DRAFT");
    }

    @Test
    void stagesTheSameFormOnlyOnce() {
        var fields = SampleWorkbooks.paste(List.of(ROW));
        var first = pages.post(MORNING, OFFICER, school + "/intakes", fields);
        var second = pages.post(MORNING, OFFICER, school + "/intakes", fields);

        assertThat(second).hasRedirectedUrl(first.getResponse().getRedirectedUrl());
        assertThat(count("intake")).isEqualTo(1);
    }

    @Test
    void changesNothingWhenTheSameTableComesAgain() {
        var workbook = SampleWorkbooks.of(List.of(ROW, row("Toán", "1", "2")));
        take(upload(workbook));
        var again = upload(workbook);

        assertThat(text(get(again))).contains("Không có gì thay đổi", "2 dòng giống hệt dòng đang có");
        assertThat(take(again)).hasStatusOk();
        assertThat(majors()).hasSize(2);
    }

    @Test
    void showsAndTakesChangesOfTheIssuedWorkbook() throws IOException {
        addLine("Toán");
        addLine("Lý");
        var issued = bytes(get(school + "/workbook.xlsx"));
        assertThat(text(get(upload(issued))))
                .contains("Không có gì thay đổi", "2 dòng đang có, không đổi")
                .doesNotContain("Cần xem lại");

        var intake = upload(edited(issued));
        assertThat(text(get(intake)))
                .contains("1 dòng đang có, được sửa", "1 dòng đang có, không đổi", "1 dòng mới")
                .contains("<del class=\"lines\">3</del>", "<ins class=\"lines\">7</ins>");

        take(intake);
        assertThat(lines()).containsExactly("Toán 1/7", "Lý 1/3", "Hóa học 2/2");
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'intake.taken' and record_id = :id")
                        .param("id", id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** Programs that only show a workbook do not grow its rows: what would be cut is not read. */
    @Test
    void givesRowsOfTheIssuedWorkbookTheHeightOfTheirText() throws IOException {
        addLine("Toán");
        var line = new HashMap<>(LINE);
        line.put("requirements", "Tốt nghiệp loại giỏi trở lên, có chứng chỉ tiếng Anh bậc 4. ".repeat(8));
        line.put("post", "Giáo viên dạy Toán và Tin học ở điểm trường thôn Tân An, dạy thêm buổi chiều");
        assertThat(post(school + "/lines", line)).hasStatus3xxRedirection();

        var issued = bytes(get(school + "/workbook.xlsx"));
        Files.write(Path.of("target", "nhu-cau.xlsx"), issued);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(issued))) {
            var sheet = workbook.getSheet("Nhu cầu");
            assertThat(sheet.getRow(3).getHeightInPoints()).isLessThan(40);
            assertThat(sheet.getRow(4).getHeightInPoints()).isBetween(280f, 400f);
        }
    }

    @Test
    void putsTheTableInsteadOfWhatWasThereAndTakesThatBack() {
        addLine("Toán");
        addLine("Lý");
        var before = lines();
        var intake = paste(List.of(row("Hóa", "1", "2")));
        assertThat(text(get(intake))).contains("2 dòng đang có trong bản nháp mà bảng này không có");

        post(intake + "/taking", Map.of("mode", "INSTEAD", "fingerprint", fingerprint(intake)));
        assertThat(majors()).containsExactly("Hóa");

        assertThat(post(intake + "/undoing", Map.of())).hasRedirectedUrl(intake);
        assertThat(post(intake + "/undoing", Map.of())).hasRedirectedUrl(intake);
        assertThat(lines()).isEqualTo(before);
        assertThat(text(get(intake))).contains("bản nháp đã trở lại như trước khi nhận");
    }

    @Test
    void replacesNothingByATableWithoutARightRow() {
        addLine("Toán");
        var intake = paste(List.of(row("Hóa", "hai", "2")));
        assertThat(text(get(intake))).contains("Không có dòng đúng nào để nhận").doesNotContain("name=\"fingerprint\"");

        var fields = Map.of("mode", "INSTEAD", "fingerprint", "none");
        assertThat(text(post(intake + "/taking", fields))).contains("không có gì để nhận");
        assertThat(majors()).containsExactly("Toán");
    }

    @Test
    void doesNotUndoWhatSomebodyChangedSince() {
        var intake = paste(List.of(ROW));
        take(intake);
        var line = Pages.first("(/proposals/[^\"]+/lines/[^\"]+)/edit", text(get(school)));
        var changed = new HashMap<>(LINE);
        changed.putAll(Map.of("version", "0", "major", "Sư phạm Tin học"));
        assertThat(post(line, changed)).hasStatus3xxRedirection();

        assertThat(text(post(intake + "/undoing", Map.of()))).contains("1 dòng đã được sửa hoặc xóa sau khi nhận");
        assertThat(majors()).containsExactly("Sư phạm Tin học");
    }

    @Test
    void refusesToDoOtherThanWasShown() {
        addLine("Toán");
        var intake = paste(List.of(ROW));
        var fingerprint = fingerprint(intake);
        addLine("Lý");

        assertThat(text(take(intake, fingerprint))).contains("Bản nháp vừa được sửa ở nơi khác");
        assertThat(majors()).hasSize(2);
    }

    @Test
    void keepsTheStagedRowsWhenTheBellRings() {
        var intake = paste(List.of(ROW));
        var fields = Map.of("mode", "BELOW", "fingerprint", fingerprint(intake));

        assertThat(text(pages.post(BELL, OFFICER, intake + "/taking", fields)))
                .contains("hạn là trước 12:00, 14/01/2026", "còn nguyên ở trang này", "Giáo dục Tiểu học");
        assertThat(majors()).isEmpty();
        assertThat(pages.post(BELL.minusMillis(1), OFFICER, intake + "/taking", fields))
                .hasRedirectedUrl(intake);
        assertThat(majors()).hasSize(1);
    }

    @Test
    void takesItOnceWhenTwoClickAtOnce() throws Exception {
        var intake = paste(List.of(ROW));
        var fingerprint = fingerprint(intake);
        Callable<Integer> click = () -> take(intake, fingerprint).getResponse().getStatus();
        var two = Executors.newFixedThreadPool(2);
        try {
            for (var answer : two.invokeAll(List.of(click, click))) {
                assertThat(answer.get()).isEqualTo(302);
            }
        } finally {
            two.shutdown();
        }
        assertThat(majors()).hasSize(1);
    }

    @Test
    void neverMakesACancelledUploadLookLikeSuccess() {
        take(upload(SampleWorkbooks.of(List.of(ROW))));
        var second = paste(List.of(row("Toán", "1", "2")));
        assertThat(post(second + "/discarding", Map.of())).hasRedirectedUrl(second);

        assertThat(text(get(second))).contains("Đã bỏ: không ghi gì vào bản nháp", "nhu cầu.xlsx");
        assertThat(text(take(second, "0"))).contains("Lần nhập này đã bỏ");
        assertThat(text(get(school + "/intakes"))).contains("Bản đang có hiệu lực", "nhu cầu.xlsx");
        assertThat(majors()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoWorkbookAndKeepsWhatWasPasted() {
        var fields = Map.of("key", UUID.randomUUID().toString(), "source", "WORKBOOK");
        var upload = pages.upload(MORNING, OFFICER, school + "/intakes", fields);
        assertThat(text(upload)).contains("Đây là tệp PDF");

        var pasted = new HashMap<>(SampleWorkbooks.paste(List.of()));
        pasted.put("text", "một hai ba");
        assertThat(text(pages.post(MORNING, OFFICER, school + "/intakes", pasted)))
                .contains("không phải là bảng", "một hai ba");
        assertThat(count("intake")).isZero();
    }

    @Test
    void losesNothingWhenTwoOthersAreBeingRead() {
        var fields = SampleWorkbooks.paste(List.of(ROW));
        var unmapped = upload(SampleWorkbooks.table(List.of(List.of("alpha", "beta"), List.of("Toán", "1"))));
        try (var others = new HeldReads(reads, TableReads.AT_ONCE)) {
            assertThat(text(pages.post(MORNING, OFFICER, school + "/intakes", fields)))
                    .contains("Đang có hai tệp khác được đọc", "Giáo viên chủ nhiệm", fields.get("key"));
            assertThat(text(post(unmapped + "/mapping", Map.of("column-A", "major", "column-B", "note"))))
                    .contains("Đang có hai tệp khác được đọc", "value=\"note\" selected");
        }
        assertThat(count("intake")).isEqualTo(1);

        assertThat(pages.post(MORNING, OFFICER, school + "/intakes", fields))
                .hasRedirectedUrl("/intakes/" + fields.get("key"));
    }

    @Test
    void asksOnceWhatTheColumnsAre() {
        var intake = upload(SampleWorkbooks.table(List.of(
                List.of("alpha", "beta", "gamma", "delta"),
                List.of("Toán", "Giáo viên Toán", "1", "2"),
                List.of("Lý", "Giáo viên Lý", "1", "1"))));
        assertThat(text(get(intake))).contains("Chưa nhận ra cột nào");

        var fields = Map.of(
                "column-A", "major", "column-B", "post", "column-C", "quantityYear", "column-D", "quantityPeriod");
        assertThat(post(intake + "/mapping", fields)).hasRedirectedUrl(intake);
        assertThat(text(get(intake))).contains("Bảng không có cột «Hình thức»");

        var everywhere = new HashMap<>(fields);
        everywhere.putAll(Map.of(
                "everywhere-fieldCode", "GIAO_DUC",
                "everywhere-categoryCode", "HP-SV-XS",
                "everywhere-postKind", "FULL_TIME"));
        post(intake + "/mapping", everywhere);
        take(intake);
        assertThat(majors()).contains("Toán", "Lý");
    }

    @Test
    void givesTheWorkbookBackWithAFaultColumnAndWithoutFormulas() throws IOException {
        var rows = new ArrayList<>(List.of(ROW, row("=1+1", "1", "2")));
        var intake = upload(withFormula(SampleWorkbooks.of(rows)));
        var copy = bytes(get(intake + "/faults.xlsx"));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            var words = new StringBuilder();
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA);
                    words.append(new DataFormatter().formatCellValue(cell)).append('\n');
                }
            }
            assertThat(words).contains("G5 Số lượng của năm: Nhập giá trị, không nhập công thức");
        }
    }

    @Test
    void namesTheCandidatesOfAnAmbiguousWord() {
        var ambiguous = List.of("1", "Khoa học và", "Toán", "HP-SV-XS", "Giáo viên", "Chuyên trách", "1", "2");
        var exact = List.of("1", "co khi", "Lý", "sinh vien tot nghiep xuat sac", "Giáo viên", "kiem nhiem", "1", "2");
        var page = text(get(paste(List.of(ambiguous, exact))));

        assertThat(page)
                .contains("«Khoa học và» có thể là «Khoa học và công nghệ», «Khoa học và công nghệ biển»")
                .contains("1 dòng mới");
    }

    @Test
    void writesNothingForAProposalThatWasSent() {
        var intake = paste(List.of(ROW));
        var fingerprint = fingerprint(intake);
        addLine("Toán");
        post(school + "/sending", pages.intent(MORNING, OFFICER, school + "/check"));

        assertThat(text(take(intake, fingerprint))).contains("Chưa thực hiện được");
        assertThat(get(school + "/intakes")).hasRedirectedUrl(school);
        assertThat(majors()).containsExactly("Toán");
    }

    @Test
    void startsWithWhatTheUnitSentInAnEarlierRound() {
        addLine("Sư phạm Tin học");
        post(school + "/sending", pages.intent(MORNING, OFFICER, school + "/check"));
        jdbc.sql("update demand_call c set published_at = c.published_at - interval '1 minute'"
                        + " from proposal p where p.call_id = c.id and p.id = :id")
                .param("id", id())
                .update();
        publish();
        var page = text(get(school + "/intakes"));
        assertThat(page).contains("Lấy dòng năm trước");

        var answer = post(school + "/intakes", Map.of("key", hidden("key", page), "source", "EARLIER"));

        var intake = answer.getResponse().getRedirectedUrl();
        assertThat(text(get(intake))).contains("1 dòng mới");
        assertThat(majors()).isEmpty();
        take(intake);
        assertThat(majors()).containsExactly("Sư phạm Tin học");
    }

    /** A table with one figure only: a person says once that the other one is the same. */
    @Test
    void copiesTheFigureOfTheYearToThePeriodWhenToldSo() {
        var intake = upload(SampleWorkbooks.table(List.of(
                List.of("Lĩnh vực", "Chuyên ngành", "Đối tượng", "Vị trí", "Hình thức", "Nhu cầu năm 2026"),
                List.of("Giáo dục", "Toán", "HP-SV-XS", "Giáo viên", "Chuyên trách", "2"),
                List.of("Giáo dục", "Lý", "HP-SV-XS", "Giáo viên", "Chuyên trách", "1"))));
        assertThat(text(get(intake)))
                .contains("Bảng không có cột «Số lượng cả giai đoạn»", "2 dòng sai", "Nhập số lượng của cả giai đoạn");

        post(intake + "/mapping", Map.of("everywhere-quantityPeriod", "quantityYear"));
        take(intake);
        assertThat(lines()).containsExactly("Toán 2/2", "Lý 1/1");
    }

    private String paste(List<List<String>> rows) {
        var answer = pages.post(MORNING, OFFICER, school + "/intakes", SampleWorkbooks.paste(rows));
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private String upload(byte[] workbook) {
        return SampleWorkbooks.upload(pages, MORNING, OFFICER, school, workbook);
    }

    private MvcTestResult take(String intake) {
        var page = text(get(intake));
        return take(intake, page.contains("name=\"fingerprint\"") ? hidden("fingerprint", page) : "none");
    }

    private MvcTestResult take(String intake, String fingerprint) {
        return post(intake + "/taking", Map.of("mode", "BELOW", "fingerprint", fingerprint));
    }

    private String fingerprint(String intake) {
        return hidden("fingerprint", text(get(intake)));
    }

    private void addLine(String major) {
        var line = new HashMap<>(LINE);
        line.put("major", major);
        assertThat(post(school + "/lines", line)).hasStatus3xxRedirection();
    }

    private MvcTestResult get(String address) {
        return pages.get(MORNING, OFFICER, address);
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        return pages.post(MORNING, OFFICER, address, fields);
    }

    private List<String> majors() {
        return jdbc.sql("select major from proposal_line where proposal_id = :id order by position")
                .param("id", id())
                .query(String.class)
                .list();
    }

    private List<String> lines() {
        return jdbc.sql("select major || ' ' || quantity_year || '/' || quantity_period from proposal_line"
                        + " where proposal_id = :id order by position")
                .param("id", id())
                .query(String.class)
                .list();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where proposal_id = :id")
                .param("id", id())
                .query(Integer.class)
                .single();
    }

    private UUID id() {
        return UUID.fromString(school.split("/")[2]);
    }

    /** The issued workbook with another figure in its first line and a new line below. */
    private static byte[] edited(byte[] issued) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(issued));
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.getSheet("Nhu cầu");
            sheet.getRow(3).getCell(9).setCellValue(7);
            var texts = List.of(
                    "Giáo dục", "Hóa học", "", "", "", "Sinh viên tốt nghiệp xuất sắc", "Giáo viên", "Chuyên trách");
            for (var column = 0; column < texts.size(); column++) {
                sheet.getRow(5).getCell(column).setCellValue(texts.get(column));
            }
            sheet.getRow(5).getCell(8).setCellValue(2);
            sheet.getRow(5).getCell(9).setCellValue(2);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The workbook with a formula in the first line's number. */
    private static byte[] withFormula(byte[] plain) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(plain));
                var bytes = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).getRow(4).getCell(6).setCellFormula("1+1");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] bytes(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static Instant hour(String hour) {
        return java.time.LocalDateTime.parse("2026-01-14T" + hour)
                .atZone(OfficialTime.ZONE)
                .toInstant();
    }
}

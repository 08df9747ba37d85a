package vn.hientai.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hientai.consolidation.SampleCall.AFTERNOON;
import static vn.hientai.consolidation.SampleCall.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.hientai.consolidation.DispatchManagement.RecordSending;
import vn.hientai.consolidation.DispatchPaper.Part;
import vn.hientai.demand.CallId;
import vn.hientai.document.FileKind;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

@ConsolidationTest
class DispatchTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 14);

    @Autowired
    SampleCall sample;

    @Autowired
    ConfirmationQueries confirmations;

    @Autowired
    ConfirmationManagement confirmation;

    @Autowired
    DispatchQueries dispatches;

    @Autowired
    DispatchManagement management;

    @Autowired
    CurrentUser user;

    CallId call;

    @BeforeEach
    void accept() {
        call = sample.publish(4);
        sample.accept(
                sample.send(
                        call,
                        1,
                        line("GIAO_DUC", "Sư phạm Tiếng Anh", "HP-SV-XS", 1, 3),
                        line("PHAP_LUAT", "+1+1", "HP-SV-XS", 0, 4)),
                sample.send(call, 2, line("GIAO_DUC", "Sư phạm Tin học", "HP-SV-XS", 34, 1230)));
        sample.declareNil(call, 3);
        sample.confirmSheet(call);
    }

    @Test
    void theLetterSaysWhatTheLeaderConfirmed() throws IOException {
        confirm();

        assertThat(docx(print(Part.LETTER, FileKind.DOCX)))
                .contains("ỦY BAN NHÂN DÂN", "XÃ CẨM GIANG", "Ủy ban nhân dân thành phố Hải Phòng", "qua Sở Nội vụ")
                .contains("V/v đề xuất nhu cầu thu hút, trọng dụng người có tài năng, nguồn nhân lực chất lượng cao"
                        + " năm 2026 và giai đoạn 2026-2030")
                .contains("Nghị quyết số 53/2025/NQ-HĐND ngày 11/12/2025 của Hội đồng nhân dân thành phố Hải Phòng")
                .contains("Công văn số 3245/UBND-NVKTGS ngày 24/12/2025 của Ủy ban nhân dân thành phố Hải Phòng")
                .contains("04 (bốn) cơ quan, đơn vị", "trước 12 giờ 00 ngày 14/01/2026")
                .contains("02 (hai) cơ quan, đơn vị gửi đề xuất", "01 (một) cơ quan, đơn vị báo không có nhu cầu")
                .contains("năm 2026 là 35 (ba mươi lăm) người")
                .contains("giai đoạn 2026-2030 là 1.237 (một nghìn hai trăm ba mươi bảy) người")
                .contains("Giáo dục: năm 2026 là 35 người, giai đoạn 2026-2030 là 1.233 người");
        assertThat(pdf(print(Part.LETTER, FileKind.PDF))).contains("XÃ CẨM GIANG", "1.237", "CHỦ TỊCH");
    }

    @Test
    void theLetterLeavesOutADateNobodyClearedUp() throws IOException {
        confirm();

        assertThat(docx(print(Part.LETTER, FileKind.DOCX)))
                .contains("Công văn số 68/SNV-CCVC của Sở Nội vụ")
                .doesNotContain("07/10/2026");
        assertThat(sample.at(AFTERNOON, "vhxh", () -> dispatches.details(call, user.scope()))
                        .warnings())
                .hasSize(1);
    }

    @Test
    void theAppendixHoldsEveryLineWithSums() throws IOException {
        confirm();

        assertThat(docx(print(Part.APPENDIX, FileKind.DOCX)))
                .contains("Sư phạm Tiếng Anh", "Sư phạm Tin học", "+1+1", "Trường Tiểu học số 01", "1.237")
                .contains("Trường Tiểu học số 03", "Báo không có nhu cầu")
                .contains("Trường Tiểu học số 04", "Không gửi trong thời hạn, coi như không có nhu cầu")
                .contains("Mẫu do phần mềm đề xuất");
        assertThat(pdf(print(Part.APPENDIX, FileKind.PDF))).contains("1.237", "Mẫu do phần mềm đề xuất");
    }

    @Test
    void theWorkbookCountsWithNumbersAndHasNoFormula() throws IOException {
        confirm();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(print(Part.APPENDIX, FileKind.XLSX)))) {
            var numbers = new ArrayList<Integer>();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.NUMERIC) {
                            numbers.add((int) cell.getNumericCellValue());
                        }
                    }));
            assertThat(numbers).containsExactly(1, 1, 3, 2, 34, 1230, 35, 1233, 3, 0, 4, 0, 4, 35, 1237);
        }
    }

    @Test
    void thereIsNoPaperBeforeTheConfirmationAndNoWorkbookOfTheLetter() {
        refused("dispatch.not-confirmed", () -> print(Part.LETTER, FileKind.DOCX));
        refused("dispatch.not-confirmed", () -> send(TODAY));
        confirm();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> print(Part.LETTER, FileKind.XLSX));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> sample.at(
                        AFTERNOON, "xdd", () -> dispatches.print(call, Part.LETTER, FileKind.PDF, user.scope())));
    }

    @Test
    void isRecordedWithNumberDateSignerAndTheSignedPaper() throws IOException {
        confirm();
        var signed = signedPaper();

        recordAs("vhxh", signed, 0, TODAY);

        var sent = sample.at(AFTERNOON, "kinhte", () -> dispatches.details(call, user.scope()))
                .consolidation();
        assertThat(sent.isSent()).isTrue();
        assertThat(sample.at(AFTERNOON, "thanhtra", () -> dispatches.signed(call, user.scope()))
                        .content())
                .isEqualTo(signed);
        assertThat(docx(print(Part.LETTER, FileKind.DOCX))).contains("Số: 71/UBND-VHXH", "ngày 14 tháng 01 năm 2026");
        refused("consolidation.wrong-state.SENT", () -> sendVersion(1, TODAY));
    }

    @Test
    void bearsNoDayBeforeTheConfirmationAndNoneToCome() {
        confirm();

        refused("dispatch.day-before-confirmation", () -> send(TODAY.minusDays(1)));
        refused("dispatch.day-to-come", () -> send(TODAY.plusDays(1)));
    }

    @Test
    void takesNothingThatIsNotAScan() {
        confirm();

        refused("file.kind-not-allowed", () -> recordAs("vhxh", "<html>".getBytes(), 0, TODAY));
    }

    @Test
    void isRecordedByTheCommunesCoordinatorOnly() {
        confirm();

        for (var other : List.of("chutich", "kinhte", "thanhtra", "xdd", "t01")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(other)
                    .isThrownBy(() -> recordAs(other, signedPaper(), 0, TODAY));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recordAs("vhxh.khac", signedPaper(), 0, TODAY));
    }

    private void confirm() {
        sample.at(AFTERNOON, "chutich", () -> {
            confirmation.confirm(call, confirmations.preview(call).fingerprint());
            return true;
        });
    }

    private void send(LocalDate day) {
        sendVersion(0, day);
    }

    private void sendVersion(long version, LocalDate day) {
        recordAs("vhxh", signedPaper(), version, day);
    }

    private void recordAs(String username, byte[] file, long version, LocalDate day) {
        sample.at(AFTERNOON, username, () -> {
            management.recordSending(
                    call,
                    version,
                    new RecordSending(
                            "71/UBND-VHXH", day, "Lê Hữu Thọ, Chủ tịch", "cv.pdf", new ByteArrayInputStream(file)));
            return true;
        });
    }

    private byte[] signedPaper() {
        return print(Part.LETTER, FileKind.PDF, "thanhtra");
    }

    private byte[] print(Part part, FileKind kind) {
        return print(part, kind, "vhxh");
    }

    private byte[] print(Part part, FileKind kind, String username) {
        return sample.at(AFTERNOON, username, () -> dispatches.print(call, part, kind, user.scope()))
                .content();
    }

    private static String docx(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText().replaceAll("\\s+", " ");
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void refused(String code, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}

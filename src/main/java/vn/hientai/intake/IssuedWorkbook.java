package vn.hientai.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hientai.demand.LineCell;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineRules;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.intake.PolicyTerms.Term;

/**
 * The workbook a unit fills in: its lines, lists to choose from, notes, a locked heading and the hidden identity of
 * each line; a guide from the same definitions. It holds no formula.
 */
final class IssuedWorkbook {

    static final String IDENTITY = "hientai-id";

    private static final String TYPEFACE = "Times New Roman";
    private static final int TITLE = 0;
    private static final int ADVICE = 1;
    private static final int HEAD = 2;
    private static final int EMPTY_ROWS = 200;
    private static final LineCell[] CELLS = LineCell.values();
    private static final int[] WIDTHS = {18, 26, 20, 24, 26, 26, 24, 13, 11, 14, 18};

    private final ProposalDetails proposal;
    private final TableColumns columns;
    private final PolicyTerms terms;

    IssuedWorkbook(ProposalDetails proposal, TableColumns columns, PolicyTerms terms) {
        this.proposal = proposal;
        this.columns = columns;
        this.terms = terms;
    }

    byte[] write(List<LineDetails> lines) {
        try (var bytes = new ByteArrayOutputStream();
                var workbook = new Workbook(bytes, "HienTai", "1.0")) {
            var sheet = workbook.newWorksheet(columns.word("intake.sheet.lines", proposal));
            var guide = workbook.newWorksheet(columns.word("intake.sheet.guide", proposal));
            var lists = workbook.newWorksheet("DanhMuc");
            lists.setVisibilityState(VisibilityState.HIDDEN);
            head(sheet);
            for (var index = 0; index < lines.size(); index++) {
                line(sheet, HEAD + 1 + index, lines.get(index));
            }
            body(sheet, HEAD + lines.size() + EMPTY_ROWS);
            lists(sheet, lists, HEAD + lines.size() + EMPTY_ROWS);
            setUp(sheet);
            new GuideSheet(proposal, columns, terms).write(guide);
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(Worksheet sheet) {
        sheet.value(TITLE, 0, columns.word("intake.workbook-title", proposal) + " – " + proposal.unitName());
        sheet.style(TITLE, 0).fontName(TYPEFACE).fontSize(14).bold().set();
        sheet.value(ADVICE, 0, columns.word("intake.workbook-advice", proposal));
        sheet.style(ADVICE, 0).fontName(TYPEFACE).fontSize(11).italic().set();
        for (var column = 0; column < CELLS.length; column++) {
            sheet.value(HEAD, column, columns.heading(CELLS[column], proposal));
            sheet.comment(HEAD, column, columns.hint(CELLS[column], proposal));
            sheet.width(column, WIDTHS[column]);
            sheet.style(HEAD, column)
                    .fontName(TYPEFACE)
                    .fontSize(12)
                    .bold()
                    .wrapText(true)
                    .fillColor("E7EDF3")
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
        sheet.value(HEAD, CELLS.length, IDENTITY);
        sheet.rowHeight(HEAD, 50);
        sheet.hideColumn(CELLS.length);
    }

    private void line(Worksheet sheet, int row, LineDetails line) {
        var lines = 1;
        for (var column = 0; column < CELLS.length; column++) {
            var value = CELLS[column].of(line.content());
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value != null) {
                var text = terms.name(CELLS[column], value.toString());
                sheet.value(row, column, text);
                lines = Math.max(lines, RowHeight.lines(text, WIDTHS[column]));
            }
        }
        sheet.rowHeight(row, RowHeight.of(lines));
        sheet.value(row, CELLS.length, line.id().toString());
    }

    /** Every cell that can be filled in is open; the heading is not. */
    private static void body(Worksheet sheet, int last) {
        sheet.range(HEAD + 1, 0, last, CELLS.length - 1)
                .style()
                .fontName(TYPEFACE)
                .fontSize(12)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
        sheet.range(HEAD + 1, CELLS.length, last, CELLS.length)
                .style()
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
    }

    private void lists(Worksheet sheet, Worksheet lists, int last) {
        var list = 0;
        for (var column = 0; column < CELLS.length; column++) {
            var words = terms.of(CELLS[column]).stream().map(Term::name).toList();
            var cells = sheet.range(HEAD + 1, column, last, column);
            if (!words.isEmpty()) {
                for (var row = 0; row < words.size(); row++) {
                    lists.value(row, list, words.get(row));
                }
                cells.validateWithList(lists.range(0, list, words.size() - 1, list))
                        .errorTitle(columns.word("intake.wrong", proposal))
                        .error(columns.word("intake.wrong-choice", proposal))
                        .showErrorMessage(true);
                list++;
            } else if (isNumber(CELLS[column])) {
                cells.validateWithFormula(number(column))
                        .errorTitle(columns.word("intake.wrong", proposal))
                        .error(columns.word("intake.wrong-number", proposal))
                        .showErrorMessage(true);
            }
        }
    }

    private static boolean isNumber(LineCell cell) {
        return cell == LineCell.QUANTITY_YEAR || cell == LineCell.QUANTITY_PERIOD;
    }

    /** Whole numbers a line can ask for, told for the first row of the range; the library leaves a «less» unescaped. */
    private static String number(int column) {
        var cell = "" + (char) ('A' + column) + (HEAD + 2);
        return "AND(ISNUMBER(%1$s),%1$s=INT(%1$s),%1$s>=0,%2$d>=%1$s)".formatted(cell, LineRules.MOST_PEOPLE);
    }

    private static void setUp(Worksheet sheet) {
        sheet.freezePane(0, HEAD + 1);
        sheet.repeatRows(HEAD);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P/&N", Position.CENTER);
        // Excel reads the options as what stays forbidden.
        sheet.protect(
                "",
                SheetProtectionOption.SHEET,
                SheetProtectionOption.OBJECTS,
                SheetProtectionOption.SCENARIOS,
                SheetProtectionOption.INSERT_COLUMNS,
                SheetProtectionOption.DELETE_COLUMNS);
    }
}

package vn.hientai.intake;

import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import vn.hientai.demand.LineCell;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.intake.PolicyTerms.Term;

/** The guide of the issued workbook: each column with what to write into it and what can be chosen. */
final class GuideSheet {

    private static final String TYPEFACE = "Times New Roman";

    private final ProposalDetails proposal;
    private final TableColumns columns;
    private final PolicyTerms terms;

    GuideSheet(ProposalDetails proposal, TableColumns columns, PolicyTerms terms) {
        this.proposal = proposal;
        this.columns = columns;
        this.terms = terms;
    }

    void write(Worksheet sheet) {
        sheet.width(0, 32);
        sheet.width(1, 60);
        sheet.width(2, 60);
        row(sheet, 0, true, word("intake.guide-column"), word("intake.guide-hint"), word("intake.guide-choices"));
        var row = 1;
        for (var cell : LineCell.values()) {
            var choices = terms.of(cell).stream().map(Term::name).collect(Collectors.joining("\n"));
            row(sheet, row++, false, columns.heading(cell, proposal), columns.hint(cell, proposal), choices);
        }
        for (var advice = 1; advice <= 4; advice++) {
            sheet.value(row + advice, 0, word("intake.guide-advice." + advice));
            sheet.style(row + advice, 0).fontName(TYPEFACE).fontSize(12).set();
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.freezePane(0, 1);
    }

    private static void row(Worksheet sheet, int row, boolean bold, String... texts) {
        var lines = 1;
        for (var column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
            lines = Math.max(lines, RowHeight.lines(texts[column], column == 0 ? 30 : 58));
            var style = sheet.style(row, column)
                    .fontName(TYPEFACE)
                    .fontSize(12)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN);
            (bold ? style.bold().fillColor("E7EDF3") : style).set();
        }
        sheet.rowHeight(row, RowHeight.of(lines));
    }

    private String word(String code) {
        return columns.word(code, proposal);
    }
}

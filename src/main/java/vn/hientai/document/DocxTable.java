package vn.hientai.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of a DOCX with fixed column widths: those that carry data and, without borders, those that place things. */
final class DocxTable {

    private final XWPFTable table;
    private final int[] widths;

    private DocxTable(XWPFTable table, int... widths) {
        this.table = table;
        this.widths = widths;
        table.removeRow(0);
        table.setWidth(sum(0, widths.length));
        table.setWidthType(TableWidthType.DXA);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** Columns side by side, without borders; widths in twentieths of a point. */
    static DocxTable columns(XWPFDocument document, int... widths) {
        var table = document.createTable();
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        return new DocxTable(table, widths);
    }

    /** A table of data. */
    static void print(XWPFDocument document, PaperTable data, int width) {
        var widths = data.columns().stream()
                .mapToInt(column -> width * column.share() / data.shares())
                .toArray();
        var table = document.createTable();
        table.setCellMargins(40, 60, 40, 60);
        table.setTableAlignment(TableRowAlign.CENTER);
        var printed = new DocxTable(table, widths);
        printed.header(data);
        data.rows().forEach(row -> printed.row(data, row));
    }

    /** A row whose cells are filled by the caller. */
    XWPFTableRow row() {
        var row = table.insertNewTableRow(table.getNumberOfRows());
        row.setCantSplitRow(true);
        return row;
    }

    /** The next cell of a row, over some columns. */
    XWPFTableCell cell(XWPFTableRow row, int column, int span) {
        var cell = row.addNewTableCell();
        cell.setWidth(String.valueOf(sum(column, column + span)));
        cell.setWidthType(TableWidthType.DXA);
        if (span > 1) {
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        cell.removeParagraph(0);
        return cell;
    }

    private void header(PaperTable data) {
        var row = row();
        row.setRepeatHeader(true);
        for (var column = 0; column < widths.length; column++) {
            var cell = cell(row, column, 1);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            new DocxText(cell)
                    .add(PaperElement.TABLE_HEAD, data.columns().get(column).title());
        }
    }

    private void row(PaperTable data, PaperTable.Row from) {
        var row = row();
        var span = data.labelSpan(from);
        var bold = from.kind() != PaperTable.Kind.LINE;
        if (from.label() != null) {
            print(cell(row, 0, span), from.label(), labelAlignment(from), bold);
        }
        for (var cell = 0; cell < from.cells().size(); cell++) {
            var alignment = data.columnOf(from, cell).alignment();
            print(cell(row, span + cell, 1), from.cells().get(cell).printed(), alignment, bold);
        }
    }

    private static PaperTable.Alignment labelAlignment(PaperTable.Row row) {
        return row.kind() == PaperTable.Kind.GROUP ? PaperTable.Alignment.LEFT : PaperTable.Alignment.CENTRE;
    }

    private static void print(XWPFTableCell cell, String text, PaperTable.Alignment alignment, boolean bold) {
        var paragraph = new DocxText(cell).paragraph(PaperElement.TABLE_CELL);
        paragraph.setAlignment(DocxText.alignment(PaperElement.Stand.valueOf(alignment.name())));
        DocxText.run(paragraph, PaperElement.TABLE_CELL, text).setBold(bold);
    }

    private int sum(int from, int to) {
        var sum = 0;
        for (var column = from; column < to; column++) {
            sum += widths[column];
        }
        return sum;
    }
}

package vn.hientai.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as people draw them. */
final class Drawing {

    /** The usual heading, from column A on. */
    static final List<String> HEADING =
            List.of("STT", "Ngành", "Vị trí việc làm", "Năm 2026", "Giai đoạn 2026-2030", "Ghi chú");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet;

    private Drawing(String name) {
        sheet = workbook.createSheet(name);
    }

    /** A formula in a cell. */
    record Formula(String text) {}

    static byte[] of(Consumer<Drawing> draw) {
        return of("Sheet1", draw);
    }

    static byte[] of(String name, Consumer<Drawing> draw) {
        var drawing = new Drawing(name);
        draw.accept(drawing);
        try (var out = new ByteArrayOutputStream();
                var workbook = drawing.workbook) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Drawing nextSheet(String name) {
        sheet = workbook.createSheet(name);
        return this;
    }

    void hideSheet() {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    /** Writes cells from column A on; null leaves one out. */
    Drawing row(int number, Object... cells) {
        for (var column = 0; column < cells.length; column++) {
            if (cells[column] != null) {
                put(number, column, cells[column]);
            }
        }
        return this;
    }

    Drawing put(int number, int column, Object value) {
        var row = sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
        write(row.createCell(column), value);
        return this;
    }

    Drawing merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    Drawing hide(int number) {
        sheet.getRow(number - 1).setZeroHeight(true);
        return this;
    }

    /** The usual heading in a row, the usual three lines below. */
    Drawing table(int heading) {
        return row(heading, HEADING.toArray()).lines(heading + 1);
    }

    /** The usual three lines. */
    Drawing lines(int first) {
        return row(first, 1, "Giáo dục Tiểu học", "Giáo viên", 1, 3)
                .row(first + 1, 2, "Công nghệ thông tin", "Chuyên viên", 0, 2, "gấp")
                .row(first + 2, 3, "Tổng hợp dữ liệu", "Viên chức", 2, 2);
    }

    /** All cells so far in a font. */
    Drawing font(String name) {
        Font font = workbook.createFont();
        font.setFontName(name);
        var style = workbook.createCellStyle();
        style.setFont(font);
        sheet.forEach(row -> row.forEach(cell -> cell.setCellStyle(style)));
        return this;
    }

    Drawing format(int row, int column, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        sheet.getRow(row - 1).getCell(column).setCellStyle(style);
        return this;
    }

    private void write(XSSFCell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
        } else if (value instanceof LocalDate date) {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            cell.setCellStyle(style);
            cell.setCellValue(date);
        } else {
            cell.setCellValue(value.toString());
        }
    }
}

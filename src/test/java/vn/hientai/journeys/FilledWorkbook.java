package vn.hientai.journeys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The issued workbook in the hands of somebody who writes into its rows. */
class FilledWorkbook {

    private byte[] content;

    FilledWorkbook(byte[] content) {
        this.content = content;
    }

    byte[] saved() {
        return content;
    }

    /** A line of the field and category everybody has. */
    void line(int row, String major, int year, int period) {
        edit(sheet -> {
            put(sheet, row, "A", "Giáo dục");
            put(sheet, row, "B", major);
            put(sheet, row, "F", "Sinh viên tốt nghiệp xuất sắc");
            put(sheet, row, "G", "Giáo viên");
            put(sheet, row, "H", "Chuyên trách");
            put(sheet, row, "I", year);
            put(sheet, row, "J", period);
        });
    }

    void write(int row, String column, int number) {
        edit(sheet -> put(sheet, row, column, number));
    }

    /** Everything that stands in its first sheet. */
    List<String> texts() {
        var texts = new ArrayList<String>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var shown = new DataFormatter();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.add(shown.formatCellValue(cell))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private void edit(Consumer<Sheet> change) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                var bytes = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheet("Nhu cầu"));
            workbook.write(bytes);
            content = bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Sheet sheet, int row, String column, Object value) {
        var found = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        var cell = found.getCell(CellReference.convertColStringToIndex(column), MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }
}

package vn.hientai.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import vn.hientai.intake.PlannedLine.Fault;
import vn.hientai.intake.PlannedLine.Kind;
import vn.hientai.shared.Message;

/**
 * Gives a workbook back with one more column that says what is wrong with each row. Every formula becomes what it
 * showed: nothing in the copy calculates.
 */
final class FaultColumn {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int WIDTH = 60 * 256;
    private static final int LONGEST = 2_000;

    private final MessageSource messages;

    FaultColumn(MessageSource messages) {
        this.messages = messages;
    }

    byte[] add(byte[] content, String name, Plan plan) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                var bytes = new ByteArrayOutputStream()) {
            workbook.sheetIterator().forEachRemaining(FaultColumn::settle);
            var found = workbook.getSheet(name);
            write(found == null ? workbook.getSheetAt(0) : found, plan);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Sheet sheet, Plan plan) {
        var faulty = plan.of(Kind.FAULTY);
        var column = lastColumn(sheet);
        var head = plan.lines().stream().mapToInt(PlannedLine::row).min().orElse(2) - 2;
        if (head >= 0) {
            cell(sheet, head, column).setCellValue(text(Message.of("intake.faults")));
        }
        for (var line : faulty) {
            cell(sheet, line.row() - 1, column).setCellValue(words(line.faults()));
        }
        sheet.setColumnWidth(column, WIDTH);
    }

    private String words(List<Fault> faults) {
        var words = faults.stream()
                .map(fault -> (fault.address().isEmpty() ? "" : fault.address() + " ") + text(fault.label()) + ": "
                        + text(fault.message()))
                .collect(Collectors.joining("\n"));
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    private String text(Message message) {
        return messages.getMessage(message, VIETNAMESE);
    }

    private static int lastColumn(Sheet sheet) {
        var last = 0;
        for (var row : sheet) {
            last = Math.max(last, row.getLastCellNum());
        }
        return last;
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        var existing = sheet.getRow(row);
        var found = existing == null ? sheet.createRow(row) : existing;
        return found.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void settle(Sheet sheet) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    settle(cell);
                }
            }
        }
    }

    private static void settle(Cell cell) {
        switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> {
                var number = cell.getNumericCellValue();
                cell.removeFormula();
                cell.setCellValue(number);
            }
            case STRING -> {
                var text = cell.getStringCellValue();
                cell.removeFormula();
                cell.setCellValue(text);
            }
            default -> {
                cell.removeFormula();
                cell.setBlank();
            }
        }
    }
}

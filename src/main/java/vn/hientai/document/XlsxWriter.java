package vn.hientai.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/** Writes the tables of a paper as a workbook, one sheet for each part that has one. */
final class XlsxWriter {

    private static final int LONGEST_SHEET_NAME = 31;

    private final Typeface typeface = new Typeface();

    byte[] write(Paper paper) {
        try (var bytes = new ByteArrayOutputStream();
                var workbook = new Workbook(bytes, "HienTai", "1.0")) {
            workbook.properties().setTitle(PrintableText.of(paper.name()));
            var number = 0;
            for (var part : paper.parts()) {
                if (part.body().stream().anyMatch(PaperTable.class::isInstance)) {
                    new XlsxSheet(workbook.newWorksheet(sheetName(part, ++number)), part, typeface).print();
                }
            }
            if (number == 0) {
                throw new IllegalArgumentException("A workbook needs a table, and there is none: " + paper.name());
            }
            workbook.finish();
            return StableZip.of(bytes.toByteArray(), paper.madeAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Excel forbids some characters, more than 31 of them, and two sheets of one name. */
    private static String sheetName(Paper part, int number) {
        var name = number + ". " + PrintableText.of(part.name()).replaceAll("[\\[\\]:*?/\\\\'\n]", " ");
        return name.substring(0, Math.min(LONGEST_SHEET_NAME, name.length())).strip();
    }
}

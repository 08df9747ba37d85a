package vn.hientai.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hientai.shared.RuleViolation;

/** Each file that is no table of an office is refused quickly, with its own reason, in little memory. */
class HostileFileTests {

    private static final String ROW =
            "<x:row r=\"%d\"><x:c r=\"%s%d\" t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c></x:row>";

    private record Hostile(String name, byte[] content, String code) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> hostile() throws Exception {
        return List.of(
                new Hostile("zip bomb", bomb("<x:sheetData>", "<x:row/>"), "sheet.refused.bomb"),
                new Hostile(
                        "bomb of blanks in one text",
                        bomb("<x:sheetData><x:row><x:c><x:v>", "          "),
                        "sheet.refused.bomb"),
                new Hostile("bomb in an attribute", bomb("<x:sheetData a=\"", "bbbbbbbbbb"), "sheet.refused.bomb"),
                new Hostile("entity bomb", entities(), "sheet.refused.entities"),
                new Hostile(
                        "external entity",
                        doctype("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"),
                        "sheet.refused.external"),
                new Hostile(
                        "external subset",
                        doctype("<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">"),
                        "sheet.refused.external"),
                new Hostile("doubled entries", doubled(), "sheet.refused.doubled"),
                new Hostile("row 1,048,576", rows(1, 1_048_576), "sheet.refused.far-row"),
                new Hostile("20,001 rows", rows(IntStream.rangeClosed(1, 20_001).toArray()), "sheet.refused.rows"),
                new Hostile(
                        "column 61",
                        Package.of("<x:sheetData>" + ROW.formatted(1, "BI", 1) + "</x:sheetData>"),
                        "sheet.refused.columns"),
                new Hostile("20,000 entries", entries(20_000), "sheet.refused.entries"),
                new Hostile(
                        "macro workbook",
                        Package.standard()
                                .type("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                                .zipped(),
                        "sheet.refused.macro"),
                new Hostile(
                        "macros under a plain type",
                        Package.standard().part("xl/vbaProject.bin", "x").zipped(),
                        "sheet.refused.macro"),
                new Hostile("PDF", bytes("%PDF-1.7\n%âãÏÓ"), "sheet.refused.pdf"),
                new Hostile("PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "sheet.refused.picture"),
                new Hostile("CSV", bytes("Ngành;Vị trí\nToán;Giáo viên"), "sheet.refused.text"),
                new Hostile("xls", oldExcel(), "sheet.refused.old-excel"),
                new Hostile("password", encrypted(), "sheet.refused.password"),
                new Hostile("ods", archive("content.xml"), "sheet.refused.open-document"),
                new Hostile("any zip", archive("a.txt"), "sheet.refused.not-a-workbook"),
                new Hostile(
                        "docx",
                        Package.standard()
                                .type(
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
                                .zipped(),
                        "sheet.refused.not-a-workbook"),
                new Hostile("random bytes", random(4_000), "sheet.refused.not-a-workbook"),
                new Hostile("nothing", new byte[0], "sheet.refused.no-content"),
                new Hostile("truncated", truncated(), "sheet.refused.broken"),
                new Hostile("broken XML", Package.of("<x:sheetData><x:row></x:sheetData>"), "sheet.refused.broken"),
                new Hostile(
                        "a text that does not exist",
                        Package.of("<x:sheetData><x:row><x:c t=\"s\"><x:v>7</x:v></x:c></x:row></x:sheetData>"),
                        "sheet.refused.broken"),
                new Hostile("rows in disorder", rows(5, 5), "sheet.refused.broken"),
                new Hostile("overlapping merged cells", merged(), "sheet.refused.broken"),
                new Hostile("more than 5 MB", random(SheetReader.MOST_BYTES + 1), "sheet.refused.size"),
                new Hostile("an empty sheet", Package.of("<x:sheetData/>"), "sheet.refused.empty"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWithinFiveSecondsAndSaysWhy(Hostile file) {
        var refusal = assertTimeout(
                Duration.ofSeconds(5),
                () -> catchThrowableOfType(
                        RuleViolation.class, () -> SheetReader.workbook(file.content(), Brought.COLUMNS, Map.of())));

        assertThat(refusal).extracting(RuleViolation::code).isEqualTo(file.code());
    }

    @Test
    void keepsTheHeapFlatWhileABombUnpacks() {
        var bomb = bomb("<x:sheetData><x:row><x:c><x:v>", "          ");
        var peak = new Peak();

        var refusal =
                catchThrowableOfType(RuleViolation.class, () -> SheetReader.workbook(bomb, Brought.COLUMNS, Map.of()));

        assertThat(refusal).isNotNull();
        assertThat(peak.megabytes()).as("MB above the start").isLessThan(60);
    }

    @Test
    void survivesEveryTruncationAndManyBrokenBytes() {
        var whole = Drawing.of(sheet -> sheet.table(1));
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var broken = Arrays.copyOf(whole, round % 2 == 0 ? random.nextInt(whole.length) : whole.length);
            for (var slip = 0; slip < 3 && broken.length > 0; slip++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                SheetReader.workbook(broken, Brought.COLUMNS, Map.of());
            } catch (RuleViolation refused) {
                assertThat(refused.code()).startsWith("sheet.refused.");
            }
        }
    }

    @Test
    void keepsTenThousandCharactersOfACell() {
        var letters = "ă".repeat(30_000);
        var text = "Ngành\tVị trí\n" + letters + "\tGiáo viên";

        var line = SheetReader.clipboard(text, null, Brought.COLUMNS, Map.of())
                .lines()
                .get(0);

        assertThat(line.text("major")).hasSize(10_000);
    }

    @Test
    void refusesGreatClipboards() {
        var html = "<table><tr>" + "<td>a".repeat(61) + "</table>";
        assertThat(catchThrowableOfType(
                        RuleViolation.class, () -> SheetReader.clipboard("", html, Brought.COLUMNS, Map.of())))
                .hasMessage("sheet.refused.columns");
        assertThat(catchThrowableOfType(
                        RuleViolation.class,
                        () -> SheetReader.clipboard("a\tb\n".repeat(20_001), null, Brought.COLUMNS, Map.of())))
                .hasMessage("sheet.refused.rows");
        assertThat(catchThrowableOfType(
                        RuleViolation.class,
                        () -> SheetReader.clipboard("a".repeat(6_000_000), null, Brought.COLUMNS, Map.of())))
                .hasMessage("sheet.refused.size");
    }

    @Test
    void readsSpansNoHtmlShouldHave() {
        var html = "<table><tr><td colspan=999999 rowspan=999999>Ngành<tr><td>Toán</table>";

        assertTimeout(
                Duration.ofSeconds(5),
                () -> catchThrowableOfType(
                        RuleViolation.class, () -> SheetReader.clipboard("", html, Brought.COLUMNS, Map.of())));
    }

    private static byte[] bomb(String before, String repeated) {
        return Package.of(before + repeated.repeat(20_000_000 / repeated.length()));
    }

    private static byte[] entities() {
        var entities = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (var level = 1; level < 10; level++) {
            entities.append("<!ENTITY a")
                    .append(level)
                    .append(" \"")
                    .append(("&a" + (level - 1) + ";").repeat(10))
                    .append("\">");
        }
        return doctype(entities + "]>");
    }

    private static byte[] doctype(String type) {
        return Package.standard()
                .part(Package.SHEET, "<?xml version=\"1.0\"?>" + type + "<a><row><c><v>&e;</v></c></row></a>")
                .zipped();
    }

    private static byte[] doubled() {
        return Package.standard().zipped(Map.of("XL/worksheets/sheet1.xml", bytes("<a/>")));
    }

    private static byte[] rows(int... numbers) {
        var rows = new StringBuilder("<x:sheetData>");
        for (var number : numbers) {
            rows.append(ROW.formatted(number, "A", number));
        }
        return Package.of(rows + "</x:sheetData>");
    }

    private static byte[] merged() {
        var merges = new StringBuilder("<x:sheetData>" + ROW.formatted(5, "A", 5) + "</x:sheetData><x:mergeCells>");
        for (var count = 0; count < 5_000; count++) {
            merges.append("<x:mergeCell ref=\"A1:C9\"/>");
        }
        return Package.of(merges + "</x:mergeCells>");
    }

    private static byte[] entries(int count) {
        var more = new HashMap<String, byte[]>();
        for (var number = 0; number < count; number++) {
            more.put("a" + number, new byte[0]);
        }
        return Package.standard().zipped(more);
    }

    private static byte[] truncated() {
        var whole = Drawing.of(sheet -> sheet.table(1));
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] oldExcel() throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("Nhu cầu");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted() throws Exception {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(Drawing.of(sheet -> sheet.table(1)));
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] archive(String name) {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

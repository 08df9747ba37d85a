package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.LAST_MOMENT;
import static vn.hientai.SampleCall.LETTER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What units type never calculates in a workbook the product makes, whatever it begins with. The texts also stand where
 * the validator would refuse them: exports do not rely on it.
 */
@WholeApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class FormulaExportTests {

    /** What any of the formulas would come to. */
    private static final String RESULT = "3333";

    private static final String EQUALS = "=1111+2222";
    private static final String PLUS = "+1111+2222";
    private static final String MINUS = "-1111+4444";
    private static final String AT = "@SUM(1111;2222)";
    private static final String TAB = "\t=1111*3";

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    /** The workbooks by name, and what each must show as it was typed. */
    final Map<String, byte[]> workbooks = new LinkedHashMap<>();

    final Map<String, List<String>> typed = new HashMap<>();

    @BeforeAll
    void makeEveryWorkbook() {
        var call = sample.draft("vhxh", LETTER);
        sample.address("vhxh", call);
        sample.attachResolution("vhxh", call);
        sample.publish("vhxh", call);
        var school = sample.proposals(call).get("TH01");
        typeALine(school);
        study(school);

        export("issued", "donvi", school + "/workbook.xlsx", EQUALS, PLUS, MINUS, AT, "=1111*3");
        export("faults", "donvi", upload(school) + "/faults.xlsx", EQUALS, PLUS, MINUS, AT);

        var intent = pages.intent(LAST_MOMENT, "donvi", school + "/check");
        assertThat(pages.post(LAST_MOMENT, "donvi", school + "/sending", intent))
                .hasStatus3xxRedirection();
        take(school, "/reception");
        take(school, "/acceptance");
        sample.confirmSheet(AFTER_BELL, "vhxh", call);
        export("board", "vhxh", call + "/board/print.xlsx", MINUS, PLUS);
        export("sheet", "vhxh", call + "/closing-sheet.xlsx", "Trường Tiểu học Cẩm Giang");
        export("study", "vhxh", call + "/study.xlsx", EQUALS);
        var confirmation = call + "/consolidation/confirmation";
        pages.post(
                AFTER_BELL,
                "chutich",
                confirmation,
                Map.of("fingerprint", hidden("fingerprint", text(pages.get(AFTER_BELL, "chutich", confirmation)))));
        export("appendix", "vhxh", call + "/dispatch/appendix.xlsx", EQUALS, PLUS, MINUS, AT);
    }

    @Test
    void holdsNoFormulaInItsCells() throws IOException {
        for (var workbook : workbooks.entrySet()) {
            var sheets = sheets(workbook.getValue());
            assertThat(sheets).as(workbook.getKey()).isNotEmpty();
            assertThat(sheets).as(workbook.getKey()).allSatisfy(xml -> assertThat(xml)
                    .doesNotContain("<f>", "<f ", "t=\"str\""));
        }
    }

    @Test
    void showsWhatWasTypedInLibreOffice() throws IOException, InterruptedException {
        var office = LibreOffice.in(folder);
        assumeTrue(
                office.isPresent(),
                "No LibreOffice on the path: install it, for example «apt install libreoffice-calc».");
        var opened = new LinkedHashMap<>(workbooks);
        opened.put("control", calculating());
        var shown = office.get().shown(opened);

        assertThat(shown.remove("control")).contains(RESULT);
        assertThat(shown.keySet()).containsExactlyInAnyOrderElementsOf(workbooks.keySet());
        shown.forEach((name, cells) -> {
            assertThat(cells).as(name).doesNotContain(RESULT);
            typed.get(name).forEach(text -> assertThat(cells).as(name).contains(text));
        });
    }

    /** The texts a unit could have typed, and those only an older version would have let in. */
    private void typeALine(String school) {
        var line = new HashMap<>(Pages.LINE);
        line.putAll(Map.of("post", PLUS, "institutions", MINUS, "note", AT));
        assertThat(pages.post(LAST_MOMENT, "donvi", school + "/lines", line)).hasStatus3xxRedirection();
        jdbc.sql("update proposal_line set major = :equals, further_majors = :plus, requirements = :tab"
                        + " where proposal_id = :id")
                .param("equals", EQUALS)
                .param("plus", PLUS)
                .param("tab", TAB)
                .param("id", SampleCall.id(school))
                .update();
        jdbc.sql("update unit set contact_name = :minus, contact_phone = :plus from proposal p"
                        + " where p.unit_id = unit.id and p.id = :id")
                .param("minus", MINUS)
                .param("plus", PLUS)
                .param("id", SampleCall.id(school))
                .update();
    }

    private void study(String school) {
        var fields = Map.of(
                "day", "12/01/2026", "way", "OTHER", "attended", "23", "heads", "25", "note", EQUALS, "seen", "0");
        assertThat(pages.post(LAST_MOMENT, "donvi", school + "/study", fields)).hasStatus3xxRedirection();
    }

    private String upload(String school) {
        var row = new ArrayList<>(SampleWorkbooks.ROW);
        row.set(2, EQUALS);
        row.set(3, PLUS);
        row.set(4, MINUS);
        row.set(6, AT);
        return SampleWorkbooks.upload(pages, LAST_MOMENT, "donvi", school, SampleWorkbooks.of(List.of(row)));
    }

    private void take(String proposal, String act) {
        assertThat(pages.post(AFTER_BELL, "vhxh", proposal + act, Map.of("snapshot", "1")))
                .hasRedirectedUrl(proposal);
    }

    private void export(String name, String person, String address, String... texts) {
        var answer = pages.get(person.equals("donvi") ? LAST_MOMENT : AFTER_BELL, person, address);
        assertThat(answer).as(name).hasStatusOk();
        workbooks.put(name, answer.getResponse().getContentAsByteArray());
        typed.put(name, List.of(texts));
    }

    /** What the exports must not be. */
    private static byte[] calculating() throws IOException {
        try (var bytes = new ByteArrayOutputStream();
                var workbook = new Workbook(bytes, "Test", "1.0")) {
            workbook.newWorksheet("Bảng 1").formula(0, 0, EQUALS.substring(1));
            workbook.finish();
            return bytes.toByteArray();
        }
    }

    private static List<String> sheets(byte[] workbook) throws IOException {
        var sheets = new ArrayList<String>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (var part : Collections.list(zip.getEntries())) {
                if (part.getName().startsWith("xl/worksheets/sheet")) {
                    sheets.add(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return sheets;
    }
}

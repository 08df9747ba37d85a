package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.all;
import static vn.hientai.Pages.first;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.BELL;
import static vn.hientai.SampleCall.LAST_MOMENT;
import static vn.hientai.SampleCall.LETTER;
import static vn.hientai.SampleCall.LETTER_DAY;
import static vn.hientai.SampleCall.hour;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;
import vn.hientai.local.ReplayTime;

/**
 * The call of xã Cẩm Giang of January 2026, replayed at its own hours through the pages: from letter 64/UBND-VHXH to
 * the signed dispatch, each step by who has to take it and only once it waits on that person's home page.
 */
@WholeApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class RealCallTests {

    private static final Instant AFTERNOON = hour(14, "14:00");
    private static final String CUT_ONE = "Biên chế năm 2026 chỉ còn một";

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    Closing closing;

    @Autowired
    ReplayTime time;

    @Autowired
    JdbcClient jdbc;

    String call;
    Map<String, String> proposals;
    Map<String, String> officers;
    Map<String, List<RealAnswer>> answers;

    @BeforeAll
    void replay() {
        EarlierCalls.takeBack(jdbc);
        entersAndPublishesTheLetter();
        answersAtTheirHours();
        closesTenSecondsAfterTheBell();
        takesIn();
        agreesToOtherFigures();
        confirmsTheSheet();
        confirms();
        sendsTheDispatch();
    }

    @Test
    void givesEveryAddressedUnitExactlyOneOutcome() {
        var outcomes = jdbc.sql("""
                        select a.unit_id, count(o.outcome) as written, min(o.outcome) as outcome, min(u.code) as code
                        from call_addressee a
                        join unit u on u.id = a.unit_id
                        left join outcome o on o.call_id = a.call_id and o.unit_id = a.unit_id
                        where a.call_id = :call
                        group by a.unit_id
                        """).param("call", SampleCall.id(call)).query().listOfRows();

        assertThat(outcomes).hasSize(45).allSatisfy(row -> assertThat(row.get("written"))
                .isEqualTo(1L));
        assertThat(outcomes.stream().collect(Collectors.groupingBy(row -> row.get("outcome"), Collectors.counting())))
                .isEqualTo(Map.of("SENT", 16L, "NIL_DECLARED", 10L, "DEEMED_NIL", 19L));
        assertThat(outcomes).allSatisfy(row -> assertThat(row.get("outcome"))
                .isEqualTo(expected(row.get("code").toString())));
    }

    @Test
    void sumsWhatWasSent() {
        var total = sums("");

        assertThat(figures(text(pages.get(AFTERNOON, "vhxh", call + "/consolidation"))))
                .isEqualTo(total);
        for (var field : all("consolidation/lines\\?field=([A-Z_]+)\"", page("/consolidation")).stream()
                .distinct()
                .toList()) {
            var lines = page("/consolidation/lines?field=" + field);
            assertThat(all("<td class=\"number\"[^>]*>([\\d.]+)<", foot(lines)))
                    .as(field)
                    .isEqualTo(sums(field).subList(1, 5));
        }
        assertThat(answers.values().stream().flatMap(List::stream).filter(RealAnswer::isSent))
                .hasSize(Integer.parseInt(total.get(0)));
    }

    @Test
    void printsTheAgreedTotals() throws Exception {
        var year = sums("").get(3);
        var period = sums("").get(4);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(download("appendix.xlsx")))) {
            var total = StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .map(RealCallTests::cells)
                    .filter(cells -> cells.contains("Tổng cộng"))
                    .findFirst()
                    .orElseThrow();
            assertThat(total).contains(year, period);
        }
        assertThat(pdf("appendix.pdf")).containsPattern("Tổng cộng\\s+" + year + "\\s+" + period);
        assertThat(docx("appendix.docx")).containsPattern("Tổng cộng\\s+" + year + "\\s+" + period);
        assertThat(docx("letter.docx"))
                .contains(
                        "Kính gửi",
                        "71/UBND-VHXH",
                        "năm 2026 là " + year + " (",
                        "giai đoạn 2026-2030 là " + period + " (")
                .doesNotContain("07/10/2026");
        assertThat(pdf("letter.pdf").replaceAll("\\s+", " ")).contains("năm 2026 là " + year + " (", period + " (");
        assertThat(docx("appendix.docx")).contains("Không gửi trong thời hạn, coi như không có nhu cầu");
    }

    @Test
    void keepsTheSignedPaper() {
        assertThat(download("signed")).startsWith("%PDF".getBytes());
        assertThat(page("/dispatch")).contains("71/UBND-VHXH", "Vương Đức Dũng");
    }

    @Test
    void marksEveryEntryAsReplayedInAWholeChain() {
        var entries = jdbc.sql("""
                        select count(*) as entries, count(*) filter (where replayed) as replayed,
                               count(distinct act) as acts
                        from audit_entry e
                        where e.record_id = :call
                           or e.record_id in (select p.id::text from proposal p where p.call_id::text = :call)
                        """)
                .param("call", SampleCall.id(call).toString())
                .query()
                .singleRow();
        var seen = hour(14, "18:00");

        assertThat(entries.get("replayed")).isEqualTo(entries.get("entries"));
        assertThat((long) entries.get("entries")).isGreaterThan(90);
        assertThat((long) entries.get("acts")).isGreaterThanOrEqualTo(10);
        assertThat(pages.post(seen, "thanhtra", "/audit/verification", Map.of()))
                .hasRedirectedUrl("/audit/verification");
        assertThat(jdbc.sql("select changes from audit_entry where act = 'trail.verified' order by seq desc limit 1")
                        .query(String.class)
                        .single())
                .contains("whole")
                .doesNotContain("broken");
    }

    @Test
    void leavesNoWorkBehind() {
        var evening = hour(14, "19:00");
        for (var person : List.of("vhxh", "xdd", "chutich", "donvi", "donvi2", "donvi3")) {
            assertThat(home(evening, person)).as(person).doesNotContain(call);
        }
        assertThat(proposals.keySet()).allSatisfy(mark -> assertThat(home(BELL, officers.get(mark)))
                .as(mark)
                .doesNotContain("\"" + proposals.get(mark) + "\""));
    }

    private void entersAndPublishesTheLetter() {
        call = sample.draft("vhxh", LETTER);
        assertThat(home(LETTER_DAY, "vhxh")).contains("\"" + call + "\"");
        assertThat(home(LETTER_DAY, "donvi")).doesNotContain(call);
        assertThat(sample.address("vhxh", call)).hasSizeGreaterThanOrEqualTo(40);
        sample.attachResolution("vhxh", call);
        sample.publish("vhxh", call);

        assertThat(home(LETTER_DAY, "vhxh")).doesNotContain("\"" + call + "\"");
        proposals = sample.proposals(call);
        officers = sample.officers();
        assertThat(proposals).hasSize(45);
        proposals.forEach((mark, proposal) -> assertThat(home(LETTER_DAY, officers.get(mark)))
                .as(mark)
                .contains("\"" + proposal + "\"", "còn 3 ngày"));
        assertThat(pages.get(LETTER_DAY, "donvi", call + "/resolution/file")).hasContentType("application/pdf");
        assertThat(text(pages.get(LETTER_DAY, "donvi", call))).contains("64/UBND-VHXH", "07/10/2026", "07/01/2026");
    }

    private void answersAtTheirHours() {
        answers = RealAnswer.read();
        answers.forEach((mark, lines) -> answer(proposals.get(mark), officers.get(mark), lines));
        var tooLate = pages.intent(LAST_MOMENT, officers.get("THCS04"), proposals.get("THCS04") + "/check");
        assertThat(pages.post(BELL, officers.get("THCS04"), proposals.get("THCS04") + "/sending", tooLate))
                .hasStatus(409);
        assertThat(home(LAST_MOMENT, officers.get("TH05"))).contains("\"" + proposals.get("TH05") + "\"");
        assertThat(home(LAST_MOMENT, "donvi")).doesNotContain("\"" + proposals.get("TH01") + "\"");
        assertThat(home(LAST_MOMENT, "vhxh")).contains("\"" + call + "/board\"");
        assertThat(home(LAST_MOMENT, "chutich")).doesNotContain(call);
    }

    private void answer(String proposal, String officer, List<RealAnswer> lines) {
        var at = lines.get(0).at();
        assertThat(pages.get(at, officer, proposal)).hasStatusOk();
        lines.stream().filter(RealAnswer::hasLine).forEach(line -> assertThat(
                        pages.post(at, officer, proposal + "/lines", line.fields()))
                .hasRedirectedUrl(proposal));
        switch (lines.get(0).act()) {
            case "SEND" -> post(at, officer, proposal, "/check", "/sending");
            case "NIL" -> post(at, officer, proposal, "/nil", "/nil-declaration");
            default -> assertThat(home(at, officer)).contains("\"" + proposal + "\"");
        }
    }

    private void post(Instant at, String officer, String proposal, String question, String act) {
        var intent = pages.intent(at, officer, proposal + question);
        assertThat(pages.post(at, officer, proposal + act, intent)).hasRedirectedUrl(proposal + "/receipts/1");
    }

    private void closesTenSecondsAfterTheBell() {
        var id = new CallId(SampleCall.id(call));
        assertThat(time.at(LAST_MOMENT, closing::due)).doesNotContain(id);
        assertThat(time.at(AFTER_BELL, closing::due)).contains(id);
        time.at(AFTER_BELL, () -> closing.close(id));
    }

    /** The Party board takes in its own bloc, the coordinator the rest. */
    private void takesIn() {
        answers.forEach((mark, lines) -> {
            if (lines.get(0).isSent()) {
                var who = List.of("VPDU", "DTN").contains(mark) ? "xdd" : "vhxh";
                assertThat(home(AFTERNOON, who)).contains("\"" + call + "/board\"");
                for (var act : List.of("/reception", "/acceptance")) {
                    assertThat(pages.post(AFTERNOON, who, proposals.get(mark) + act, Map.of("snapshot", "1")))
                            .hasRedirectedUrl(proposals.get(mark));
                }
            }
        });
        assertThat(home(AFTERNOON, "vhxh")).doesNotContain("\"" + call + "/board\"");
        assertThat(home(AFTERNOON, "xdd")).doesNotContain("\"" + call + "/board\"");
    }

    private void agreesToOtherFigures() {
        var line = first("(/calls/[^\"]+/agreed-figure)", page("/consolidation/lines?field=CNTT_TT"));
        var form = text(pages.get(AFTERNOON, "vhxh", line));
        var fields = new HashMap<>(Map.of("year", "0", "period", "1"));
        fields.put("snapshot", hiddenField("snapshot", form));
        fields.put("seen", hiddenField("seen", form));
        assertThat(text(pages.post(AFTERNOON, "vhxh", line, fields))).contains("error-summary");
        fields.put("reason", CUT_ONE);
        assertThat(pages.post(AFTERNOON, "vhxh", line, fields)).hasRedirectedUrl(line);
    }

    private void confirmsTheSheet() {
        assertThat(home(AFTERNOON, "vhxh")).contains("\"" + call + "/closing-sheet\"");
        assertThat(home(AFTERNOON, "chutich")).doesNotContain(call);
        sample.confirmSheet(AFTERNOON, "vhxh", call);
        assertThat(home(AFTERNOON, "vhxh")).doesNotContain("\"" + call + "/closing-sheet\"");
    }

    private void confirms() {
        var address = call + "/consolidation/confirmation";
        assertThat(home(AFTERNOON, "chutich")).contains("\"" + address + "\"");
        var page = text(pages.get(AFTERNOON, "chutich", address));
        assertThat(page).contains(CUT_ONE);
        assertThat(pages.post(AFTERNOON, "chutich", address, Map.of("fingerprint", hidden("fingerprint", page))))
                .hasRedirectedUrl(call + "/consolidation");
        assertThat(home(AFTERNOON, "chutich")).doesNotContain(call);
    }

    private void sendsTheDispatch() {
        var at = hour(14, "16:45");
        assertThat(home(at, "vhxh")).contains("\"" + call + "/dispatch\"");
        var fields = Map.of(
                "number",
                "71/UBND-VHXH",
                "day",
                "14/01/2026",
                "signer",
                "Vương Đức Dũng",
                "version",
                hiddenField("version", text(pages.get(at, "vhxh", call + "/dispatch"))));
        assertThat(pages.upload(at, "vhxh", call + "/dispatch/sending", fields)).hasRedirectedUrl(call + "/dispatch");
        assertThat(home(at, "vhxh")).doesNotContain(call);
    }

    private String expected(String code) {
        var lines = answers.get(code.substring(code.indexOf('-') + 1));
        return lines == null ? "DEEMED_NIL" : lines.get(0).outcome();
    }

    /**
     * Lines, proposed and agreed people of a field, or of all with "", reckoned from the text that was sealed when each
     * unit sent and from the latest agreed figure.
     */
    private List<String> sums(String field) {
        return jdbc.sql("""
                        with said as (
                            select s.id as snapshot, line ->> 'id' as line, line -> 'content' as content
                            from snapshot s
                            cross join jsonb_array_elements(s.content::jsonb -> 'lines') line
                            where s.proposal_id in (select id from proposal where call_id = :call)
                              and s.id not in (select snapshot_id from withdrawal)),
                        agreed as (
                            select distinct on (snapshot_id, line_id) snapshot_id, line_id::text, quantity_year, quantity_period
                            from agreed_figure order by snapshot_id, line_id, number desc)
                        select count(*) as lines,
                               sum((content ->> 'quantityYear')::int) as year,
                               sum((content ->> 'quantityPeriod')::int) as period,
                               sum(coalesce(quantity_year, (content ->> 'quantityYear')::int)) as agreed_year,
                               sum(coalesce(quantity_period, (content ->> 'quantityPeriod')::int)) as agreed_period
                        from said left join agreed on agreed.snapshot_id = said.snapshot and agreed.line_id = said.line
                        where :field in ('', content ->> 'fieldCode')
                        """)
                .param("call", SampleCall.id(call))
                .param("field", field)
                .query((row, index) -> List.of(
                        row.getString("lines"),
                        row.getString("year"),
                        row.getString("period"),
                        row.getString("agreed_year"),
                        row.getString("agreed_period")))
                .single();
    }

    private static List<String> figures(String page) {
        return all("<a [^>]*>([\\d.]+)</a>", foot(page));
    }

    private static String foot(String page) {
        return page.substring(page.indexOf("<tfoot"), page.indexOf("</tfoot"));
    }

    private static String hiddenField(String name, String page) {
        return first("<input type=\"hidden\"[^>]*name=\"" + name + "\"[^>]*value=\"([^\"]*)\"", page);
    }

    private String home(Instant at, String person) {
        return text(pages.get(at, person, "/"));
    }

    private String page(String below) {
        return text(pages.get(AFTERNOON, "vhxh", call + below));
    }

    private byte[] download(String paper) {
        var answer = pages.get(hour(14, "17:00"), "chutich", call + "/dispatch/" + paper);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String docx(String paper) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(download(paper)));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private String pdf(String paper) throws Exception {
        try (var document = Loader.loadPDF(download(paper))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> cells(Row row) {
        var format = new DataFormatter();
        return StreamSupport.stream(row.spliterator(), false)
                .map(format::formatCellValue)
                .toList();
    }
}

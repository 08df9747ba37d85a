package vn.hientai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The grid under the fingers of somebody who has only a keyboard. */
class GridOfLines {

    private final Person person;
    private final Page page;

    GridOfLines(Person person) {
        this.person = person;
        this.page = person.reads("body").page();
    }

    void opens() {
        person.follows("Nhập dạng bảng");
        assertThat(person.reads("[data-do=add]")).isVisible();
    }

    /** From the first cell of an empty row to that of the next one. */
    void typesALine(String major, int year, int period) {
        page.keyboard().type("giao duc");
        tab();
        page.keyboard().type(major);
        tab();
        chooses(1);
        tab();
        page.keyboard().type("Giáo viên");
        tab();
        chooses(1);
        tab();
        page.keyboard().type(Integer.toString(year));
        tab();
        page.keyboard().type(Integer.toString(period));
        page.keyboard().press("Enter");
    }

    void goesTo(int row, String column) {
        cell(row, column).focus();
    }

    void presses(String key) {
        page.keyboard().press(key);
    }

    void types(String text) {
        page.keyboard().type(text);
    }

    Locator cell(int row, String column) {
        return page.locator("#grid-table tbody tr").nth(row - 1).locator("[data-column=" + column + "]");
    }

    void has(int count, String mark) {
        assertThat(page.locator("#grid-table tbody tr[data-mark=" + mark + "]")).hasCount(count);
    }

    void totals(String lines, String year, String period) {
        assertThat(person.reads("[data-total=lines]")).hasText(lines);
        assertThat(person.reads("[data-total=year]")).hasText(year);
        assertThat(person.reads("[data-total=period]")).hasText(period);
    }

    void says(String news) {
        assertThat(person.reads("#grid-news")).hasText(Pattern.compile(news));
    }

    Page page() {
        return page;
    }

    private void chooses(int option) {
        page.keyboard().press("F2");
        for (var step = 0; step < option; step++) {
            page.keyboard().press("ArrowDown");
        }
    }

    private void tab() {
        page.keyboard().press("Tab");
    }
}

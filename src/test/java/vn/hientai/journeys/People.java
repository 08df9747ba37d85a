package vn.hientai.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people of a journey, each with a browser window of its own that stays open between the steps. */
class People implements AutoCloseable {

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final String server;
    private final int width;
    private final boolean script;

    People(String server, int width) {
        this(server, width, true);
    }

    private People(String server, int width, boolean script) {
        this.server = server;
        this.width = width;
        this.script = script;
    }

    /** People whose browsers get none of our scripts. */
    static People withoutScript(String server, int width) {
        return new People(server, width, false);
    }

    Person person(String username, Browser browser) {
        return people.computeIfAbsent(username, any -> new Person(browser, server, width, script));
    }

    void nothingWentWrong() {
        assertThat(people.values())
                .allSatisfy(person -> assertThat(person.faults().take()).isEmpty());
    }

    @Override
    public void close() {
        people.values().forEach(Person::close);
        people.clear();
    }
}

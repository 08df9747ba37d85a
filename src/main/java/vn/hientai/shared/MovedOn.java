package vn.hientai.shared;

/** What was asked is done somewhere else now; the conflict page says why and leads there. */
public class MovedOn extends RuleViolation {

    private final String address;
    private final Message label;

    public MovedOn(String address, Message label, String code, Object... arguments) {
        super(code, arguments);
        this.address = address;
        this.label = label;
    }

    /** The page where it is done now, below the root of the application. */
    public String address() {
        return address;
    }

    /** What the link to it says. */
    public Message label() {
        return label;
    }
}

package vn.hientai.shared;

/**
 * A rule of the product forbids what was asked. The code is a message key; a page that can show it on its form does,
 * otherwise the conflict page does. Arguments may be values or {@link Message messages}.
 */
public class RuleViolation extends RuntimeException {

    private final String code;
    private final Object[] arguments;

    public RuleViolation(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments.clone();
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}

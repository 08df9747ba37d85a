package vn.hientai.shared;

import java.io.Serializable;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * A text of the message bundles, not yet in a language: its key and its arguments, which may be messages themselves. It
 * may wait in a session, and so may its arguments.
 */
public record Message(String code, List<Object> arguments) implements MessageSourceResolvable, Serializable {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String code, Object... arguments) {
        return new Message(code, List.of(arguments));
    }

    @Override
    public String[] getCodes() {
        return new String[] {code};
    }

    @Override
    public Object[] getArguments() {
        return arguments.toArray();
    }
}

package vn.hientai.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A part of a policy file that knows where it stands, so that every fault names its place. */
record PolicyNode(String place, @Nullable Object value) {

    PolicyNode get(String key) {
        return new PolicyNode(place + "." + key, map().get(key));
    }

    boolean has(String key) {
        return map().containsKey(key);
    }

    Set<String> keys() {
        return map().keySet();
    }

    /** Refuses words that mean nothing here, which are typing errors. */
    PolicyNode only(String... known) {
        var unknown =
                keys().stream().filter(key -> !List.of(known).contains(key)).toList();
        if (!unknown.isEmpty()) {
            throw fault("does not know " + unknown);
        }
        return this;
    }

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw fault("must be a text");
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw fault("must be true or false");
    }

    <E extends Enum<E>> E oneOf(Class<E> words) {
        try {
            return Enum.valueOf(words, text());
        } catch (IllegalArgumentException e) {
            throw fault("must be one of " + List.of(words.getEnumConstants()));
        }
    }

    List<PolicyNode> items() {
        if (value instanceof List<?> items) {
            return IntStream.range(0, items.size())
                    .mapToObj(index -> new PolicyNode(place + "[" + (index + 1) + "]", items.get(index)))
                    .toList();
        }
        throw fault("must be a list");
    }

    IllegalStateException fault(String reason) {
        return new IllegalStateException("Policy file " + place + " " + reason);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> map() {
        if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
            return (Map<String, Object>) map;
        }
        throw fault("must hold named values");
    }
}

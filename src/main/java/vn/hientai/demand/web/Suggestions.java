package vn.hientai.demand.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Names of majors and training institutions to choose from while typing: help, not an official list. */
@Component
@NamedInterface("pages")
public class Suggestions {

    private static final String COMMENT = "#";

    private final List<String> majors = read("majors");
    private final List<String> institutions = read("institutions");

    Suggestions() {}

    public List<String> majors() {
        return majors;
    }

    public List<String> institutions() {
        return institutions;
    }

    private static List<String> read(String list) {
        try {
            return new ClassPathResource("suggestions/" + list + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(COMMENT) && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

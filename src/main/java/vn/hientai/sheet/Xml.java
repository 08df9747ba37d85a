package vn.hientai.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.hientai.shared.RuleViolation;

/** A part read forwards. A document type, which no workbook has, is refused before anything in it is followed. */
final class Xml implements AutoCloseable {

    private final XMLStreamReader reader;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int PROLOG = 64 * 1024;

    Xml(InputStream in) throws XMLStreamException, IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new RuleViolation("sheet.refused.entities");
        });
        reader = factory.createXMLStreamReader(checked(in));
    }

    /** The same stream, after a look at its beginning, which the reader would skip without a word. */
    private static InputStream checked(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in, PROLOG);
        buffered.mark(PROLOG);
        var prolog = new String(buffered.readNBytes(PROLOG), StandardCharsets.ISO_8859_1);
        buffered.reset();
        if (prolog.contains("<!DOCTYPE")) {
            var external = prolog.contains("SYSTEM") || prolog.contains("PUBLIC");
            throw new RuleViolation(external ? "sheet.refused.external" : "sheet.refused.entities");
        }
        return buffered;
    }

    /** Goes on to the next beginning or end of an element. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            var event = step();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute, whatever its namespace; empty when missing. */
    String attribute(String name) {
        for (var index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    /** The «id» that has a namespace: it names a relation. */
    String relation() {
        for (var index = 0; index < reader.getAttributeCount(); index++) {
            var namespace = reader.getAttributeNamespace(index);
            if (reader.getAttributeLocalName(index).equals("id") && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    boolean isTrue(String name) {
        var value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    int number(String name, int otherwise) {
        var value = attribute(name);
        return !value.isEmpty() && NUMBER.matcher(value).matches() ? Integer.parseInt(value) : otherwise;
    }

    /** The text up to the element's end, no more of it than is ever kept. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (var depth = 1; depth > 0; ) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                default -> {}
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }

    private void append(StringBuilder text) {
        var room = Grid.MOST_CHARACTERS + 1 - text.length();
        if (room > 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
        }
    }

    private int step() throws XMLStreamException {
        Patience.check();
        var event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RuleViolation("sheet.refused.entities");
        }
        return event;
    }
}

package vn.hientai.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.hientai.shared.RuleViolation;

/** A part read forwards. A document type, which no workbook has, is refused before anything in it is followed. */
final class Xml implements AutoCloseable {

    private final XMLStreamReader reader;

    Xml(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new RuleViolation("sheet.refused.entities");
        });
        reader = factory.createXMLStreamReader(in);
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
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
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
        var event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RuleViolation("sheet.refused.entities");
        }
        return event;
    }
}

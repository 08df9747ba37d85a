package vn.hientai.document;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Elements and text nodes of an XHTML tree. Words only ever become text nodes, so nothing in them acts as markup. */
final class Markup {

    private Markup() {}

    static Document newDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Element child(Element parent, String tag, @Nullable String styleClass) {
        var element = parent.getOwnerDocument().createElement(tag);
        if (styleClass != null) {
            element.setAttribute("class", styleClass);
        }
        parent.appendChild(element);
        return element;
    }

    static void textIfAny(Element parent, PaperElement element, @Nullable String words) {
        if (words != null) {
            text(parent, element, words);
        }
    }

    static void text(Element parent, PaperElement element, String words) {
        lines(child(parent, "div", name(element)), words);
    }

    static void lines(Element parent, String words) {
        var lines = PrintableText.of(words).split("\n", -1);
        for (var line = 0; line < lines.length; line++) {
            if (line > 0) {
                child(parent, "br", null);
            }
            parent.appendChild(parent.getOwnerDocument().createTextNode(lines[line]));
        }
    }

    /** The style class of an enum constant: PLACE_AND_DATE is "place-and-date". */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

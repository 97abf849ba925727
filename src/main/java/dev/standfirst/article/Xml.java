package dev.standfirst.article;

import dev.standfirst.article.Refusal.Code;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into elements without name spaces: their names, and those of attributes, are local and
 * in lower case. A document type may be declared, as it often is, but nothing of it is loaded, and
 * entities are those of XML and HTML: one that a document declares itself is refused where it is
 * used. So nothing is expanded, and reading takes the time and the space of the document alone.
 */
final class Xml {
    /** Real documents have some twenty levels; the parser itself gives up at a hundred. */
    private static final int DEEPEST = 90;

    /** A declaration stands within this; no encoding that begins with other bytes is usual. */
    private static final int HEAD = 200;

    private static final Pattern OTHER_ENCODING =
            Pattern.compile(
                    "^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"'](?!utf-?8[\"'])",
                    Pattern.CASE_INSENSITIVE);

    private final XMLStreamReader reader;
    private final Element root = new Element("document");
    private Element at = root;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * The outermost element of {@code bytes}.
     *
     * @throws RefusedException if they are no well-formed XML, or none that is read
     */
    static Element read(byte[] bytes) throws RefusedException {
        requireUtf8(bytes);
        try {
            Xml xml = new Xml(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
            while (xml.reader.hasNext()) {
                xml.take(xml.reader.next());
            }
            return xml.root.child(0);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** The parser refuses it too, but prints to the error stream, which is the function's log. */
    private static void requireUtf8(byte[] bytes) throws RefusedException {
        int head = Math.min(bytes.length, HEAD);
        String start = new String(bytes, 0, head, StandardCharsets.ISO_8859_1);
        boolean wide = start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
        if (wide || start.indexOf('\0') >= 0 || OTHER_ENCODING.matcher(start).find()) {
            return;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new RefusedException(
                    Code.UNDECODABLE,
                    "The XML is no UTF-8 and declares no other encoding. Export it again.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** The parser's own message may quote the document. */
    private static RefusedException malformed(XMLStreamException e) {
        String where =
                e.getLocation() == null
                        ? ""
                        : " at line %d, column %d"
                                .formatted(
                                        e.getLocation().getLineNumber(),
                                        e.getLocation().getColumnNumber());
        return new RefusedException(
                Code.UNDECODABLE,
                "The upload is no well-formed XML" + where + ". Export it again.");
    }

    private void take(int event) throws RefusedException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open();
            case XMLStreamConstants.END_ELEMENT -> close();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    at.appendChild(new TextNode(reader.getText()));
            case XMLStreamConstants.ENTITY_REFERENCE -> entity(reader.getLocalName());
            default -> {}
        }
    }

    private void open() throws RefusedException {
        if (++depth > DEEPEST) {
            throw new RefusedException(
                    Code.UNDECODABLE,
                    "The XML is nested more than " + DEEPEST + " levels deep. Export it again.");
        }
        Element element = new Element(lower(reader.getLocalName()));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attr(lower(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        }
        at.appendChild(element);
        at = element;
    }

    private void close() {
        depth--;
        Element parent = at.parent();
        at = parent == null ? root : parent;
    }

    private void entity(String name) throws RefusedException {
        String characters = Entities.getByName(name);
        if (characters.isEmpty()) {
            throw new RefusedException(
                    Code.UNDECODABLE,
                    "The XML uses an entity that is none of XML or HTML. Export it with its characters"
                            + " written out.");
        }
        at.appendChild(new TextNode(characters));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package dev.standfirst.article;

import dev.standfirst.article.Refusal.Code;

import org.jsoup.nodes.Element;

/** Reads XML by its outermost element: NITF, NewsML-G2 and XHTML. */
final class XmlReader {
    private XmlReader() {}

    /**
     * @throws RefusedException if it is no well-formed XML, or of another kind
     */
    static Article read(Upload upload) throws RefusedException {
        Element root = Xml.read(upload.bytes());
        String mediaType = Format.XML.mediaType();
        return switch (root.normalName()) {
            case "nitf" -> NitfReader.read(root, mediaType);
            case "newsitem" -> NewsMlReader.read(root, mediaType);
            case "newsmessage" -> NewsMlReader.readMessage(root, mediaType);
            case "html" -> HtmlReader.read(upload);
            case "packageitem" ->
                    throw unsupported(
                            "a package of NewsML-G2. Upload its text items by themselves");
            default ->
                    throw unsupported("XML of another kind, " + Shown.briefly(root.normalName()));
        };
    }

    private static RefusedException unsupported(String found) {
        return new RefusedException(
                Code.UNSUPPORTED_TYPE,
                "The upload is " + found + ". Accepted are NITF, NewsML-G2 news items and XHTML.");
    }
}

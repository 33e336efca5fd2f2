package org.wherry.common.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The pages, templates and tags as they stand in the source, and what is written in them. */
final class Pages {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Attributes whose value somebody reads, whatever the element. */
    private static final List<String> READ = List.of(
            "label",
            "hint",
            "heading",
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "ariaLabel",
            "caption",
            "consequence",
            "cancelLabel",
            "submit",
            "definition",
            "itemLabel",
            "headerText",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "header",
            "summary");

    /** Elements whose value attribute somebody reads. */
    private static final List<String> SAYS_VALUE = List.of(
            "commandButton", "commandLink", "outputText", "button", "link", "outputLabel", "stat", "summaryRow");

    private Pages() {}

    /** Every page by its path below the web application's folder. */
    static Map<String, String> all() {
        var pages = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                pages.put(WEBAPP.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** The words that a page says by itself and not from the bundles. */
    static List<String> literals(String page) {
        var found = new ArrayList<String>();
        collect(parse(page).getDocumentElement(), found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            addIfWords(node.getNodeValue(), found);
        }
        if (node instanceof Element element) {
            READ.forEach(attribute -> addIfWords(element.getAttribute(attribute), found));
            boolean titleParameter = element.getAttribute("name").equals("title");
            if (SAYS_VALUE.contains(element.getLocalName()) || titleParameter) {
                addIfWords(element.getAttribute("value"), found);
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, found);
        }
    }

    private static void addIfWords(String text, List<String> found) {
        String outsideExpressions = EXPRESSION.matcher(text).replaceAll("");
        if (LETTER.matcher(outsideExpressions).find()) {
            found.add(text.strip());
        }
    }

    private static Document parse(String page) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("This page is not well-formed: " + page, e);
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML of unknown origin: no document type is read, so nothing is fetched and no entity is
 * expanded.
 */
final class SafeXml {

  /** No article's markup is nested so deeply. */
  private static final int DEEPEST = 500;

  /** As many tags as a parser of HTML can be given without filling the memory. */
  private static final int MOST_TAGS = 100_000;

  private SafeXml() {}

  /** Makes readers, which take names with their prefixes as they stand; for one thread. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // An item that is read alone does not bring the declarations of its prefixes.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /** The text with blanks for the control characters that XML does not allow. */
  static String withoutControls(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed = c >= ' ' ? c < '\ufffe' : c == '\t' || c == '\n' || c == '\r';
      if (!allowed) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, ' ');
      }
    }
    return clean == null ? text : clean.toString();
  }

  /**
   * The content of the element at hand, up to its end: text as it is; of elements inside it the
   * tags, and their text escaped, as HTML would have it.
   */
  static String content(XMLStreamReader xml) throws XMLStreamException {
    boolean markup = "xhtml".equals(xml.getAttributeValue(null, "type"));
    StringBuilder content = new StringBuilder();
    int depth = 1;
    int tags = 0;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          tags++;
          content.append('<').append(xml.getLocalName()).append('>');
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth > 0) {
            content.append("</").append(xml.getLocalName()).append('>');
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            content.append('&').append(xml.getLocalName()).append(';');
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          String text = xml.getText();
          content.append(markup || depth > 1 ? escaped(text) : text);
        }
        default -> {}
      }
      if (depth > DEEPEST || tags > MOST_TAGS) {
        throw new XMLStreamException("the item has too many elements, or too many in each other");
      }
    }
    return content.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Excerpt;
import io.entente.corpus.Field;
import io.entente.corpus.FieldNames;
import io.entente.corpus.RecordFields;
import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one item of a feed. Its elements are the record's fields, under their names with the usual
 * prefixes; the feed's title is the field {@code channel}, the source of items that name none.
 */
final class FeedRecordParser implements RecordParser {

  private static final Set<String> DATES =
      Set.of("pubdate", "published", "dc:date", "issued", "dcterms:issued", "created", "updated");

  /** The id of an item of RSS, where it is its address too. */
  private static final String PERMALINK = "guid permalink";

  private final FieldNames names;
  private final FeedHead head;
  private final XMLInputFactory factory = SafeXml.factory();

  FeedRecordParser(Map<String, String> chosen, FeedHead head) {
    this.names = FieldNames.ofFeeds(chosen);
    this.head = head;
  }

  @Override
  public RecordFields parse(byte[] bytes) throws UnusableRecordException {
    String item = SafeXml.withoutControls(StrictText.decode(bytes, head.charset()));
    try {
      return fields(factory.createXMLStreamReader(new StringReader(item)));
    } catch (XMLStreamException e) {
      String[] why = String.valueOf(e.getMessage()).split("Message: ", 2);
      throw new UnusableRecordException(
          RejectReason.BAD_XML,
          "the item is not well-formed XML: " + Excerpt.of(why[why.length - 1].strip(), 200));
    }
  }

  private RecordFields fields(XMLStreamReader xml)
      throws XMLStreamException, UnusableRecordException {
    RecordFields fields = new RecordFields(names);
    xml.nextTag();
    String about = xml.getAttributeValue(null, "about");
    if (about != null) {
      fields.put("rdf:about", about);
    }
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        put(fields, xml);
      }
    }
    fields.put("channel", head.title());
    return fields;
  }

  private void put(RecordFields fields, XMLStreamReader xml)
      throws XMLStreamException, UnusableRecordException {
    String name = name(xml.getLocalName());
    String href = xml.getAttributeValue(null, "href");
    String relation = xml.getAttributeValue(null, "rel");
    String type = xml.getAttributeValue(null, "type");
    boolean encoded = "base64".equals(xml.getAttributeValue(null, "mode"));
    boolean address = !"false".equals(xml.getAttributeValue(null, "isPermaLink"));
    String content = name.equals("source") ? source(xml) : SafeXml.content(xml);
    content = encoded ? FeedText.ofBase64(content) : content;
    if (href != null && name.equals("link")) {
      boolean article = relation == null || relation.equals("alternate");
      fields.put(article ? name : name + " " + relation, href);
    } else if (DATES.contains(name.toLowerCase(java.util.Locale.ROOT))) {
      fields.putIsoDate(name, content);
    } else if (names.knows(name)) {
      String text = "text".equals(type) ? content : MarkupText.of(content);
      fields.put(name, names.stands(name, Field.BODY) ? FeedText.withoutPlugs(text) : text);
      if (name.equals("guid") && address && FeedText.isAddress(content)) {
        fields.put(PERMALINK, content.strip());
      }
    } else {
      fields.put(name, null);
    }
  }

  /** Prefixes that mean the feed's own elements are left out. */
  private static String name(String name) {
    return name.startsWith("atom:") || name.startsWith("rss:") ? XmlTags.local(name) : name;
  }

  /** Of the source that Atom describes by elements, the title; else the text. */
  private static String source(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    String title = null;
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        boolean isTitle = XmlTags.local(xml.getLocalName()).equals("title");
        String content = SafeXml.content(xml);
        title = isTitle ? content : title;
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      }
      event = xml.next();
    }
    return title == null ? text.toString() : title;
  }
}

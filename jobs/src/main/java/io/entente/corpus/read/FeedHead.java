/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.MarkupText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a feed says of itself before its first item.
 *
 * @param charset encoding of the items
 * @param title name of the feed or channel, or null
 */
record FeedHead(Charset charset, String title) {

  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

  private static final String MARKS = "<item/>";

  /** Reads the first bytes of a file. */
  static FeedHead of(byte[] bytes) throws IOException {
    Charset charset = charset(bytes);
    return new FeedHead(charset, title(new String(bytes, charset)));
  }

  private static Charset charset(byte[] bytes) throws IOException {
    Matcher declared = ENCODING.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    // A file in UTF-16 or UTF-32 comes here as UTF-8.
    if (!declared.find()
        || declared.group(1).toUpperCase(java.util.Locale.ROOT).startsWith("UTF")) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      if (charset.canEncode()
          && new String(MARKS.getBytes(StandardCharsets.US_ASCII), charset).equals(MARKS)) {
        return charset;
      }
    } catch (IllegalArgumentException e) {
      // Refused below, like an encoding in which tags cannot be found.
    }
    throw new IOException(
        "its encoding '%s' is not known; convert the file to UTF-8".formatted(declared.group(1)));
  }

  private static String title(String head) {
    Deque<String> path = new ArrayDeque<>();
    try {
      XMLStreamReader xml =
          SafeXml.factory().createXMLStreamReader(new StringReader(SafeXml.withoutControls(head)));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          path.pop();
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          String name = XmlTags.local(xml.getLocalName());
          if (name.equals("title") && isFeed(path)) {
            return MarkupText.line(SafeXml.content(xml));
          }
          path.push(name);
        }
      }
    } catch (XMLStreamException e) {
      // Nearly always the end of what is looked at; there was no title before it.
    }
    return null;
  }

  private static boolean isFeed(Deque<String> path) {
    String parent = path.isEmpty() ? "" : path.peek();
    return path.size() <= 2 && (parent.equals("channel") || parent.equals("feed"));
  }
}

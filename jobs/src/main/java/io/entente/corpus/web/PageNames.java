/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What a page's makers call an element: its class, and the attributes for their tests and parts,
 * which say it where classes are made by a machine.
 */
final class PageNames {

  private static final Pattern NAMING =
      Pattern.compile("data-(?:[a-z]+-)?(?:name|type|component|test-?id|qa|module|area)");

  private static final int LONGEST = 60;

  private PageNames() {}

  static String of(Element element) {
    StringBuilder names = new StringBuilder(element.className());
    for (Attribute attribute : element.attributes()) {
      boolean naming = NAMING.matcher(attribute.getKey()).matches();
      if (naming && attribute.getValue().length() <= LONGEST) {
        names.append(' ').append(attribute.getValue());
      }
    }
    return names.toString().strip();
  }
}

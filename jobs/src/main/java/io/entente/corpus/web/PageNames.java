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
    String names = element.className();
    if (element.attributesSize() == 0) {
      return names;
    }
    for (Attribute attribute : element.attributes()) {
      // Asked first since most attributes are others.
      boolean naming =
          attribute.getKey().startsWith("data-") && NAMING.matcher(attribute.getKey()).matches();
      if (naming && attribute.getValue().length() <= LONGEST) {
        names += ' ' + attribute.getValue();
      }
    }
    return names.strip();
  }
}

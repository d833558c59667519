/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a page's makers call an element: its class, and the attributes for their tests and parts,
 * which say it where classes are made by a machine.
 */
final class PageNames {

  private static final List<String> ATTRIBUTES =
      List.of("data-testid", "data-test-id", "data-qa", "data-component", "data-module");

  private PageNames() {}

  static String of(Element element) {
    StringBuilder names = new StringBuilder(element.className());
    for (String attribute : ATTRIBUTES) {
      if (element.hasAttr(attribute)) {
        names.append(' ').append(element.attr(attribute));
      }
    }
    return names.toString().strip();
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import io.entente.ner.crf.Bilou;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which of our types a corpus means by its own. Types that name no actor or place, such as amounts
 * and dates, are outside of spans.
 */
public final class LabelTable {

  private static final Map<String, String> TYPES = types();

  private LabelTable() {}

  /** Our BIO label for a corpus's own; IOB1 and IOB2 prefixes are kept. */
  public static String map(String label) {
    if (label.equals(Bilou.OUTSIDE_LABEL)) {
      return label;
    }
    String type =
        label.length() < 3 ? null : TYPES.get(label.substring(2).toLowerCase(Locale.ROOT));
    if (type == null) {
      throw new IllegalArgumentException(
          "Cannot map label " + label + ": known types are " + TYPES.keySet());
    }
    return type.equals(Bilou.OUTSIDE_LABEL) ? type : label.substring(0, 2) + type;
  }

  private static Map<String, String> types() {
    Map<String, String> types = new HashMap<>();
    put(types, "PER", "per", "person", "politician");
    put(types, "ORG", "org", "organisation", "organization", "politicalparty");
    put(types, "LOC", "loc", "location", "country", "gpe");
    put(types, "MISC", "misc", "event", "election", "nationality", "militaryplatform");
    put(types, Bilou.OUTSIDE_LABEL, "weapon", "money", "quantity", "temporal", "documentreference");
    return Map.copyOf(types);
  }

  private static void put(Map<String, String> types, String ours, String... theirs) {
    for (String type : theirs) {
      types.put(type, ours);
    }
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import io.entente.ner.crf.Bilou;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which of our types a corpus or a model means by its own: those of CoNLL-2003, OntoNotes, WNUT
 * 2017, Universal NER, CrossNER's politics and re3d. Types that name no actor or place, such as
 * amounts and dates, are outside of spans.
 */
public final class LabelTable {

  private static final Logger LOG = LoggerFactory.getLogger(LabelTable.class);

  /** Our type by theirs in lower case; nothing for what names neither actor nor place. */
  private static final Map<String, Optional<NameType>> TYPES = types();

  private static final Set<String> WARNED = ConcurrentHashMap.newKeySet();

  private LabelTable() {}

  /** Our BIO label for a corpus's own; IOB1 and IOB2 prefixes are kept. */
  public static String map(String label) {
    if (label.equals(Bilou.OUTSIDE_LABEL)) {
      return label;
    }
    Optional<NameType> type =
        label.length() < 3 ? null : TYPES.get(label.substring(2).toLowerCase(Locale.ROOT));
    if (type == null) {
      throw new IllegalArgumentException(
          "Cannot map label " + label + ": known types are " + new TreeSet<>(TYPES.keySet()));
    }
    return type.map(ours -> label.substring(0, 2) + ours).orElse(Bilou.OUTSIDE_LABEL);
  }

  /**
   * Our type for a model's own, without prefix; nothing for what names neither actor nor place. A
   * type that is not known is another name; the log warns of it once.
   */
  public static Optional<NameType> typeOf(String theirs) {
    Optional<NameType> type = TYPES.get(theirs.toLowerCase(Locale.ROOT));
    if (type != null) {
      return type;
    }
    if (WARNED.add(theirs)) {
      LOG.warn("the model's label {} is unknown; its names are taken for MISC", theirs);
    }
    return Optional.of(NameType.MISC);
  }

  private static Map<String, Optional<NameType>> types() {
    Map<String, Optional<NameType>> types = new HashMap<>();
    put(types, NameType.PER, "per", "person", "politician");
    put(types, NameType.ORG, "org", "organisation", "organization", "politicalparty");
    put(types, NameType.ORG, "corporation", "group");
    put(types, NameType.LOC, "loc", "location", "country", "gpe", "fac", "facility", "geo");
    put(types, NameType.MISC, "misc", "event", "election", "nationality", "militaryplatform");
    put(types, NameType.MISC, "norp", "product", "work_of_art", "creative-work", "law", "language");
    put(types, null, "weapon", "money", "quantity", "temporal", "documentreference");
    put(types, null, "date", "time", "percent", "ordinal", "cardinal");
    return Map.copyOf(types);
  }

  private static void put(Map<String, Optional<NameType>> types, NameType ours, String... theirs) {
    for (String type : theirs) {
      types.put(type, Optional.ofNullable(ours));
    }
  }
}

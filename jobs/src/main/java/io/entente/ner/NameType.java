/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

/** What a tagger takes a name for; the names are those of CoNLL-2003. */
public enum NameType {
  /** A person. */
  PER,
  /** An organization. */
  ORG,
  /** A place: country, region, city, building. */
  LOC,
  /** Another name: nationality, event, work, product. */
  MISC
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

/**
 * An article of a story.
 *
 * @param day days since 1970-01-01
 * @param source number of the publisher, or {@link UnitArticles#NO_SOURCE}
 * @param first whether it is the story's first article
 */
record ArticleDate(int day, int source, boolean first) {

  /** Whether the publisher is known. */
  boolean hasSource() {
    return source != UnitArticles.NO_SOURCE;
  }
}

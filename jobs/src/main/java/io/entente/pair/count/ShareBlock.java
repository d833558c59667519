/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.count.UnitPlan.Share;
import java.io.Serializable;

/**
 * Something that the task of a share gets.
 *
 * @param share the share
 * @param kind what it is
 * @param from the other share that asks
 * @param bytes packed
 */
record ShareBlock(Share share, Kind kind, int from, byte[] bytes) implements Serializable {

  /** What tasks send each other. */
  enum Kind {
    /** Articles, as in {@link UnitBlock}. */
    ARTICLES,
    /** Names of actors whose counts another share needs. */
    QUESTION,
    /** Their counts, as in {@link PartnerCounts}. */
    ANSWER
  }
}

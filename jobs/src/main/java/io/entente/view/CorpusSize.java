/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import java.time.LocalDate;

/**
 * How much is counted.
 *
 * @param first the first day on which an article stands
 * @param last the last one
 * @param actors actors that occur
 * @param pairs pairs that occur
 */
public record CorpusSize(
    LocalDate first, LocalDate last, long articles, long stories, long actors, long pairs) {}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import java.util.List;

/**
 * The pairs of a period that are stronger than the size of their actors explains.
 *
 * @param pairs how many there are
 * @param strongest those with most evidence, by log-likelihood ratio
 */
public record Backbone(long pairs, List<PairFigures> strongest) {}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import java.util.List;

/**
 * A text with its sentences, tokens and names. All places are indexes of chars (UTF-16).
 *
 * @param sentences the sentences, in order
 * @param tokenBegins the first char of each token, in order
 * @param names the names, in order, none overlapping another
 */
public record TaggedText(List<TextSpan> sentences, int[] tokenBegins, List<NamedSpan> names) {}

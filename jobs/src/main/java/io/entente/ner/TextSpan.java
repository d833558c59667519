/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

/**
 * A sentence's place in a text.
 *
 * @param begin index of the first char (UTF-16)
 * @param end index after the last char
 * @param paragraph number of the paragraph, from 0
 */
public record TextSpan(int begin, int end, int paragraph) {}

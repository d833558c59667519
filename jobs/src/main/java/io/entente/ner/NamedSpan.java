/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

/**
 * A name in a text, as a tagger found it.
 *
 * @param begin index of its first char (UTF-16)
 * @param end index after its last char
 * @param type what the tagger takes it for
 * @param confidence probability of its least certain label, 0 to 1
 */
public record NamedSpan(int begin, int end, NameType type, float confidence) {}

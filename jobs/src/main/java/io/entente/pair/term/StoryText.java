/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import java.util.List;

/**
 * A story's first article, as far as terms ask for it.
 *
 * @param id its id
 * @param day its date, in days since 1970-01-01
 * @param title its headline, or null
 * @param body its text, with blanks in place of what the publisher repeats under its articles
 * @param spans where it names actors that are paired
 */
record StoryText(String id, int day, String title, String body, List<Span> spans) {}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented article.
 *
 * @param number its number in the corpus
 * @param title headline, which names nobody
 * @param body text
 * @param date day of publication
 * @param publisher number of its publisher
 * @param actors whom it names, each once or more
 * @param copy whether it is a copy of an earlier one
 */
record GeneratedArticle(
    long number,
    String title,
    String body,
    LocalDate date,
    int publisher,
    List<PlantedActor> actors,
    boolean copy) {

  /** As a line of JSON; the texts hold nothing that JSON must escape. */
  String json() {
    return """
        {"id":"generated-%d","date":"%s","source":"publisher-%d","title":"%s","body":"%s"}"""
        .formatted(number, date, publisher, title, body);
  }
}

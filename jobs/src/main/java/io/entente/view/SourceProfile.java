/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import java.time.LocalDate;
import java.util.List;

/**
 * A publisher in all that was read.
 *
 * @param source its name; null for all articles whose publisher is unknown
 * @param articles its articles
 * @param stories those that are the first of their story
 * @param copies those that are not
 * @param copiedFrom whose stories the copies are of, most first: publishers of the first articles,
 *     which may be the same one
 * @param languages of its articles, most first; null where the language is unknown
 * @param first day of its first article
 * @param last day of its last article
 */
public record SourceProfile(
    String source,
    long articles,
    long stories,
    long copies,
    List<Part> copiedFrom,
    List<Part> languages,
    LocalDate first,
    LocalDate last) {

  /**
   * Some of the articles.
   *
   * @param name a publisher or a language; null where it is unknown
   * @param articles how many
   */
  public record Part(String name, long articles) {}
}

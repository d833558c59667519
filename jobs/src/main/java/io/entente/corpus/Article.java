/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One usable record of the corpus, cleaned.
 *
 * @param articleId hash of source, url (or external id), date, title and body: the same record read
 *     twice has the same id
 * @param externalId the id that the record brought, or the file's name
 * @param source publisher, or null
 * @param url address, or null
 * @param title one line, or null
 * @param body paragraphs divided by an empty line
 * @param publishedDate day of publication where its source is
 * @param language ISO 639-1 code, or null where neither text nor record tell it
 * @param characters code points of the body
 * @param tokens words of title and body
 * @param contentHash hash of the folded title and body alone: equal for copies at other publishers
 * @param signature what near copies of the text are known by; empty for a text of a few words
 * @param storyId the article id of the first copy; the article's own id until copies are sought
 * @param inputFile file that the record stood in
 * @param inputPosition byte offset in the decompressed file, or row number where rows lie in blocks
 * @param removedCharacters code points by which cleaning shortened the body
 */
public record Article(
    String articleId,
    String externalId,
    String source,
    String url,
    String title,
    String body,
    LocalDate publishedDate,
    String language,
    int characters,
    int tokens,
    String contentHash,
    String signature,
    String storyId,
    String inputFile,
    long inputPosition,
    int removedCharacters) {

  /** Checks that what every article has is there. */
  public Article {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(externalId, "externalId");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(publishedDate, "publishedDate");
    Objects.requireNonNull(contentHash, "contentHash");
    Objects.requireNonNull(signature, "signature");
    Objects.requireNonNull(storyId, "storyId");
    Objects.requireNonNull(inputFile, "inputFile");
  }
}

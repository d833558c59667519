/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.time.LocalDate;

/** One usable record of the corpus, cleaned. */
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
    String storyId,
    String inputFile,
    long inputPosition,
    int removedCharacters) {}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view.quality;

import java.time.LocalDate;

/**
 * A sentence in which a name stands.
 *
 * @param text the sentence as it stands in the article
 * @param begin code point of the sentence at which the name begins, from 0
 * @param end code point after its last
 * @param articleId the article
 * @param publishedDate the article's date
 */
public record ExampleSentence(
    String text, int begin, int end, String articleId, LocalDate publishedDate) {}

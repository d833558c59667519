/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import java.nio.file.Path;

/** A way from stored articles to stored mentions and stored pairs by month. */
interface Peer {

  /** Folder of the articles: rows of table articles and their {@link #TEXT}. */
  String ARTICLES = "articles";

  /**
   * Folder of what is found: article_id, published_month, field (title, body or {@link #TEXT}),
   * begin and end in that, type, actor_id.
   */
  String MENTIONS = "mentions";

  /** Folder of pairs and the stories of each month that name both. */
  String PAIRS = "pairs";

  /** Column of the articles: title, an empty line and body. */
  String TEXT = "text";

  /** Reads the articles of a file and writes both folders. */
  void run(Path articles, Path out) throws Exception;
}

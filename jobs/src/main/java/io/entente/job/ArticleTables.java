/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.corpus.ArticleChanges;
import io.entente.corpus.Articles;
import io.entente.corpus.RejectChanges;
import io.entente.corpus.Rejects;
import io.entente.table.LakeCommit;
import io.entente.table.TableState;

/** Writes what changes of tables articles and rejects, in the partitions in which it does. */
final class ArticleTables {

  private ArticleTables() {}

  static TableState write(LakeCommit commit, ArticleChanges articles) {
    return commit.replacePartitions(
        Articles.TABLE, articles.rows(), Articles.TABLE.partitions(articles.months()));
  }

  static TableState write(LakeCommit commit, RejectChanges rejects) {
    return commit.replacePartitions(
        Rejects.TABLE, rejects.rows(), Rejects.TABLE.partitions(rejects.runs()));
  }
}

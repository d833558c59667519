/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view.quality;

import io.entente.TestSpark;
import io.entente.actor.Mention;
import io.entente.actor.Mentions;
import io.entente.actor.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows of table mentions, all in the first sentence of one article's body. */
final class TinyMentions {

  private final List<Mention> mentions = new ArrayList<>();

  TinyMentions add(int times, String surface, String actorId, String type, Resolution resolution) {
    for (int i = 0; i < times; i++) {
      mentions.add(
          new Mention(
              "article-1",
              "2025-02",
              Mention.Field.BODY,
              0,
              0,
              30,
              0,
              4,
              4 + surface.length(),
              1,
              2,
              surface,
              actorId,
              type,
              resolution,
              null,
              false,
              0.8));
    }
    return this;
  }

  TinyMentions unresolved(int times, String surface) {
    return add(times, surface, null, null, Resolution.UNRESOLVED);
  }

  Dataset<Row> rows() {
    return Mentions.TABLE.dataset(TestSpark.session(), mentions);
  }
}

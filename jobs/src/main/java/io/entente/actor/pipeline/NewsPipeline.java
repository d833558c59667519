/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.pipeline;

import io.entente.ner.TaggingStages;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * News text to actors as stages of a Spark NLP pipeline. Stages of other makers may stand among
 * them or in their places. The job extract does not use it, but gives the same mentions.
 */
public final class NewsPipeline {

  /** Column with the actors, of which each is a chunk. */
  public static final String ACTORS = "actors";

  private NewsPipeline() {}

  /**
   * All stages: document, sentences, tokens, labels, names and actors, from column {@link
   * TaggingStages#TEXT} to column {@link #ACTORS}. They are new at each call, and the list may be
   * changed.
   */
  public static List<PipelineStage> stages() {
    return new ArrayList<>(
        List.of(
            TaggingStages.document(),
            TaggingStages.sentences(),
            TaggingStages.tokens(),
            TaggingStages.labels(),
            TaggingStages.names(),
            actors()));
  }

  /**
   * The last stage. It reads the labels of tokens, as the job extract does, and not the names that
   * {@code NerConverter} makes of them: of a name's probabilities that one keeps the mean, where
   * the resolver goes by the least.
   */
  public static ActorResolver actors() {
    ActorResolver actors = new ActorResolver();
    actors.setInputCols(
        new String[] {
          TaggingStages.DOCUMENT,
          TaggingStages.SENTENCES,
          TaggingStages.TOKENS,
          TaggingStages.LABELS
        });
    actors.setOutputCol(ACTORS);
    return actors;
  }

  /** Stages as a pipeline; none of ours has anything to learn. */
  public static PipelineModel model(SparkSession spark, List<? extends PipelineStage> stages) {
    return new Pipeline()
        .setStages(stages.toArray(new PipelineStage[0]))
        .fit(spark.emptyDataset(Encoders.STRING()).toDF(TaggingStages.TEXT));
  }
}

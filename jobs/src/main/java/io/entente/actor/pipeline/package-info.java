/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The finding of actors as a Spark NLP pipeline: {@link
 * io.entente.actor.pipeline.NewsPipeline#stages()} gives all stages from text to actors, of which
 * the last, {@link io.entente.actor.pipeline.ActorResolver}, takes the names of any tagger.
 *
 * <p>The job extract does the same in one pass without the rows of annotations between the stages
 * ({@link io.entente.actor.ActorExtraction}); both call {@link io.entente.actor.TextResolver}, and
 * a test holds that they find the same mentions. {@code jobs/docs/spark-nlp.md} shows how to use it
 * and how fast each is.
 */
package io.entente.actor.pipeline;

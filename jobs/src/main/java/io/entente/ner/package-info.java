/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Finds sentences, words and names in a text, in one pass or as Spark NLP annotators.
 *
 * <p>{@link io.entente.ner.TextTagger} does it in one call, which is what the jobs use. The same
 * rules stand behind the annotators {@link io.entente.ner.SentenceAnnotator} ({@link
 * io.entente.ner.SentenceSplitter}), {@link io.entente.ner.TokenAnnotator} ({@link
 * io.entente.ner.WordSplitter}, which divides words as the tagger's training data does) and {@link
 * io.entente.ner.NameTagger}, which labels tokens by the statistical tagger of {@link
 * io.entente.ner.crf} in the form that Spark NLP's {@code NerConverter} reads; {@link
 * io.entente.ner.train} makes its model. {@link io.entente.ner.TaggingStages} puts them together,
 * {@link io.entente.ner.JavaAnnotator} is what an annotator written in Java needs, and {@link
 * io.entente.ner.AnnotatedText} turns annotations, whoever made them, back into plain Java. Package
 * {@code io.entente.actor.pipeline} goes on from names to actors.
 *
 * <p>{@link io.entente.ner.SparkNlpNames} lets any other Spark NLP model find the names instead;
 * {@link io.entente.ner.LabelTable} says what its labels mean.
 */
package io.entente.ner;

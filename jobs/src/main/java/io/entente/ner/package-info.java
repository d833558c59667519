/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Spark NLP annotators and the pipeline that finds sentences, tokens and named spans.
 *
 * <p>{@link io.entente.ner.NewsPipeline} puts Spark NLP's document assembler and tokenizer around
 * our {@link io.entente.ner.SentenceAnnotator}, whose rules are plain Java in {@link
 * io.entente.ner.SentenceSplitter}. {@link io.entente.ner.TokenAnnotator} with {@link
 * io.entente.ner.WordSplitter} divides words as the tagger's training data does. {@link
 * io.entente.ner.NameTagger} labels the tokens by the statistical tagger of {@link
 * io.entente.ner.crf}, in the form that Spark NLP's {@code NerConverter} reads; {@link
 * io.entente.ner.train} makes its model. {@link io.entente.ner.JavaAnnotator} is what an annotator
 * written in Java needs to stand in a Spark NLP pipeline.
 *
 * <p>{@link io.entente.ner.SparkNlpNames} lets any other Spark NLP model find the names instead;
 * {@link io.entente.ner.LabelTable} says what its labels mean.
 */
package io.entente.ner;

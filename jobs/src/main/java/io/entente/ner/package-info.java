/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Spark NLP annotators and the pipeline that finds sentences, tokens and named spans.
 *
 * <p>{@link io.entente.ner.NewsPipeline} puts Spark NLP's document assembler and tokenizer around
 * our {@link io.entente.ner.SentenceAnnotator}, whose rules are plain Java in {@link
 * io.entente.ner.SentenceSplitter}. {@link io.entente.ner.JavaAnnotator} is what an annotator
 * written in Java needs to stand in a Spark NLP pipeline. A statistical tagger stands between the
 * tokens and the actors: its spans have the form of {@code named_entity} chunks.
 */
package io.entente.ner;

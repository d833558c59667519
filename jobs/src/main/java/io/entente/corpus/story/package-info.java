/* SPDX-License-Identifier: Apache-2.0 */
/**
 * When two texts are near copies: {@link io.entente.corpus.story.Signature} makes of a text what is
 * needed to tell, {@link io.entente.corpus.story.NearCopies} tells it of two signatures. Plain
 * Java, without Spark; {@link io.entente.corpus.Stories} finds the pairs worth asking about.
 */
package io.entente.corpus.story;

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

/** One step of resolving an article: decides or drops some of its open spans. */
interface ResolutionStep {

  void resolve(ArticleSpans article);
}

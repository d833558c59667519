/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

/** Finds the actors of an article: what is measured. */
public interface ActorSystem {

  /** What it finds; places are code points of the article's text. */
  SystemArticle find(GoldArticle article);
}

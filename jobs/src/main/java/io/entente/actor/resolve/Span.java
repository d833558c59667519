/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import java.util.List;

/** A place in an article where a name stands, on its way to an actor. */
public final class Span {

  private final int sentence;
  private final int firstWord;
  private final int lastWord;
  private final List<Alias> aliases;
  private Decision decision;
  private boolean dropped;

  /**
   * What a span was found to mean.
   *
   * @param actor index in the catalog, or {@link #NOBODY}
   * @param resolution how it was found
   * @param confidence share of such decisions that are right, 0 to 1
   */
  public record Decision(int actor, Resolution resolution, double confidence) {
    static final int NOBODY = -1;
  }

  public Span(int sentence, int firstWord, int lastWord, List<Alias> aliases) {
    this.sentence = sentence;
    this.firstWord = firstWord;
    this.lastWord = lastWord;
    this.aliases = List.copyOf(aliases);
  }

  public int sentence() {
    return sentence;
  }

  public int firstWord() {
    return firstWord;
  }

  public int lastWord() {
    return lastWord;
  }

  public List<Alias> aliases() {
    return aliases;
  }

  public boolean has(AliasKind kind) {
    return aliases.stream().anyMatch(alias -> alias.kind() == kind);
  }

  /** The decision, or null while there is none. */
  public Decision decision() {
    return decision;
  }

  public void decide(int actor, Resolution resolution, double confidence) {
    this.decision = new Decision(actor, resolution, confidence);
  }

  /** The span is no name of an actor after all. */
  public void drop() {
    this.dropped = true;
  }

  public boolean isOpen() {
    return decision == null && !dropped;
  }

  public boolean isDropped() {
    return dropped;
  }
}

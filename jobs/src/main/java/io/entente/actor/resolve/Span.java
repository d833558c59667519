/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.ner.NameType;
import java.util.List;
import java.util.Optional;

/**
 * A place in an article where a name stands, on its way to an actor: found by the catalog (it has
 * aliases), by the tagger (it has a type), or by both.
 */
public final class Span {

  private final int sentence;
  private final int firstWord;
  private final int lastWord;
  private final List<Alias> aliases;
  private final NameType type;
  private final float tagged;
  private Decision decision;
  private boolean dropped;
  private boolean attribution;

  /**
   * What a span was found to mean.
   *
   * @param actor the actor, or null where the name is ambiguous
   * @param resolution how it was found
   * @param confidence share of such decisions that are right, 0 to 1
   */
  public record Decision(Actor actor, Resolution resolution, double confidence) {}

  private Span(
      int sentence, int firstWord, int lastWord, List<Alias> aliases, NameType type, float tagged) {
    this.sentence = sentence;
    this.firstWord = firstWord;
    this.lastWord = lastWord;
    this.aliases = List.copyOf(aliases);
    this.type = type;
    this.tagged = tagged;
  }

  /** A span that only the catalog knows. */
  static Span ofCatalog(int sentence, int firstWord, int lastWord, List<Alias> aliases) {
    return new Span(sentence, firstWord, lastWord, aliases, null, 0);
  }

  /** A span that the tagger found with that probability; the catalog may have aliases for it. */
  static Span ofTagger(
      int sentence,
      int firstWord,
      int lastWord,
      List<Alias> aliases,
      NameType type,
      float confidence) {
    return new Span(sentence, firstWord, lastWord, aliases, type, confidence);
  }

  /** Number of the sentence. */
  public int sentence() {
    return sentence;
  }

  /** Index of the first word in the sentence. */
  public int firstWord() {
    return firstWord;
  }

  /** Index of the last word in the sentence. */
  public int lastWord() {
    return lastWord;
  }

  /** What the catalog knows under this name; empty where only the tagger found it. */
  List<Alias> aliases() {
    return aliases;
  }

  boolean has(AliasKind kind) {
    return aliases.stream().anyMatch(alias -> alias.kind() == kind);
  }

  /** Whether the tagger found it and took it for that type. */
  boolean is(NameType wanted) {
    return type == wanted;
  }

  /** Whether the tagger found it. */
  boolean isTagged() {
    return type != null;
  }

  /** Probability that the tagger gives its type; 0 where it found nothing. */
  float tagged() {
    return tagged;
  }

  /** What the tagger takes it for, if it found it. */
  Optional<NameType> type() {
    return Optional.ofNullable(type);
  }

  int words() {
    return lastWord - firstWord + 1;
  }

  /** The decision, or null while there is none. */
  public Decision decision() {
    return decision;
  }

  /** The actor that was decided on, if any. */
  Optional<Actor> actor() {
    return decision == null ? Optional.empty() : Optional.ofNullable(decision.actor());
  }

  void decide(Actor actor, Resolution resolution, Confidence rule) {
    this.decision = new Decision(actor, resolution, rule.at(tagged));
  }

  /** The same where the name has several senses, of which this one has that probability. */
  void decide(Actor actor, Resolution resolution, Confidence rule, double probability) {
    this.decision = new Decision(actor, resolution, rule.at(tagged) * probability);
  }

  /** The name may mean several actors, and nothing says which. */
  void leaveUnresolved() {
    this.decision = new Decision(null, Resolution.UNRESOLVED, Confidence.UNRESOLVED);
  }

  /** The name stands in a credit or sign-off: whoever it is does nothing in the news. */
  void credit() {
    this.decision = new Decision(null, Resolution.CREDIT, Confidence.UNRESOLVED);
  }

  /** The medium named here only reports. */
  void attribute() {
    this.attribution = true;
  }

  /** Whether it names a medium that only reports. */
  public boolean isAttribution() {
    return attribution;
  }

  /** The span is no name of an actor after all. */
  void drop() {
    this.dropped = true;
  }

  boolean isOpen() {
    return decision == null && !dropped;
  }

  boolean isDropped() {
    return dropped;
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.Role;
import io.entente.actor.resolve.MentionResolver;
import io.entente.actor.resolve.Sentence;
import io.entente.actor.resolve.Span;
import io.entente.ner.TaggedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells which actors a text names, from its sentences, tokens and names. The job extract and the
 * annotator of a Spark NLP pipeline both call it. Plain Java; one serves all threads.
 */
public final class TextResolver {

  private final Catalog catalog;
  private final MentionResolver resolver;

  /** A resolver over that catalog. */
  public TextResolver(Catalog catalog) {
    this.catalog = catalog;
    this.resolver = new MentionResolver(catalog);
  }

  /**
   * The actors of a text, in order.
   *
   * @param date the day on which it appeared, which decides who holds an office
   * @param tagged what was found in it
   */
  public List<ResolvedSpan> resolve(LocalDate date, String text, TaggedText tagged) {
    List<Sentence> sentences = Sentence.of(text, tagged.sentences());
    List<ResolvedSpan> resolved = new ArrayList<>();
    for (Span span : resolver.resolve(date, sentences, tagged.names())) {
      resolved.add(resolved(date, span, sentences.get(span.sentence()), tagged.tokenBegins()));
    }
    return resolved;
  }

  private ResolvedSpan resolved(LocalDate date, Span span, Sentence sentence, int[] tokenBegins) {
    int begin = sentence.begin() + sentence.words().get(span.firstWord()).begin();
    int end = sentence.begin() + sentence.words().get(span.lastWord()).end();
    Span.Decision decision = span.decision();
    Optional<Actor> actor = Optional.ofNullable(decision.actor());
    return new ResolvedSpan(
        begin,
        end,
        span.sentence(),
        sentence.begin(),
        sentence.begin() + sentence.text().length(),
        sentence.paragraph(),
        tokenAt(tokenBegins, begin),
        tokenAt(tokenBegins, end - 1) + 1,
        actor,
        decision.resolution(),
        actor
            .filter(person -> person.type() == ActorType.PERSON)
            .flatMap(person -> catalog.roleOn(person, date))
            .map(Role::office),
        span.isAttribution(),
        decision.confidence());
  }

  private static int tokenAt(int[] tokenBegins, int index) {
    int found = Arrays.binarySearch(tokenBegins, index);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }
}

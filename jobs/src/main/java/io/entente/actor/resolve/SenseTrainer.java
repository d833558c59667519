/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Catalog;
import io.entente.ner.TaggedText;
import io.entente.ner.TextTagger;
import io.entente.ner.train.MarkedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains {@link Sense} on marked articles: logistic regression by stochastic gradient descent with
 * an L2 penalty; the same articles and seed give the same weights.
 *
 * <p>A mark says what a place's name means by its actor: a name with "(city)" behind it is the
 * city, one with another word in brackets, as "England (football)", or that is marked as an
 * organization, a team; else it is the state.
 */
public final class SenseTrainer {

  private static final int EPOCHS = 60;
  private static final double RATE = 0.1;
  private static final double PENALTY = 0.003;
  private static final double LEAST = 0.02;

  private final MentionResolver resolver;
  private final TextTagger tagger;

  /** A trainer whose examples are found as extraction finds them. */
  public SenseTrainer(Catalog catalog, TextTagger tagger) {
    this.resolver = new MentionResolver(catalog);
    this.tagger = tagger;
  }

  /** Which decision is learned. */
  public enum Question {
    /** Does a capital stand for its state? */
    CAPITAL,
    /** Does a country or city play? */
    TEAM
  }

  /**
   * A place's name in an article.
   *
   * @param features its context
   * @param acts whether it acts there
   */
  public record Example(List<String> features, boolean acts) {

    /** How it stands in its sentence. */
    public PlaceConstruction construction() {
      return PlaceConstruction.of(features);
    }
  }

  /** The examples that articles give for a question. */
  public List<Example> examples(Question question, List<MarkedArticle> articles) {
    List<Example> examples = new ArrayList<>();
    for (MarkedArticle article : articles) {
      TaggedText tagged = tagger.tag(article.text());
      List<Sentence> sentences = Sentence.of(article.text(), tagged.sentences());
      ArticleSpans spans = resolver.beforePlaces(article.date(), sentences, tagged.names());
      List<Span> candidates =
          question == Question.CAPITAL
              ? Capitals.candidates(spans)
              : spans.isSport() ? Teams.candidates(spans) : List.of();
      for (Span span : candidates) {
        Sentence sentence = spans.sentenceOf(span);
        int begin = sentence.begin() + sentence.words().get(span.firstWord()).begin();
        acts(question, article, begin)
            .ifPresent(acts -> examples.add(new Example(PlaceContext.of(spans, span), acts)));
      }
    }
    return examples;
  }

  private static Optional<Boolean> acts(Question question, MarkedArticle article, int begin) {
    return article.marks().stream()
        .filter(mark -> mark.begin() == begin && !mark.type().equals("PER"))
        .findFirst()
        .map(
            mark -> {
              boolean city = mark.actor().endsWith("(city)");
              boolean team = mark.type().equals("ORG") || mark.actor().endsWith(")") && !city;
              return question == Question.TEAM ? team : !city && !team && !mark.actor().equals("-");
            });
  }

  /** Learns the weights, by feature in the order of their names. */
  public static Map<String, Double> train(List<Example> examples, long seed) {
    Map<String, Double> weights = new HashMap<>();
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      double rate = RATE / (1 + epoch * 0.1);
      for (Example example : order) {
        double error =
            (example.acts() ? 1 : 0) - new SenseSum(weights, example.features()).probability();
        for (String feature : example.features()) {
          weights.merge(feature, rate * error, Double::sum);
        }
      }
      weights.replaceAll((feature, weight) -> weight * (1 - rate * PENALTY * order.size() / 10));
    }
    weights.values().removeIf(weight -> Math.abs(weight) < LEAST);
    return new TreeMap<>(weights);
  }

  /** The probability under weights that still change. */
  private record SenseSum(Map<String, Double> weights, List<String> features) {

    double probability() {
      double sum = 0;
      for (String feature : features) {
        sum += weights.getOrDefault(feature, 0.0);
      }
      return Sense.probability(sum);
    }
  }
}

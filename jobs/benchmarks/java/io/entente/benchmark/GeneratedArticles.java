/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Invented articles by their numbers, the same for the same seed.
 *
 * <p>Each original names two to four actors, each in a sentence of its own among filler. A copy has
 * the text of an original not far before it, another publisher and a date up to two days later;
 * some copies have another headline or one sentence more.
 *
 * @param seed of everything that is drawn
 * @param firstDay first day of publication
 * @param months over which the dates are spread
 * @param copies share of copies
 * @param changedCopies share of the copies that are not letter by letter equal
 */
record GeneratedArticles(
    long seed, LocalDate firstDay, int months, double copies, double changedCopies) {

  private static final int LEAST_ACTORS = 2;
  private static final int MOST_ACTORS = 4;
  private static final int LEAST_WORDS = 120;
  private static final int PUBLISHERS = 200;
  private static final int DAYS_LATER = 2;
  private static final int NEAR = 50;
  private static final long COPY = 0x5DEECE66DL;

  GeneratedArticle article(long number) {
    return isCopy(number) ? copy(number) : original(number);
  }

  private boolean isCopy(long number) {
    return number > 0 && random(number, COPY).nextDouble() < copies;
  }

  /** Each number has generators of its own, so that articles can be made in any order. */
  private SplittableRandom random(long number, long purpose) {
    long start = new SplittableRandom(seed).nextLong() + number;
    return new SplittableRandom(new SplittableRandom(start).nextLong() ^ purpose);
  }

  private GeneratedArticle original(long number) {
    SplittableRandom random = random(number, 0);
    List<PlantedActor> actors = actors(random);
    String title = FillerText.title(random);
    String body = body(random, actors);
    return new GeneratedArticle(
        number, title, body, day(random), random.nextInt(PUBLISHERS), actors, false);
  }

  private GeneratedArticle copy(long number) {
    SplittableRandom random = random(number, ~COPY);
    long earlier = number - 1 - random.nextLong(Math.min(number, NEAR));
    while (isCopy(earlier)) {
      earlier--;
    }
    GeneratedArticle original = original(earlier);
    boolean changed = random.nextDouble() < changedCopies;
    boolean retitled = changed && random.nextBoolean();
    return new GeneratedArticle(
        number,
        retitled ? FillerText.title(random) : original.title(),
        changed && !retitled
            ? original.body() + " " + FillerText.sentence(random)
            : original.body(),
        original.date().plusDays(random.nextInt(DAYS_LATER + 1)),
        (original.publisher() + 1 + random.nextInt(PUBLISHERS - 1)) % PUBLISHERS,
        original.actors(),
        true);
  }

  /** Two to four different actors; the first of the list come often, the last seldom. */
  private static List<PlantedActor> actors(SplittableRandom random) {
    int count = random.nextInt(LEAST_ACTORS, MOST_ACTORS + 1);
    List<PlantedActor> actors = new ArrayList<>();
    while (actors.size() < count) {
      double drawn = random.nextDouble();
      PlantedActor actor = PlantedActor.ALL.get((int) (drawn * drawn * PlantedActor.ALL.size()));
      if (!actors.contains(actor)) {
        actors.add(actor);
      }
    }
    return actors;
  }

  private static String body(SplittableRandom random, List<PlantedActor> actors) {
    StringBuilder body = new StringBuilder();
    for (PlantedActor actor : actors) {
      body.append(naming(random, actor)).append(' ');
      body.append(FillerText.sentence(random)).append(' ');
    }
    while (words(body) < LEAST_WORDS) {
      body.append(FillerText.sentence(random)).append(' ');
    }
    return body.toString().strip();
  }

  private static String naming(SplittableRandom random, PlantedActor actor) {
    return "A letter about the %s %s came from %s in the morning."
        .formatted(FillerText.adjective(random), FillerText.noun(random), actor.name());
  }

  private static long words(CharSequence text) {
    return text.chars().filter(c -> c == ' ').count();
  }

  /** A day on which a copy two days later is inside the months, too. */
  private LocalDate day(SplittableRandom random) {
    long days = firstDay.plusMonths(months).toEpochDay() - firstDay.toEpochDay() - DAYS_LATER;
    return firstDay.plusDays(random.nextLong(days));
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.actor.Mention;
import io.entente.corpus.Articles;
import io.entente.pair.SampleMentions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented news over a new year: stories with copies in other weeks, months and years, publishers
 * that are not known, names that are not resolved, stories without any name.
 */
final class RandomNews {

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 11, 20);
  private static final int DAYS = 90;
  private static final int MOST_COPIES = 3;
  private static final int MOST_MENTIONS = 14;
  private static final int ACTORS = 9;
  private static final int PUBLISHERS = 4;
  private static final int SENTENCES = 6;
  private static final double RARE = 0.15;

  private final List<Articles.Row> articles = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Random random;

  RandomNews(long seed, int stories) {
    this.random = new Random(seed);
    for (int i = 0; i < stories; i++) {
      addStory("story" + i);
    }
  }

  private void addStory(String story) {
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    addArticle(story, story, day);
    for (int copy = random.nextInt(MOST_COPIES); copy > 0; copy--) {
      addArticle(story + "copy" + copy, story, day.plusDays(random.nextInt(DAYS / 2)));
    }
    for (int i = random.nextInt(MOST_MENTIONS + 1); i > 0; i--) {
      int sentence = random.nextInt(SENTENCES);
      String actor = random.nextDouble() < RARE ? null : "actor" + random.nextInt(ACTORS);
      mentions.add(
          SampleMentions.mention(
              story, Articles.month(day), actor, sentence, sentence / 2, i, i + 1));
    }
  }

  private void addArticle(String id, String story, LocalDate day) {
    String source = random.nextDouble() < RARE ? null : "publisher" + random.nextInt(PUBLISHERS);
    articles.add(PeriodSample.article(id, story, source, day.toString()));
  }

  List<Articles.Row> articles() {
    return articles;
  }

  List<Mention> mentions() {
    return mentions;
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.corpus.story.TrainingTexts;
import io.entente.table.Scratch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoriesTest {

  private static final SparkSession SPARK = TestSpark.session();
  private static final List<String> BODIES = TrainingTexts.bodies();

  /** What a lake would hold. */
  private final Map<String, Articles.Row> lake = new HashMap<>();

  private static Articles.Row article(String id, String date, String body) {
    return article(id, LocalDate.parse(date), body);
  }

  private static Articles.Row article(String id, LocalDate date, String body) {
    try {
      RecordFields fields = new RecordFields(new FieldNames(Map.of()));
      fields.put("body", body);
      fields.put("date", date.toString());
      Articles.Row row =
          Articles.row(new ArticleMaker(ReadingOptions.defaults()).article(fields, "file", 0));
      return withStory(row, id, id);
    } catch (UnusableRecordException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Articles.Row withStory(Articles.Row a, String id, String story) {
    return new Articles.Row(
        id,
        a.externalId(),
        a.source(),
        a.url(),
        a.title(),
        a.body(),
        a.publishedDate(),
        a.publishedMonth(),
        a.language(),
        a.characters(),
        a.tokens(),
        a.contentHash(),
        a.signature(),
        story,
        a.inputFile(),
        a.inputPosition(),
        a.removedCharacters(),
        a.boilerplateParagraphs());
  }

  /** Adds articles and gives all stories. */
  private Map<String, String> add(List<Articles.Row> articles) {
    Map<String, Articles.Row> loose = new HashMap<>();
    articles.forEach(article -> loose.put(article.articleId(), article));
    return settle(loose);
  }

  private Map<String, String> add(Articles.Row... articles) {
    return add(List.of(articles));
  }

  /** Removes articles; what is left of their stories becomes loose. */
  private Map<String, String> remove(List<String> ids) {
    Set<String> stories = new HashSet<>();
    ids.forEach(id -> stories.add(lake.remove(id).storyId()));
    Map<String, Articles.Row> loose = new HashMap<>();
    lake.values().stream()
        .filter(article -> stories.contains(article.storyId()))
        .forEach(article -> loose.put(article.articleId(), article));
    loose.keySet().forEach(lake::remove);
    return settle(loose);
  }

  private Map<String, String> settle(Map<String, Articles.Row> loose) {
    Map<String, String> assigned = assign(loose.values(), lake.values());
    assertThat(assigned.keySet()).containsAll(loose.keySet());
    lake.putAll(loose);
    assigned.forEach((id, story) -> lake.put(id, withStory(lake.get(id), id, story)));
    Map<String, String> stories = new HashMap<>();
    lake.forEach((id, article) -> stories.put(id, article.storyId()));
    return stories;
  }

  private static Map<String, String> assign(
      Iterable<Articles.Row> loose, Iterable<Articles.Row> settled) {
    Map<String, String> assigned = new HashMap<>();
    for (Row row : Stories.assign(dataset(loose), dataset(settled), Scratch.NONE).collectAsList()) {
      assertThat(assigned.put(row.getString(0), row.getString(1))).isNull();
    }
    return assigned;
  }

  private static Dataset<Row> dataset(Iterable<Articles.Row> articles) {
    List<Articles.Row> rows = new ArrayList<>();
    articles.forEach(rows::add);
    return Articles.TABLE.dataset(SPARK, rows);
  }

  private static String shortened(String body, double share) {
    return body.substring(0, body.lastIndexOf(' ', (int) (share * body.length())));
  }

  @Test
  void storiesAreNearCopiesOfAFewDays() {
    String copied = BODIES.get(0);
    String repeated = BODIES.get(2);

    assertThat(
            add(
                article("a", "2025-03-02", copied),
                article("c", "2025-03-01", shortened(copied, 0.6)),
                article("b", "2025-03-01", copied + "\n\nThe ministry did not comment."),
                article("x", "2025-03-01", BODIES.get(1)),
                article("k", "2025-02-26", repeated),
                article("l", "2025-03-01", repeated),
                article("m", "2025-03-05", repeated),
                article("r", "2025-03-01", "Shares fell."),
                article("s", "2025-03-01", "Shares  FELL."),
                article("t", "2025-03-01", "Shares rose.")))
        .as("a, b, c near copies; k, l equal and m too late; r, s of a few words and equal")
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "a", "b", "b", "b", "c", "b", "x", "x", "k", "k", "l", "k", "m", "m", "r", "r", "s",
                "r", "t", "t"));
  }

  @Test
  void onlyArticlesOfStoriesThatChangeAreRenamed() {
    String grown = BODIES.get(0);
    String linked = BODIES.get(2);
    String same = BODIES.get(3);
    add(
        article("b", "2025-03-03", grown),
        article("c", "2025-03-06", grown),
        article("d", "2025-03-09", grown),
        article("k", "2025-03-01", linked),
        article("l", "2025-03-05", linked),
        article("p", "2025-03-01", same),
        article("x", "2025-03-03", BODIES.get(1)));

    assertThat(
            assign(
                List.of(
                    article("z", "2025-02-28", grown),
                    article("m", "2025-03-03", shortened(linked, 0.7)),
                    article("q", "2025-03-01", same)),
                lake.values()))
        .as("an earlier copy gives a new id, a link makes two stories one, a later copy joins")
        .isEqualTo(Map.of("z", "z", "b", "z", "c", "z", "d", "z", "l", "k", "m", "k", "q", "p"));
  }

  @Test
  void storyFallsApart_whenItsLinkIsRemoved() {
    String body = BODIES.get(0);
    add(
        article("a", "2025-03-01", body),
        article("b", "2025-03-03", shortened(body, 0.7)),
        article("c", "2025-03-05", body));

    assertThat(remove(List.of("b"))).isEqualTo(Map.of("a", "a", "c", "c"));
    assertThat(assign(List.of(), lake.values())).as("nothing is loose").isEmpty();
  }

  @Test
  void longChainIsOneStory() {
    List<Articles.Row> chain = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String id = "%02d".formatted((i * 37) % 40);
      chain.add(article(id, LocalDate.parse("2025-01-01").plusDays(3L * i), BODIES.get(0)));
    }

    assertThat(Set.copyOf(add(chain).values())).containsExactly("00");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void batchesGiveTheStoriesOfOneRun(long seed) {
    Random random = new Random(seed);
    List<Articles.Row> all = someArticles("stays-", random, 70);
    List<Articles.Row> passing = someArticles("passes-", random, 12);
    List<Articles.Row> arriving = new ArrayList<>(all);
    arriving.addAll(passing);
    Collections.shuffle(arriving, random);
    int first = 1 + random.nextInt(arriving.size() - 10);
    add(arriving.subList(0, first));
    add(arriving.subList(first, first + 5));
    add(arriving.subList(first + 5, arriving.size()));

    Map<String, String> stories = remove(passing.stream().map(Articles.Row::articleId).toList());

    assertThat(stories).isEqualTo(assign(all, List.of()));
    assertThat(new HashSet<>(stories.values())).hasSizeBetween(5, 60);
  }

  /** Some texts, some of them changed, some shortened, over two weeks and a month's end. */
  private static List<Articles.Row> someArticles(String name, Random random, int count) {
    List<Articles.Row> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String body = BODIES.get(random.nextInt(8));
      String changed =
          switch (random.nextInt(5)) {
            case 0 -> shortened(body, 0.3 + 0.6 * random.nextDouble());
            case 1 -> body + "\n\n" + shortened(BODIES.get(20), 0.3 * random.nextDouble() + 0.1);
            case 2 -> body.substring(body.indexOf("\n\n", body.length() / 3)).strip();
            case 3 -> random.nextBoolean() ? "Shares fell." : "Shares rose.";
            default -> body;
          };
      LocalDate date = LocalDate.parse("2025-02-20").plusDays(random.nextInt(16));
      articles.add(article(name + i, date, changed));
    }
    return articles;
  }
}

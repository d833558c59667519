/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.actor.Mention;
import io.entente.actor.Mentions;
import io.entente.actor.resolve.Resolution;
import io.entente.corpus.Articles;
import io.entente.pair.PairCounting;
import io.entente.pair.PairRules;
import io.entente.pair.PairSourcePeriods;
import io.entente.pair.TermRules;
import io.entente.pair.count.CountedCorpus;
import io.entente.pair.count.PeriodCounting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables pair_terms, actor_terms and pair_source_periods follow from articles and mentions by plain
 * SQL in DuckDB, over made news of a turn of years in which one pair has a subject of its own.
 */
class TermsInSqlTest {

  private static final int STORIES = 150;
  private static final TermRules RULES = new TermRules(5);
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 12, 10);
  private static final List<String> NAMES = List.of("Alba", "Bora", "Cora", "Dora");
  private static final List<String> WORDS =
      List.of(
          "grain", "harbour", "tunnel", "ferry", "the", "of", "copper", "the", "barley", "cranes",
          "pilot", "lantern", "of", "orchard", "velvet");

  private static final List<Articles.Row> ARTICLES = new ArrayList<>();
  private static final List<Mention> MENTIONS = new ArrayList<>();

  @TempDir static Path folder;
  private static Connection connection;
  private static List<String> pairRows;
  private static List<String> inParts;

  @BeforeAll
  static void countAndDerive() throws SQLException, IOException {
    write(new Random(11));
    SparkSession spark = TestSpark.session();
    Dataset<Row> articles = Articles.TABLE.dataset(spark, ARTICLES);
    Dataset<Row> mentions = Mentions.TABLE.dataset(spark, MENTIONS);
    try (PeriodCounting periods = PeriodCounting.of(articles, mentions, PairRules.USUAL)) {
      Dataset<Row> pairs = periods.pairs();
      try (TermCounting terms =
          TermCounting.of(corpus(articles, mentions), pairs, periods.actors(), RULES)) {
        write(terms.pairs(), "pair_terms");
        write(terms.actors(), "actor_terms");
        pairRows = rows(terms.pairs());
      }
      try (TermCounting terms =
          TermCounting.of(
              corpus(articles.repartition(3), mentions.repartition(5)),
              pairs,
              periods.actors(),
              RULES)) {
        inParts = rows(terms.pairs());
      }
      write(
          PairSourcePeriods.of(
              articles, PairCounting.pairs(mentions, PairRules.USUAL), pairs, RULES),
          "pair_source_periods");
    }
    write(articles, "articles");
    write(mentions, "mentions");
    connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement sql = connection.createStatement();
        var script = TermsInSqlTest.class.getResourceAsStream("/terms.sql")) {
      sql.execute("set file_search_path = '" + folder + "'");
      sql.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static CountedCorpus corpus(Dataset<Row> articles, Dataset<Row> mentions) {
    return new CountedCorpus(
        articles, mentions, PeriodCounting.Basis.of(PairRules.USUAL), Optional.empty());
  }

  private static List<String> rows(Dataset<Row> table) {
    return table.collectAsList().stream().map(Row::toString).sorted().toList();
  }

  private static void write(Dataset<Row> rows, String table) {
    rows.coalesce(1).write().parquet(folder.resolve(table).toString());
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  private static void write(Random random) {
    for (int i = 0; i < STORIES; i++) {
      LocalDate day = FIRST_DAY.plusDays(random.nextInt(60));
      String id = "story%03d".formatted(i);
      StringBuilder body = new StringBuilder();
      for (int sentence = 0; sentence < 4; sentence++) {
        addSentence(id, day, sentence + 1, body, random);
      }
      String title = i % 3 == 0 ? "lantern velvet" : null;
      ARTICLES.add(article(id, id, "publisher" + i % 3, day, title, body.toString()));
      if (i % 5 == 0) {
        String copy = id + "copy";
        ARTICLES.add(
            article(
                copy,
                id,
                i % 2 == 0 ? "publisher0" : null,
                day.plusDays(1),
                title,
                body.toString()));
      }
    }
  }

  /** Words and signs divided by blanks, so that SQL can take them apart. */
  private static void addSentence(
      String id, LocalDate day, int number, StringBuilder body, Random random) {
    int begin = body.length();
    List<int[]> spans = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      boolean isName = random.nextInt(4) == 0;
      String word =
          isName
              ? NAMES.get(Math.min(random.nextInt(5), 3))
              : WORDS.get(random.nextInt(WORDS.size()));
      if (isName) {
        spans.add(new int[] {body.length(), body.length() + word.length()});
        names.add(word);
      }
      body.append(word).append(' ');
    }
    // What Alba and Bora are in the news for.
    if (names.contains("Alba") && names.contains("Bora")) {
      body.append("treaty of peace ");
    }
    int end = body.append(". ").length() - 1;
    for (int i = 0; i < spans.size(); i++) {
      int[] span = spans.get(i);
      String actor = "person:" + names.get(i).toLowerCase(Locale.ROOT);
      MENTIONS.add(
          new Mention(
              id,
              Articles.month(day),
              Mention.Field.BODY,
              number,
              begin,
              end,
              0,
              span[0],
              span[1],
              0,
              1,
              names.get(i),
              actor,
              "person",
              Resolution.CATALOG,
              null,
              false,
              1));
    }
  }

  private static Articles.Row article(
      String id, String story, String source, LocalDate day, String title, String body) {
    return new Articles.Row(
        id,
        id,
        source,
        null,
        title,
        body,
        day,
        Articles.month(day),
        "en",
        body.length(),
        1,
        id,
        "",
        story,
        "file",
        0,
        0,
        List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pair_terms", "actor_terms"})
  void countsAndScoresEqualThoseOfSql(String table) throws SQLException {
    assertThat(number("select count(*) from " + table)).isGreaterThan(10);
    assertThat(
            found(
                ("select t.* from given_%s t left join derived_terms d using (granularity,"
                        + " period_start, first, second, fold) where d.fold is null or"
                        + " (t.occurrences, t.stories, t.words, t.period_occurrences, t.period_words)"
                        + " <> (d.occurrences, d.stories, d.words, d.period_occurrences, d.period_words)"
                        + " or abs(t.z_score - d.z_score) > 1e-9")
                    .formatted(table)))
        .isEmpty();
  }

  @Test
  void strongestTermOfSqlIsAmongTheTerms_orAPhraseThatHoldsIt() throws SQLException {
    assertThat(
            found(
                "select * from strongest s where not exists (from given_terms t where"
                    + " (t.granularity, t.period_start, t.first, t.second) = (s.granularity,"
                    + " s.period_start, s.first, s.second)"
                    + " and ' ' || t.fold || ' ' like '% ' || s.fold || ' %')"))
        .isEmpty();
    assertThat(
            number(
                "select count(*) from pair_terms where term = 'treaty of peace' and rank = 1 and"
                    + " actor_a = 'person:alba' and actor_b = 'person:bora'"))
        .isEqualTo(
            number(
                "select count(distinct (granularity, period_start)) from pair_terms where"
                    + " actor_a = 'person:alba' and actor_b = 'person:bora'"));
  }

  @Test
  void typicalArticleHasASentenceOfThePair() throws SQLException {
    assertThat(
            found(
                "from pair_terms where (typical_article_id, actor_a, actor_b) not in"
                    + " (select distinct (article_id, first, second) from subject_sentences)"))
        .isEmpty();
  }

  @Test
  void rowsAreTheSame_whateverThePartitions() {
    assertThat(inParts).isEqualTo(pairRows);
  }

  @Test
  void publishersEqualThoseOfSql() throws SQLException {
    assertThat(number("select count(*) from pair_source_periods")).isGreaterThan(20);
    for (String side : List.of("pair_source_periods", "derived_pair_sources")) {
      String other =
          side.equals("pair_source_periods") ? "derived_pair_sources" : "pair_source_periods";
      assertThat(
              found(
                  ("select * from %s a anti join %s b on a.granularity = b.granularity and"
                          + " a.period_start = b.period_start and a.actor_a = b.actor_a and a.actor_b ="
                          + " b.actor_b and a.source = b.source and a.stories = b.stories and"
                          + " a.source_stories = b.source_stories and a.all_stories = b.all_stories and"
                          + " a.all_source_stories = b.all_source_stories and abs(a.z_score -"
                          + " b.z_score) < 1e-9")
                      .formatted(side, other)))
          .isEmpty();
    }
  }

  private static long number(String query) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<String> found(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet found = sql.executeQuery(query)) {
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.append(found.getString(i)).append(' ');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}

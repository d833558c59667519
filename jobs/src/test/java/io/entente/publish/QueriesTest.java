/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.cli.SampleLake;
import io.entente.serve.LakeServer;
import io.entente.table.IcebergCatalogs;
import io.entente.usage.Setting;
import io.entente.view.LakeView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.collection.JavaConverters;

/**
 * The ready questions, asked of the sample corpus in each database and catalog and over the port:
 * the same answers.
 */
class QueriesTest {

  private static final Path FOLDER = Path.of("docs/queries");
  private static final MathContext FIGURES = new MathContext(6, RoundingMode.HALF_EVEN);

  /** No question is of days or weeks. */
  private static final List<StarTable> ASKED =
      StarSchema.ALL.stream().filter(table -> !table.name().matches(".*_(day|week)")).toList();

  @TempDir static Path folder;

  private static final Map<String, SparkSession> ICEBERG = new LinkedHashMap<>();
  private static Optional<Connection> postgres = Optional.empty();
  private static Connection duckDb;
  private static LakeServer server;
  private static Connection port;

  @BeforeAll
  static void publishTheSharedLake() throws SQLException {
    String lake = SampleLake.folder().toString();
    String database = "jdbc:duckdb:" + folder.resolve("news.duckdb");
    publish(lake, database, Map.of());
    duckDb = DriverManager.getConnection(database);
    if (PostgresServer.isThere()) {
      String url = PostgresServer.newDatabase();
      publish(lake, url, PostgresServer.login());
      postgres = Optional.of(PostgresServer.connect(url));
    }
    for (String catalog :
        List.of(
            IcebergCatalogs.inFiles(folder.resolve("files")),
            IcebergCatalogs.jdbc(folder.resolve("jdbc")))) {
      publication(
          lake,
          publication ->
              publication.toIceberg(
                  TestSpark.session(), Setting.PUBLISHED_CATALOG, catalog + ".bi"));
      ICEBERG.put(catalog, sessionIn(catalog));
    }
    server =
        LakeServer.start(TestSpark.session(), lake, "localhost", 0, LakeServer.USUAL_MOST_KEPT);
    port = DriverManager.getConnection(server.url(), "anybody", "");
    try (Statement statement = port.createStatement()) {
      statement.execute("use star");
    }
  }

  private static void publish(String lake, String url, Map<String, String> login) {
    DatabaseAddress address =
        new DatabaseAddress(Setting.DATABASE, url, Optional.empty(), Optional.empty(), login);
    publication(lake, publication -> publication.toDatabase(address));
  }

  private static void publication(String lake, Consumer<Publication> way) {
    try (LakeView view = LakeView.open(TestSpark.session(), lake)) {
      way.accept(new Publication(view, "sample", "test", StoryTexts.LEFT_OUT, ASKED));
    }
  }

  /** A session in which the published tables need no other name than their own. */
  private static SparkSession sessionIn(String catalog) {
    SparkSession session = TestSpark.session().newSession();
    String prefix = "spark.sql.catalog." + catalog;
    JavaConverters.mapAsJavaMap(TestSpark.session().conf().getAll())
        .forEach(
            (name, value) -> {
              if (name.equals(prefix) || name.startsWith(prefix + ".")) {
                session.conf().set(name, value);
              }
            });
    session.sql("use %s.bi".formatted(catalog));
    return session;
  }

  @AfterAll
  static void close() throws SQLException {
    duckDb.close();
    port.close();
    server.close();
    if (postgres.isPresent()) {
      postgres.get().close();
    }
  }

  static List<Path> queries() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyQuestionStandsOnce_andInTheList() throws IOException {
    List<String> questions = new ArrayList<>();
    for (Path query : queries()) {
      questions.add(Files.readAllLines(query).get(0));
    }
    assertThat(questions)
        .hasSize(29)
        .doesNotHaveDuplicates()
        .allMatch(question -> question.matches("-- .*[?]"));
    String list = Files.readString(FOLDER.resolve("README.md"));
    assertThat(queries())
        .allSatisfy(
            query ->
                assertThat(list)
                    .contains(
                        "[%s](%s)"
                            .formatted(
                                Files.readAllLines(query).get(0).substring("-- ".length()),
                                query.getFileName())));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answerIsTheSameInEveryDatabase(Path query) throws IOException, SQLException {
    String sql = Files.readString(query).strip().replaceAll(";$", "");

    List<List<String>> answer = answer(duckDb, sql);

    assertThat(answer).isNotEmpty();
    assertThat(answer.get(0)).anyMatch(value -> !value.equals("null"));
    assertThat(answer(port, sql)).as("port").isEqualTo(answer);
    ICEBERG.forEach(
        (catalog, session) ->
            assertThat(answer(session.sql(sql).collectAsList()))
                .as("Iceberg " + catalog)
                .isEqualTo(answer));
    if (postgres.isPresent()) {
      assertThat(answer(postgres.get(), sql)).as("PostgreSQL").isEqualTo(answer);
    }
  }

  private static List<List<String>> answer(List<Row> rows) {
    List<List<String>> answer = new ArrayList<>();
    for (Row row : rows) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        values.add(plain(row.get(i)));
      }
      answer.add(values);
    }
    return answer;
  }

  private static List<List<String>> answer(Connection database, String sql) throws SQLException {
    List<List<String>> answer = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.add(plain(rows.getObject(i)));
        }
        answer.add(values);
      }
    }
    return answer;
  }

  /** A value as all databases have it: numbers to six figures. */
  private static String plain(Object value) {
    return value instanceof Number number
        ? new BigDecimal(number.toString()).round(FIGURES).stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.ner.NamedSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Names by Stanford CoreNLP on one thread, pairs by DuckDB on one. A name is an actor. */
final class CoreNlpPeer implements Peer {

  private final CoreNlp tagger = new CoreNlp();

  CoreNlpPeer() throws Exception {}

  @Override
  public void run(Path file, Path out) throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      sql.execute("set threads = 1");
      sql.execute(
          """
          create table mentions (article_id varchar, published_month varchar, field varchar,
            "begin" integer, "end" integer, type varchar, actor_id varchar)
          """);
      try (ResultSet articles =
              sql.executeQuery(
                  "select article_id, published_month, text from read_parquet('%s/*.parquet')"
                      .formatted(file));
          DuckDBAppender mentions =
              ((DuckDBConnection) connection).createAppender("main", "mentions")) {
        while (articles.next()) {
          append(mentions, articles);
        }
      }
      sql.execute("create table pairs as " + PairMonthsBenchmark.PAIRS);
      for (String table : new String[] {MENTIONS, PAIRS}) {
        Path folder = Files.createDirectories(out.resolve(table));
        sql.execute(
            "copy %s to '%s' (format parquet)".formatted(table, folder.resolve("all.parquet")));
      }
    }
  }

  private void append(DuckDBAppender mentions, ResultSet article) throws SQLException {
    String text = article.getString(3);
    for (NamedSpan name : tagger.names(text)) {
      mentions.beginRow();
      mentions.append(article.getString(1));
      mentions.append(article.getString(2));
      mentions.append(TEXT);
      mentions.append(name.begin());
      mentions.append(name.end());
      mentions.append(name.type().name());
      mentions.append(text.substring(name.begin(), name.end()));
      mentions.endRow();
    }
  }
}

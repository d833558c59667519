/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

  private static DatabaseAddress at(String url) {
    return at(url, "news", "analyst");
  }

  private static DatabaseAddress at(String url, String schema, String reader) {
    return new DatabaseAddress(
        Setting.DATABASE, url, Optional.of(schema), Optional.of(reader), Map.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/news?user=a&password=hunter2",
        "jdbc:postgresql://db/news?PASSWORD=hunter2&user=a",
        "jdbc:postgresql://db/news?sslpassword=hunter2",
        "jdbc:postgresql://a:hunter2@db/news",
        "jdbc:sqlserver://db;user=a;password=hunter2",
        "jdbc:oracle:thin:scott/hunter2@//db/news",
        "jdbc:snowflake://x/?token=hunter2"
      })
  void passwordInTheAddressIsRefusedWithoutBeingTold(String url) {
    assertThatThrownBy(() -> at(url))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("holds a password, which every user of the machine could see")
        .hasMessageContaining("ENTENTE_JDBC_PASSWORD")
        .hasMessageNotContaining("hunter2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db:5432/news?user=a&sslmode=require",
        "jdbc:duckdb:/data/news@home.duckdb",
        "jdbc:oracle:thin:@//db/news",
        "jdbc:h2:mem:news;DB_CLOSE_DELAY=-1"
      })
  void addressWithoutAPasswordIsTaken(String url) {
    assertThat(at(url).url()).isEqualTo(url);
  }

  @Test
  void namesThatCouldBeSqlAreRefused() {
    assertThatThrownBy(() -> at("jdbc:postgresql://db/news", "news; drop", "analyst"))
        .hasMessage("'news; drop' is no name; use letters, digits and _, beginning with a letter");
    assertThatThrownBy(() -> at("jdbc:postgresql://db/news", "news", "a b"))
        .hasMessageContaining("'a b' is no name");
  }

  @Test
  void driverThatIsMissingIsNamed() {
    assertThatThrownBy(() -> at("jdbc:snowflake://x.example/").connect())
        .isInstanceOf(UserMistake.class)
        .hasMessage(
            "no driver on the class path serves 'jdbc:snowflake://x.example/'; put the jar of"
                + " net.snowflake:snowflake-jdbc there (ENTENTE_CLASSPATH, or spark.jars where"
                + " spark-submit starts the program)");
    assertThatThrownBy(() -> at("postgresql://db/news"))
        .hasMessage(
            "'postgresql://db/news' is no JDBC address; write it like"
                + " jdbc:postgresql://host/database or jdbc:duckdb:file");
  }

  @Test
  void databaseThatDoesNotAnswerMayAnswerTheNextTime() {
    assertThatThrownBy(() -> at("jdbc:postgresql://127.0.0.1:1/news").connect())
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("'jdbc:postgresql://127.0.0.1:1/news' cannot be reached");
  }
}

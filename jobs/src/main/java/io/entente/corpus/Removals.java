/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;

import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.Instant;
import org.apache.spark.sql.types.DataTypes;

/** Table {@code removals}: articles that were taken out on demand and are not let in again. */
public final class Removals {

  /** The article. */
  public static final TableColumn ARTICLE_ID =
      text("article_id", "The article that was taken out", "4be1d6a09c0f2e53a7b4c8d9e0f1a2b3");

  /** Definition of the table. */
  public static final TableDefinition<Row> TABLE =
      TableDefinition.named("removals", Row.class)
          .grain("one article that was taken out")
          .columns(
              ARTICLE_ID,
              text("reason", "Why, in the user's words; may be empty", "court order 12/2025"),
              required("removed_at", DataTypes.TimestampType, "When, UTC", "2025-03-01T06:00:00Z"))
          .sortedBy(ARTICLE_ID)
          .define();

  private Removals() {}

  /** A row of the table; the columns say what each component means. */
  public record Row(String articleId, String reason, Instant removedAt) {}
}

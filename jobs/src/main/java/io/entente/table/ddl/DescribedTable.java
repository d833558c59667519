/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table.ddl;

import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.util.List;
import java.util.stream.Stream;

/**
 * What other programs are told of a table, be it one of a lake or another.
 *
 * @param name its name
 * @param comment what one row is, in a sentence
 * @param columns its columns in order; the meaning of each becomes its comment
 * @param partitionedBy the columns that are folders and not in the files; may be empty
 * @param key the columns that tell rows apart
 * @param references which columns are keys of other tables
 */
public record DescribedTable(
    String name,
    String comment,
    List<TableColumn> columns,
    List<TableColumn> partitionedBy,
    List<TableColumn> key,
    List<TableDefinition.Reference> references) {

  /** Keeps the lists as they are now. */
  public DescribedTable {
    columns = List.copyOf(columns);
    partitionedBy = List.copyOf(partitionedBy);
    key = List.copyOf(key);
    references = List.copyOf(references);
  }

  /** A table of a lake. */
  public static DescribedTable of(TableDefinition<?> table) {
    return new DescribedTable(
        table.name(),
        "One row: " + table.grain(),
        table.columns(),
        table.partitionColumns(),
        table.key(),
        table.references());
  }

  /** What a column refers to. */
  public Stream<TableDefinition.Reference> referencesOf(TableColumn column) {
    return references.stream().filter(reference -> reference.column().equals(column));
  }
}

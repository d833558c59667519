/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import io.entente.usage.Mend;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.execution.datasources.parquet.ParquetToSparkSchemaConverter;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.StructField;

/**
 * The columns that the files of a table have, by the footer of one of them: a lake that another
 * version wrote may lack some, and Spark would read nulls in their place.
 */
final class StoredColumns {

  private static final String FILE_END = ".parquet";
  private static final String PARTITION = "=";

  private final FolderLake lake;
  private final TableDefinition<?> table;

  StoredColumns(FolderLake lake, TableDefinition<?> table) {
    this.lake = lake;
    this.table = table;
  }

  /**
   * Checks that all columns of the table are there.
   *
   * @throws UserMistake when one is missing or of another type, or the table's files are gone
   */
  void require() {
    try {
      Optional<Path> file = anyFile(lake.folder(table));
      if (file.isPresent()) {
        compare(lake, table, found(file.get()));
      } else if (TableState.of(lake, table).rows() > 0) {
        throw refused(lake, "has lost the files of table %s".formatted(table.name()));
      }
    } catch (IOException e) {
      throw lake.unreadable(lake.folder(table), e);
    }
  }

  /** The first file of the first partition. */
  private Optional<Path> anyFile(Path folder) throws IOException {
    if (!lake.files().exists(folder)) {
      return Optional.empty();
    }
    List<FileStatus> content =
        Arrays.stream(lake.files().listStatus(folder))
            .sorted(Comparator.comparing(FileStatus::getPath))
            .toList();
    for (FileStatus entry : content) {
      String name = entry.getPath().getName();
      Optional<Path> file =
          entry.isDirectory() && name.contains(PARTITION)
              ? anyFile(entry.getPath())
              : Optional.of(entry.getPath()).filter(path -> name.endsWith(FILE_END));
      if (file.isPresent()) {
        return file;
      }
    }
    return Optional.empty();
  }

  private Map<String, String> found(Path file) throws IOException {
    Map<String, String> types = new HashMap<>();
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, lake.files().getConf()))) {
      ParquetToSparkSchemaConverter converter = new ParquetToSparkSchemaConverter(SQLConf.get());
      for (StructField field : converter.convert(reader.getFileMetaData().getSchema()).fields()) {
        types.put(field.name(), field.dataType().catalogString());
      }
    }
    for (TableColumn column : table.columns()) {
      if (file.toString().contains("/" + column.name() + PARTITION)) {
        types.put(column.name(), column.type().catalogString());
      }
    }
    return types;
  }

  /**
   * Compares the columns of a table with those that it should have.
   *
   * @param found type of each column that is there, as Spark's catalog names it
   * @throws UserMistake when one is missing or of another type
   */
  static void compare(Lake lake, TableDefinition<?> table, Map<String, String> found) {
    for (TableColumn column : table.columns()) {
      String expected = column.type().catalogString();
      String type = found.get(column.name());
      if (type == null) {
        throw refused(
            lake, "has table %s without column %s".formatted(table.name(), column.name()));
      }
      if (!type.equals(expected)) {
        throw refused(
            lake,
            "has table %s with column %s of type %s, not %s"
                .formatted(table.name(), column.name(), type, expected));
      }
    }
  }

  private static UserMistake refused(Lake lake, String problem) {
    return new UserMistake(
        Setting.LAKE,
        lake.name(),
        "'%s' %s: another version of Entente wrote it, or it was changed"
            .formatted(lake.name(), problem),
        Mend.of(
            "fill a new one with 'entente run %s ... %s ...', or use the version that wrote it",
            Setting.CORPUS, Setting.LAKE));
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/** Counts rows of Parquet files by what their footers say, without reading the rows. */
final class StoredRows {

  private StoredRows() {}

  /** What a reader takes for data: Spark passes over other names. */
  private static boolean isHidden(FileStatus file) {
    String name = file.getPath().getName();
    return name.startsWith("_") || name.startsWith(".");
  }

  /** Rows of the files that lie right in that folder; none when it does not exist. */
  static long in(FileSystem files, Path folder) throws IOException {
    if (!files.exists(folder)) {
      return 0;
    }
    long rows = 0;
    for (FileStatus file : files(files, folder)) {
      rows += in(files, file);
    }
    return rows;
  }

  /** The files of data that lie right in that folder. */
  static List<FileStatus> files(FileSystem files, Path folder) throws IOException {
    return Arrays.stream(files.listStatus(folder))
        .filter(file -> file.isFile() && !isHidden(file))
        .toList();
  }

  /** Rows of one file. */
  static long in(FileSystem files, FileStatus file) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromStatus(file, files.getConf()))) {
      return reader.getRecordCount();
    }
  }

  /** The folders below that one in which files of data lie, by their path below it. */
  static Map<String, Path> folders(FileSystem files, Path table) throws IOException {
    Map<String, Path> folders = new TreeMap<>();
    if (files.exists(table)) {
      collect(files, table, "", folders);
    }
    return folders;
  }

  private static void collect(
      FileSystem files, Path folder, String relative, Map<String, Path> folders)
      throws IOException {
    for (FileStatus child : files.listStatus(folder)) {
      if (isHidden(child)) {
        continue;
      }
      if (child.isDirectory()) {
        String name = child.getPath().getName();
        collect(files, child.getPath(), relative.isEmpty() ? name : relative + "/" + name, folders);
      } else {
        folders.put(relative, folder);
      }
    }
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.watch;

import io.entente.table.Lake;
import java.io.IOException;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What files and tables are called in OpenLineage, by its rules for names of datasets. */
public final class LineageNames {

  private static final String LOCAL = "file";

  private final Lake lake;
  private final Configuration configuration;

  /**
   * A dataset's name.
   *
   * @param namespace the store that holds it
   * @param name its name there
   */
  record Name(String namespace, String name) {}

  /**
   * Names as seen from a lake.
   *
   * @param configuration which file systems there are
   */
  public LineageNames(Lake lake, Configuration configuration) {
    this.lake = lake;
    this.configuration = configuration;
  }

  /** The lake, as the namespace of the jobs that fill it. */
  String ofLake() {
    return lake.place().map(place -> qualified(place).toString()).orElseGet(lake::name);
  }

  /** A file, folder or glob that a job reads. */
  Name ofFile(String path) {
    return of(qualified(new Path(path)));
  }

  /** A table of the lake. */
  Name ofTable(String table) {
    return lake.place()
        .map(place -> of(qualified(new Path(place, table))))
        .orElseGet(() -> ofCatalog(table));
  }

  /** Such as {@code iceberg:catalog} and {@code namespace.table}. */
  private Name ofCatalog(String table) {
    int dot = lake.name().indexOf('.');
    return new Name(lake.name().substring(0, dot), lake.name().substring(dot + 1) + "." + table);
  }

  private Path qualified(Path path) {
    try {
      FileSystem files = path.getFileSystem(configuration);
      return files.makeQualified(path);
    } catch (IOException e) {
      return path;
    }
  }

  private static Name of(Path path) {
    String scheme = String.valueOf(path.toUri().getScheme()).toLowerCase(Locale.ROOT);
    String authority = path.toUri().getAuthority();
    return authority == null
        ? new Name(path.toUri().getScheme() == null ? LOCAL : scheme, path.toUri().getPath())
        : new Name(scheme + "://" + authority, path.toUri().getPath());
  }
}

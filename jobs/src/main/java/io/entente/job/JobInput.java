/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.table.TableDefinition;
import java.util.List;

/**
 * What a job reads.
 *
 * @param hash hash of the content of all of it
 * @param files files, folders and globs, as they were named
 * @param tables tables of the lake
 */
record JobInput(String hash, List<String> files, List<TableDefinition<?>> tables) {

  /** These tables of the lake as they are now. */
  static JobInput of(JobContext context, TableDefinition<?>... tables) {
    return ofTables(JobRun.inputOf(context, tables), tables);
  }

  /** Tables of the lake, of which a hash is known. */
  static JobInput ofTables(String hash, TableDefinition<?>... tables) {
    return new JobInput(hash, List.of(), List.of(tables));
  }

  /** Files, of which a hash is known. */
  static JobInput ofFiles(String hash, List<String> files) {
    return new JobInput(hash, List.copyOf(files), List.of());
  }
}

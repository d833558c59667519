/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that uses a lake. */
public final class CommonOptions {

  @Option(
      names = "--lake",
      required = true,
      paramLabel = "PATH",
      description =
          "Folder of the tables; any path that Hadoop knows (file:, hdfs:) but an object store's. Or"
              + " iceberg:CATALOG.NAMESPACE, tables of an Iceberg catalog that Spark's settings name.")
  private String lake;

  @Mixin private ProgramOptions program;

  public String lake() {
    return lake;
  }
}

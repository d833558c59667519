/* SPDX-License-Identifier: Apache-2.0 */
package io.entente;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.duckdb.DuckDBDriver;

/** DuckDB's JDBC jar, for tests of what reaches it from Python. */
public final class DuckDbJar {

  private DuckDbJar() {}

  /** Where it lies. */
  public static Path path() throws URISyntaxException {
    return Path.of(DuckDBDriver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.actor.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;

/** Version of the program. */
final class Version implements CommandLine.IVersionProvider {

  static String ofProgram() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar lacks version.properties", e);
    }
    return properties.getProperty("version");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "Entente " + ofProgram(),
      "catalog "
          + Catalog.shipped().version()
          + ", "
          + Catalog.shipped().actors().size()
          + " actors",
      "Spark "
          + org.apache.spark.package$.MODULE$.SPARK_VERSION()
          + ", Java "
          + Runtime.version().feature()
    };
  }
}

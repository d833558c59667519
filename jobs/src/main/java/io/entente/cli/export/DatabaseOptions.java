/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import io.entente.cli.NamedFile;
import io.entente.publish.DatabaseAddress;
import io.entente.usage.Setting;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.Option;

/** How a database is entered, and where in it tables are published. */
public final class DatabaseOptions {

  private static final String USER = "ENTENTE_JDBC_USER";
  private static final String PASSWORD = "ENTENTE_JDBC_PASSWORD";

  @Option(
      names = "--schema",
      paramLabel = "NAME",
      description =
          "Schema of the published tables, made if it is missing (default: the one that the database"
              + " takes by itself).")
  private String schema;

  @Option(
      names = "--jdbc-properties",
      paramLabel = "FILE",
      description =
          "Properties for the database's driver, such as user, password and sslmode. Without it, "
              + USER
              + " and "
              + PASSWORD
              + " of the environment; PostgreSQL also knows ~/.pgpass.")
  private String properties;

  @Option(
      names = "--grant",
      paramLabel = "ROLE",
      description = "Role that may read the published tables, and nothing else.")
  private String reader;

  /**
   * The database at an address.
   *
   * @param setting where the address was given
   * @throws io.entente.usage.UserMistake when it cannot be used
   */
  public DatabaseAddress at(Setting setting, String url) {
    return new DatabaseAddress(
        setting, url, Optional.ofNullable(schema), Optional.ofNullable(reader), login());
  }

  private Map<String, String> login() {
    Map<String, String> login = new HashMap<>();
    put(login, "user", System.getenv(USER));
    put(login, "password", System.getenv(PASSWORD));
    if (properties != null) {
      Properties ofFile = new NamedFile("--jdbc-properties", Path.of(properties)).readProperties();
      ofFile.stringPropertyNames().forEach(name -> login.put(name, ofFile.getProperty(name)));
    }
    return login;
  }

  private static void put(Map<String, String> login, String name, String value) {
    if (value != null && !value.isEmpty()) {
      login.put(name, value);
    }
  }
}

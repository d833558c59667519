/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static java.util.Objects.requireNonNull;

import io.entente.usage.FirstLine;
import io.entente.usage.Mend;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/**
 * A database, and where in it the star schema lies.
 *
 * @param setting where the address was set
 * @param url JDBC address, without a password: other users of a machine see the command line, and
 *     logs are kept
 * @param schema schema of the tables; none for that which the database takes by itself
 * @param reader role that may read the tables
 * @param login user, password and what else the driver should be told
 */
public record DatabaseAddress(
    Setting setting,
    String url,
    Optional<String> schema,
    Optional<String> reader,
    Map<String, String> login) {

  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

  /** A password as a parameter, before the host, or behind a slash as Oracle has it. */
  private static final Pattern PASSWORD =
      Pattern.compile(
          "(?i)(?<=[?&;:,(])(?:[a-z_.]*(?:password|passwd|pwd|secret|token))=[^&;,)]+"
              + "|(?<=//)[^/@:?]*:[^/@]+(?=@)|(?<=thin:)[^/@:]+/[^@]+(?=@)");

  /** Drivers that people use most, by how an address begins. */
  private static final Map<String, String> DRIVERS =
      Map.of(
          "jdbc:duckdb:", "org.duckdb:duckdb_jdbc",
          "jdbc:mysql:", "com.mysql:mysql-connector-j",
          "jdbc:mariadb:", "org.mariadb.jdbc:mariadb-java-client",
          "jdbc:sqlserver:", "com.microsoft.sqlserver:mssql-jdbc",
          "jdbc:oracle:", "com.oracle.database.jdbc:ojdbc11",
          "jdbc:snowflake:", "net.snowflake:snowflake-jdbc",
          "jdbc:h2:", "com.h2database:h2");

  /**
   * Checks what can be checked without the database.
   *
   * @throws UserMistake when the address holds a password or is none, or a name is none
   */
  public DatabaseAddress {
    requireNonNull(setting);
    login = Map.copyOf(login);
    if (PASSWORD.matcher(url).find()) {
      throw new UserMistake(
          setting,
          shown(url),
          "'%s' holds a password, which every user of the machine could see".formatted(shown(url)),
          Mend.of(
              "leave it out and set ENTENTE_JDBC_PASSWORD, name a file by %s, or keep it in"
                  + " ~/.pgpass",
              Setting.DATABASE_LOGIN));
    }
    if (!url.startsWith("jdbc:")) {
      throw new UserMistake(
          setting,
          url,
          "'%s' is no JDBC address".formatted(url),
          "write it like jdbc:postgresql://host/database or jdbc:duckdb:file");
    }
    schema.ifPresent(name -> requireIdentifier(Setting.DATABASE_SCHEMA, name));
    reader.ifPresent(name -> requireIdentifier(Setting.READER, name));
  }

  private static void requireIdentifier(Setting setting, String name) {
    if (!IDENTIFIER.matcher(name).matches()) {
      throw new UserMistake(
          setting,
          name,
          "'%s' is no name".formatted(name),
          "use letters, digits and _, beginning with a letter");
    }
  }

  /** The address without what is secret. */
  private static String shown(String url) {
    return PASSWORD.matcher(url).replaceAll("***");
  }

  /**
   * Opens a connection.
   *
   * @throws UserMistake when there is no driver for it, or the database lets nobody in
   * @throws PublicationException when it cannot be reached
   */
  Connection connect() {
    Properties properties = new Properties();
    properties.putAll(login);
    try {
      Connection connection = driver().connect(url, properties);
      if (connection == null) {
        throw unknown();
      }
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException e) {
      throw failed("cannot be reached", e);
    }
  }

  private Driver driver() throws SQLException {
    for (Driver driver : ServiceLoader.load(Driver.class, loader())) {
      if (driver.acceptsURL(url)) {
        return driver;
      }
    }
    throw unknown();
  }

  private static ClassLoader loader() {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread == null ? DatabaseAddress.class.getClassLoader() : ofThread;
  }

  private UserMistake unknown() {
    String jar =
        DRIVERS.entrySet().stream()
            .filter(known -> url.startsWith(known.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("the database's JDBC driver");
    return new UserMistake(
        setting,
        url,
        "no driver on the class path serves '%s'".formatted(url),
        "put the jar of %s there (ENTENTE_CLASSPATH, or spark.jars where spark-submit starts the program)"
            .formatted(jar));
  }

  /** What to tell of something that the database refused. */
  RuntimeException failed(String what, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    String why = FirstLine.of(e);
    if (state.startsWith("28")) {
      return new UserMistake(
          setting,
          url,
          "'%s' lets nobody in: %s".formatted(url, why),
          Mend.of(
              "set ENTENTE_JDBC_USER and ENTENTE_JDBC_PASSWORD, or name a file by %s",
              Setting.DATABASE_LOGIN));
    }
    if (state.equals("42501")) {
      return new UserMistake(
          setting,
          url,
          "'%s' does not allow it: %s".formatted(url, why),
          "have the user given the right to create tables there",
          e);
    }
    if (state.equals("42704") && reader.isPresent() && why.contains(reader.get())) {
      return new UserMistake(
          Setting.READER, reader.get(), why, "create it in the database, or name another", e);
    }
    return new PublicationException(
        "'%s' %s (%s); what was published before stands as it was".formatted(url, what, why), e);
  }
}

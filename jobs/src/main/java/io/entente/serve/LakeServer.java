/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.serve;

import io.entente.pair.PairPeriods;
import io.entente.table.Lake;
import io.entente.usage.FirstLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hive.ql.security.authorization.StorageBasedAuthorizationProvider;
import org.apache.hive.service.Service;
import org.apache.hive.service.cli.thrift.ThriftCLIService;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.hive.thriftserver.HiveThriftServer2;

/**
 * Spark's Thrift server over the tables of a lake. It asks for no password: whoever reaches the
 * port reads the lake.
 */
public final class LakeServer implements AutoCloseable {

  /** Rows of a table of the lake up to which what is made of it is kept, usually. */
  public static final long USUAL_MOST_KEPT = 20_000_000;

  private static final String LOCAL = "local";

  private final SparkSession session;
  private final HiveThriftServer2 server;
  private final String host;
  private final Path scratch;

  private LakeServer(SparkSession session, HiveThriftServer2 server, String host, Path scratch) {
    this.session = session;
    this.server = server;
    this.host = host;
    this.scratch = scratch;
  }

  /**
   * Starts a server.
   *
   * @param running a session of the Spark that answers
   * @param address the lake's
   * @param host the address of this machine on which it listens
   * @param port on which it listens; 0 for any that is free
   * @param mostKept what is made of tables of at most so many rows is kept between statements, see
   *     {@link KeptRows}; 0 keeps nothing
   * @throws io.entente.usage.UserMistake when nothing of that lake is counted yet
   * @throws ServerException when the server does not start
   */
  public static LakeServer start(
      SparkSession running, String address, String host, int port, long mostKept) {
    Lake.at(address, running).requireWritten(PairPeriods.TABLE);
    Path scratch = scratch();
    // When a connection ends, Hive looks for a metastore, which is not there and not needed.
    Configurator.setLevel("org.apache.hadoop.hive.metastore", Level.OFF);
    try {
      SparkSession session = LakeSession.open(running, address, scratch, mostKept);
      Configuration hadoop = running.sparkContext().hadoopConfiguration();
      Map<String, String> settings = settings(host, port, scratch);
      Map<String, String> before = replace(hadoop, settings);
      try {
        HiveThriftServer2 server = HiveThriftServer2.startWithContext(session.sqlContext());
        return new LakeServer(session, server, host, scratch);
      } finally {
        replace(hadoop, before);
      }
    } catch (RuntimeException e) {
      FileUtils.deleteQuietly(scratch.toFile());
      throw new ServerException("cannot serve %s (%s)".formatted(address, root(e)), e);
    }
  }

  /** Hive's settings: nothing of it may write into the folder where the program was started. */
  private static Map<String, String> settings(String host, int port, Path scratch) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("hive.server2.thrift.bind.host", host);
    settings.put("hive.server2.thrift.port", Integer.toString(port));
    settings.put("hive.server2.transport.mode", "binary");
    settings.put("hive.server2.authentication", "NONE");
    settings.put("hive.server2.enable.doAs", "false");
    // One that asks no metastore, for the lists of schemas and tables that tools ask for.
    settings.put(
        "hive.security.authorization.manager", StorageBasedAuthorizationProvider.class.getName());
    settings.put("hive.server2.logging.operation.enabled", "false");
    settings.put("hive.exec.scratchdir", scratch.resolve("hive").toUri().toString());
    settings.put("hive.exec.local.scratchdir", scratch.resolve(LOCAL).toString());
    settings.put("hive.downloaded.resources.dir", scratch.resolve("resources").toString());
    settings.put("hive.querylog.location", scratch.resolve("log").toString());
    return settings;
  }

  /** Sets these, and tells what they were; null takes a setting away. */
  private static Map<String, String> replace(Configuration hadoop, Map<String, String> settings) {
    Map<String, String> before = new LinkedHashMap<>();
    settings.forEach(
        (name, value) -> {
          before.put(name, hadoop.get(name));
          if (value == null) {
            hadoop.unset(name);
          } else {
            hadoop.set(name, value);
          }
        });
    return before;
  }

  private static Path scratch() {
    try {
      Path scratch = Files.createTempDirectory("entente-serve-");
      Files.createDirectory(scratch.resolve(LOCAL));
      return scratch;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String root(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .reduce((outer, inner) -> inner)
        .map(FirstLine::of)
        .orElse("");
  }

  /** The port on which it listens. */
  public int port() {
    for (Service service : server.getServices()) {
      if (service instanceof ThriftCLIService thrift) {
        return thrift.getPortNumber();
      }
    }
    throw new IllegalStateException("the server has no port");
  }

  /** The address by which JDBC connects. */
  public String url() {
    return "jdbc:hive2://%s:%d/%s".formatted(host, port(), ServedTable.READABLE);
  }

  /** How many views there are. */
  public int views() {
    return ServedTables.all().size();
  }

  /** Ends it; what still runs is cancelled. */
  @Override
  public void close() {
    server.stop();
    session.catalog().clearCache();
    FileUtils.deleteQuietly(scratch.toFile());
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.serve.LakeServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A lake behind a port, for programs that connect by JDBC or ODBC. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Answers SQL over a lake as a Spark or Hive server does (HiveServer2), for DBeaver, Superset,"
          + " Power BI, Tableau and all that connect by JDBC or ODBC, until Ctrl-C or SIGTERM.",
      "Each statement sees the lake as it is then. Statements may only read. There is no password:"
          + " whoever reaches the port reads the lake."
    },
    footer = {
      "",
      "Example: entente serve --lake lake",
      "  then connect to jdbc:hive2://localhost:10000/default and look at pairs_by_month"
    })
public final class ServeCommand implements Callable<Integer> {

  private static final String SERVER = "org.apache.spark.sql.hive.thriftserver.HiveThriftServer2";
  private static final int MOST_PORTS = 65_535;

  @Option(
      names = "--port",
      defaultValue = "10000",
      paramLabel = "PORT",
      description = "Port; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "localhost",
      paramLabel = "ADDRESS",
      description =
          "Address of this machine that it listens on; 0.0.0.0 is all of them, for everybody in the"
              + " network (default: ${DEFAULT-VALUE}, this machine alone).")
  private String host;

  @Option(
      names = "--keep-rows",
      defaultValue = "" + LakeServer.USUAL_MOST_KEPT,
      paramLabel = "N",
      description =
          "A table of the star schema is made at the first question and kept, in memory and on local"
              + " disks, until the lake changes; not if a table of the lake that it is made of has"
              + " more than so many rows: then each question makes what it needs (default:"
              + " ${DEFAULT-VALUE}).")
  private long mostKept;

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    requireServer();
    requireFreePort();
    CountDownLatch told = new CountDownLatch(1);
    PrintWriter out = spec.commandLine().getOut();
    LakeServer server =
        LakeServer.start(Sessions.open(spec.name()), common.lake(), host, port, mostKept);
    Stop.whenTold(
        () -> {
          server.close();
          told.countDown();
        });
    out.printf("%s answers at %s%n", common.lake(), server.url());
    out.printf("%d views, such as pairs_by_month; no password; Ctrl-C ends it%n", server.views());
    out.flush();
    told.await();
    return ExitCode.DONE;
  }

  private static void requireServer() {
    try {
      Class.forName(SERVER, false, ServeCommand.class.getClassLoader());
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      throw new UsageException(
          "serve: this Spark has no Thrift server; put org.apache.spark:spark-hive-thriftserver_2.12"
              + " of its version on the class path (ENTENTE_CLASSPATH, or spark.jars.packages where"
              + " spark-submit starts the program)",
          e);
    }
  }

  /** Before Spark starts; the server itself would tell it in many lines. */
  private void requireFreePort() {
    if (port < 0 || port > MOST_PORTS) {
      throw new UsageException(
          "--port: %d is no port; name one from 0 to %d".formatted(port, MOST_PORTS));
    }
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new UsageException(
          "--host: '%s' is unknown; name an address of this machine".formatted(host));
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
    } catch (IOException e) {
      throw new UsageException(
          "--port: cannot listen on %d of %s (%s); name another one, or 0 for any that is free"
              .formatted(port, host, e.getMessage()),
          e);
    }
  }
}

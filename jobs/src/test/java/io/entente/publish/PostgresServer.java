/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A PostgreSQL server, started once in a process of tests on a free port of this machine, by
 * another user where the tests run as root, whom it would refuse. It keeps nothing on disks that it
 * can do without.
 */
public final class PostgresServer {

  public static final String USER = "publisher";
  public static final String PASSWORD = "not so secret";

  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");
  private static final String OTHER_USER = "postgres";
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final Optional<PostgresServer> SERVER = start();

  private final Path programs;
  private final Path folder;
  private final int port;

  private PostgresServer(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** Whether there is a server; tests that need one skip themselves without. */
  public static boolean isThere() {
    return SERVER.isPresent();
  }

  /** The address of a new database, without rows. */
  public static String newDatabase() {
    String name = "news" + DATABASES.incrementAndGet();
    execute(SERVER.orElseThrow().url("postgres"), "create database " + name);
    return SERVER.orElseThrow().url(name);
  }

  /** A connection as the user who publishes. */
  public static Connection connect(String url) {
    return connect(url, USER, PASSWORD);
  }

  static Connection connect(String url, String user, String password) {
    try {
      return DriverManager.getConnection(url, user, password);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void execute(String url, String sql) {
    try (Connection connection = connect(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  static Map<String, String> login() {
    return Map.of("user", USER, "password", PASSWORD);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  private static Optional<PostgresServer> start() {
    try {
      Optional<Path> programs = programs();
      if (programs.isEmpty()) {
        return Optional.empty();
      }
      Path folder =
          Path.of(output(List.of("mktemp", "-d", tmp() + "/entente-postgres-XXXXXX")).strip());
      PostgresServer server = new PostgresServer(programs.get(), folder, freePort());
      server.begin();
      Runtime.getRuntime().addShutdownHook(new Thread(server::end));
      return Optional.of(server);
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL is there but does not start", e);
    }
  }

  private static String tmp() {
    return System.getProperty("java.io.tmpdir");
  }

  private static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(PROGRAMS)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(PROGRAMS)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
          .max(Path::compareTo);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void begin() throws IOException {
    String word = folder + "/password";
    output(List.of("sh", "-c", "printf '%s\\n' '" + PASSWORD + "' > " + word));
    output(
        List.of(
            program("initdb"),
            "-D",
            data(),
            "-U",
            USER,
            "--auth=scram-sha-256",
            "--pwfile=" + word,
            "--encoding=UTF8",
            "--no-sync"));
    output(
        List.of(
            program("pg_ctl"),
            "-D",
            data(),
            "-l",
            folder + "/log",
            "-w",
            "-o",
            "-p %d -k %s -c listen_addresses=127.0.0.1 -c fsync=off".formatted(port, folder),
            "start"));
  }

  private void end() {
    try {
      output(List.of(program("pg_ctl"), "-D", data(), "-m", "immediate", "stop"));
      output(List.of("rm", "-rf", folder.toString()));
    } catch (IOException e) {
      System.err.println("PostgreSQL does not stop: " + e.getMessage());
    }
  }

  private String program(String name) {
    return programs.resolve(name).toString();
  }

  private String data() {
    return folder + "/data";
  }

  private static String output(List<String> command) throws IOException {
    List<String> words = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      words.addAll(List.of("runuser", "-u", OTHER_USER, "--"));
    }
    words.addAll(command);
    File out = File.createTempFile("entente-postgres", ".out");
    try {
      Process process =
          new ProcessBuilder(words)
              .directory(new File("/"))
              .redirectErrorStream(true)
              .redirectOutput(out)
              .start();
      if (!process.waitFor(90, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(command + ": " + Files.readString(out.toPath()));
      }
      return Files.readString(out.toPath(), StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(out.toPath());
    }
  }
}

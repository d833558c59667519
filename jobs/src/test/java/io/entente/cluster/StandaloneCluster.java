/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real Spark cluster on this machine: a master and two workers with one core each, every one a
 * process, started from the jars that the build fetched.
 */
public final class StandaloneCluster implements AutoCloseable {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path JAR = TARGET.resolve("entente.jar");
  private static final Path CLASS_PATH = TARGET.resolve("spark.classpath");
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int WORKERS = 2;

  private final Path folder;
  private final Path sparkHome;
  private final int port;
  private final Map<String, String> environment;
  private final List<Process> processes = new ArrayList<>();

  private StandaloneCluster(
      Path folder, Path sparkHome, int port, Map<String, String> environment) {
    this.folder = folder;
    this.sparkHome = sparkHome;
    this.port = port;
    this.environment = environment;
  }

  /** Whether the build got so far that a cluster can be started. */
  static boolean isPossible() {
    return Files.exists(JAR) && Files.exists(CLASS_PATH);
  }

  /**
   * Starts one.
   *
   * @param environment further variables of every process
   */
  public static StandaloneCluster start(Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    StandaloneCluster cluster =
        new StandaloneCluster(folder, sparkHome(folder.resolve("spark")), freePort(), environment);
    cluster.startMaster();
    for (int number = 1; number <= WORKERS; number++) {
      cluster.startWorker(number);
    }
    return cluster;
  }

  /** Spark's folder as a download has it: jars, and the program that submits. */
  private static Path sparkHome(Path home) throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (String jar : Files.readString(CLASS_PATH).strip().split(":")) {
      Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
    }
    Path submit = Files.createDirectories(home.resolve("bin")).resolve("spark-submit");
    Files.writeString(
        submit,
        """
        #!/bin/sh
        exec %s %s -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit "$@"
        """
            .formatted(java(), String.join(" ", TestSpark.opens())));
    submit.toFile().setExecutable(true);
    return home;
  }

  private void startMaster() throws IOException, InterruptedException {
    spark(
        "master",
        "org.apache.spark.deploy.master.Master",
        List.of("--host", "127.0.0.1", "--port", Integer.toString(port), "--webui-port", "0"));
    Instant end = Instant.now().plus(PATIENCE);
    while (!answers()) {
      assertThat(Instant.now()).as("the master answers; see %s", log("master")).isBefore(end);
      Thread.sleep(200);
    }
  }

  private void startWorker(int number) throws IOException, InterruptedException {
    String name = "worker-" + number;
    spark(
        name,
        "org.apache.spark.deploy.worker.Worker",
        List.of(
            "--cores",
            "1",
            "--memory",
            "3g",
            "--host",
            "127.0.0.1",
            "--webui-port",
            "0",
            "--work-dir",
            folder.resolve(name).toString(),
            master()));
    Instant end = Instant.now().plus(PATIENCE);
    while (!Files.readString(log(name)).contains("Successfully registered")) {
      assertThat(Instant.now()).as("the worker registers; see %s", log(name)).isBefore(end);
      Thread.sleep(200);
    }
  }

  private void spark(String name, String program, List<String> words) throws IOException {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(TestSpark.opens());
    command.addAll(List.of("-Xmx512m", "-cp", sparkHome.resolve("jars") + "/*", program));
    command.addAll(words);
    processes.add(start(command, log(name)));
  }

  private Process start(List<String> command, Path log) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("SPARK_HOME", sparkHome.toString());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    // What a download of Spark tells by its file RELEASE.
    builder.environment().put("SPARK_SCALA_VERSION", "2.12");
    return builder.start();
  }

  private boolean answers() {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** Its address. */
  String master() {
    return "spark://127.0.0.1:" + port;
  }

  /** Starts a command of Entente on the cluster by {@code entente submit}. */
  Process submit(String name, String mode, List<String> words) throws IOException {
    return submit(name, mode, words, List.of());
  }

  /** The same with Spark's settings, each as {@code name=value}. */
  public Process submit(String name, String mode, List<String> words, List<String> settings)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of("bin/entente").toAbsolutePath().toString());
    command.addAll(List.of("submit", "--master", master(), "--deploy-mode", mode));
    command.addAll(
        List.of("--conf", "spark.executor.memory=1g", "--conf", "spark.driver.memory=1g"));
    command.addAll(List.of("--conf", "spark.standalone.submit.waitAppCompletion=true"));
    settings.forEach(setting -> command.addAll(List.of("--conf", setting)));
    command.add("--");
    command.addAll(words);
    Process process = start(command, log(name));
    processes.add(process);
    return process;
  }

  /** Waits for a command. */
  void await(Process process) throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  /** What a process printed. */
  String printed(String name) {
    try {
      return Files.readString(log(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until a command that was submitted under a name has printed some words. */
  void awaitPrinted(Process submitted, String name, String words) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!printed(name).contains(words)) {
      assertThat(submitted.isAlive() && Instant.now().isBefore(end))
          .as(() -> "'%s' is printed in time: %s".formatted(words, printed(name)))
          .isTrue();
      Thread.sleep(50);
    }
  }

  /** Kills an executor, as a machine that is lost would. */
  void killAnExecutor() {
    Optional<ProcessHandle> executor =
        processes.stream()
            .flatMap(Process::descendants)
            .filter(
                child ->
                    child.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
            .findFirst();
    assertThat(executor).as("an executor").isPresent();
    executor.get().destroyForcibly();
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    for (int i = processes.size() - 1; i >= 0; i--) {
      Process process = processes.get(i);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}

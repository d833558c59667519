/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.util.VersionInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words that spark-submit is called with. */
class SubmitCommandTest {

  private static final String JAR = "local:///opt/entente/lib/entente.jar";
  private static final String ICEBERG = "org.apache.iceberg:iceberg-spark-runtime-3.5_2.12:1.8.1";
  private static final String S3 = "org.apache.hadoop:hadoop-aws:" + VersionInfo.getVersion();
  private static final List<String> RUN = List.of("run", "--corpus", "hdfs:///news");
  private static final List<String> ON_HDFS = with(RUN, "--lake", "hdfs:///lake");

  @TempDir private Path folder;
  private Set<String> before;

  @BeforeEach
  void rememberSettings() {
    before = Set.copyOf(System.getProperties().stringPropertyNames());
  }

  /** Those of a configuration file are the process's from then on. */
  @AfterEach
  void forgetSettingsOfFiles() {
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("spark.") && !before.contains(name))
        .forEach(System::clearProperty);
  }

  private static List<String> with(List<String> words, String... more) {
    return Stream.concat(words.stream(), Stream.of(more)).toList();
  }

  private static CommandLineRun submit(List<String> options, List<String> command) {
    List<String> words = new ArrayList<>(List.of("submit", "--print", "--jar", JAR));
    words.addAll(options);
    words.add("--");
    words.addAll(command);
    return CommandLineRun.of(words.toArray(new String[0]));
  }

  private static String printed(List<String> options, List<String> command) {
    CommandLineRun run = submit(options, command);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  /** The settings that it prints, as a shell would read them. */
  private static Map<String, String> settings(String printed) {
    Map<String, String> settings = new TreeMap<>();
    for (String line : printed.split(" \\\\\n  ")) {
      if (line.startsWith("--conf ")) {
        String[] parts = line.substring("--conf ".length()).replace("'", "").split("=", 2);
        settings.put(parts[0], parts[1]);
      }
    }
    return settings;
  }

  private static void assertOpens(String options) {
    assertThat(options.split(" "))
        .containsAll(Arrays.asList(System.getProperty("entente.spark.opens").split(" ")));
  }

  @Test
  void wholeCallIsPrinted() {
    String printed = printed(List.of("--master", "yarn", "--deploy-mode", "cluster"), ON_HDFS);

    assertThat(printed)
        .startsWith(
            """
            spark-submit \\
              --master yarn \\
              --deploy-mode cluster \\
              --class io.entente.cli.Main \\
              --conf 'spark.driver.extraJavaOptions=-XX:""")
        .endsWith(
            """
              --conf spark.executorEnv.LC_ALL=C.UTF-8 \\
              --conf spark.yarn.appMasterEnv.LC_ALL=C.UTF-8 \\
              local:///opt/entente/lib/entente.jar \\
              run --corpus hdfs:///news --lake hdfs:///lake
            """)
        .doesNotContain("--packages");
  }

  @Test
  void javaIsOpenedForDriverAndExecutors() {
    Map<String, String> settings = settings(printed(List.of(), ON_HDFS));

    assertOpens(settings.get("spark.driver.extraJavaOptions"));
    assertOpens(settings.get("spark.executor.extraJavaOptions"));
  }

  @Test
  void optionsOfTheUserStandBehindThem() {
    String option = "spark.executor.extraJavaOptions";
    Map<String, String> settings =
        settings(
            printed(
                List.of(
                    "--conf",
                    option + "=-XX:+UseZGC -Da=b",
                    "--conf",
                    "spark.driver.extraJavaOptions=--add-opens=java.base/x=ALL-UNNAMED"),
                ON_HDFS));

    assertThat(settings.get(option)).endsWith(" -XX:+UseZGC -Da=b");
    assertOpens(settings.get(option));
    assertThat(settings.get("spark.driver.extraJavaOptions"))
        .isEqualTo("--add-opens=java.base/x=ALL-UNNAMED");
  }

  @Test
  void standaloneClusterIsWaitedFor() {
    assertThat(
            settings(
                printed(
                    List.of("--master", "spark://host:7077", "--deploy-mode", "cluster"), ON_HDFS)))
        .containsEntry("spark.standalone.submit.waitAppCompletion", "true");
    assertThat(settings(printed(List.of("--master", "spark://host:7077"), ON_HDFS)))
        .doesNotContainKey("spark.standalone.submit.waitAppCompletion");
  }

  @Test
  void jarsOfLakeAndCorpusAreAsked() {
    assertThat(printed(List.of(), with(RUN, "--lake", "iceberg:warehouse.news")))
        .contains("  --packages " + ICEBERG + " \\\n");
    assertThat(
            printed(
                List.of(), List.of("run", "--corpus", "s3a://news/x", "--lake", "hdfs:///lake")))
        .contains("  --packages " + S3 + " \\\n");
    String onS3 = "spark.sql.catalog.warehouse.warehouse=s3a://tables/";
    assertThat(printed(List.of("--conf", onS3), with(RUN, "--lake", "iceberg:warehouse.news")))
        .contains("  --packages " + S3 + "," + ICEBERG + " \\\n");
  }

  @Test
  void jarsThatTheUserNamesAreNotDoubled() {
    List<String> command =
        List.of("run", "--corpus", "s3a://news", "--lake", "iceberg:warehouse.news");
    String mine = "spark.jars=/jars/iceberg-spark-runtime-3.5_2.12-1.8.0.jar";
    String more = "spark.jars.packages=org.postgresql:postgresql:42.7.4";

    assertThat(printed(List.of("--conf", mine), command))
        .contains("  --packages " + S3 + " \\\n")
        .contains("--conf " + mine);
    assertThat(printed(List.of("--conf", more), command))
        .contains("  --packages %s,%s,org.postgresql:postgresql:42.7.4 \\\n".formatted(S3, ICEBERG))
        .doesNotContain("spark.jars.packages");
    assertThat(printed(List.of("--packages", "none"), command)).doesNotContain("--packages");
  }

  @Test
  void fileOfTheCommandSaysHowItIsStarted_andKeepsItsSecrets() throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("a.properties"),
            """
            lake = iceberg:warehouse.news
            spark.master = k8s://https://host:6443
            spark.submit.deployMode = cluster
            spark.driver.memory = 3g
            spark.driver.my.password = hidden
            spark.kubernetes.namespace = news
            spark.hadoop.fs.s3a.secret.key = hidden
            spark.sql.shuffle.partitions = 64
            """);

    String printed = printed(List.of(), with(RUN, "--config", config.toString()));

    assertThat(printed)
        .contains("  --master k8s://https://host:6443 \\\n")
        .contains("  --deploy-mode cluster \\\n")
        .contains("  --packages " + ICEBERG + " \\\n")
        .endsWith("  run --corpus hdfs:///news --config " + config + "\n")
        .doesNotContain("hidden");
    assertThat(settings(printed))
        .containsEntry("spark.driver.memory", "3g")
        .containsEntry("spark.kubernetes.namespace", "news")
        .containsEntry("spark.kubernetes.driverEnv.LC_ALL", "C.UTF-8")
        .doesNotContainKey("spark.sql.shuffle.partitions");
  }

  @Test
  void wordsAreQuoted() {
    assertThat(
            printed(
                List.of("--master", "local[2]"),
                List.of("run", "--corpus", "/news of 2025/*.txt", "--lake", "/it's")))
        .contains("--master 'local[2]' \\\n")
        .endsWith("  run --corpus '/news of 2025/*.txt' --lake '/it'\\''s'\n");
  }

  @Test
  void dashesMayBeLeftOut() {
    CommandLineRun run =
        CommandLineRun.of("submit", "--print", "--jar", JAR, "show", "pairs", "--lake", "/l");

    assertThat(run.out()).endsWith("  show pairs --lake /l\n");
  }

  @Test
  void commandIsCheckedBefore() {
    CommandLineRun run = submit(List.of(), List.of("run", "--corpsu", "/news", "--lake", "/l"));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).startsWith("entente: --corpsu: there is no such option; is it --corpus");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void refused_whenThereIsNothingToSubmit() {
    for (List<String> command : List.of(List.<String>of(), List.of("submit", "run"))) {
      CommandLineRun run = submit(List.of(), command);
      assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
      assertThat(run.err()).startsWith("entente: ").contains("--help");
    }
  }

  @Test
  void refused_whenTheJarIsNotKnown() {
    CommandLineRun run = CommandLineRun.of("submit", "--print", "show", "runs", "--lake", "/l");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("--jar");
  }
}

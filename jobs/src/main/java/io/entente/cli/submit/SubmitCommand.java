/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.submit;

import io.entente.cli.ExitCode;
import io.entente.cli.UsageException;
import io.entente.cli.Version;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs another command on a cluster, or prints how. */
@Command(
    name = SubmitCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Runs a command on a cluster: calls spark-submit with the settings that every run needs, and"
          + " the jars that its lake or corpus needs. The command is checked before.",
      "Of a file that the command names with --config, settings that say how the driver is started"
          + " (spark.master, spark.driver.*, spark.kubernetes.* ...) are given to spark-submit."
    },
    footer = {
      "",
      "Example: entente submit --print --master yarn --deploy-mode cluster -- \\",
      "           run --corpus hdfs:///news --lake hdfs:///lake"
    })
public final class SubmitCommand implements Callable<Integer> {

  /** How it is called. */
  public static final String NAME = "submit";

  private static final String NO_PACKAGES = "none";

  @Option(names = "--print", description = "Print the call of spark-submit; start nothing.")
  private boolean print;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "The cluster: yarn, k8s://https://HOST:PORT, spark://HOST:PORT.")
  private String master;

  @Option(
      names = "--deploy-mode",
      paramLabel = "MODE",
      description = "Where the driver runs: client (here) or cluster.")
  private DeployMode mode;

  @Option(
      names = "--conf",
      paramLabel = "NAME=VALUE",
      description = "A setting of Spark, such as spark.executor.memory=6g; may be repeated.")
  private Map<String, String> conf = new LinkedHashMap<>();

  @Option(
      names = "--packages",
      split = ",",
      paramLabel = "COORDINATES",
      description =
          "Further jars by group:artifact:version, instead of those that lake and corpus need;"
              + " 'none' where the cluster has them.")
  private List<String> packages;

  @Option(
      names = "--jar",
      paramLabel = "PATH",
      description =
          "entente.jar as the cluster finds it, such as local:///opt/entente/lib/entente.jar;"
              + " default: the one that runs now.")
  private String jar;

  @Parameters(
      arity = "1..*",
      paramLabel = "COMMAND",
      description = "The command and its options, behind --.")
  private List<String> command;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    SubmittedCommand submitted = SubmittedCommand.of(command, spec.commandLine().getErr());
    SparkSubmit submit = submit(submitted, new SparkConf());
    if (print) {
      spec.commandLine().getOut().println(ShellWords.lines(submit.groups(submitted.words())));
      return ExitCode.DONE;
    }
    String program = SubmitProgram.find(System.getenv()).toString();
    List<String> words = submit.words(program, submitted.words());
    return submit.hidesTheEnd() ? watched(words) : SubmitProgram.run(words);
  }

  /** The code of spark-submit, which is 0 only when the driver is known to have done its work. */
  private int watched(List<String> words) throws IOException, InterruptedException {
    DriverEnd end = new DriverEnd();
    int code = SubmitProgram.run(words, end::read);
    if (code != ExitCode.DONE || end.isDone()) {
      return code;
    }
    spec.commandLine().getErr().println("entente: failed: " + end.problem());
    return ExitCode.FAILED;
  }

  private SparkSubmit submit(SubmittedCommand submitted, SparkConf ofFile) {
    Map<String, String> settings = EarlySettings.in(ofFile);
    settings.putAll(conf);
    Map<String, String> all = new LinkedHashMap<>(conf);
    for (var setting : ofFile.getAll()) {
      all.putIfAbsent(setting._1(), setting._2());
    }
    return new SparkSubmit(
        Optional.ofNullable(master).or(() -> Optional.ofNullable(all.get(EarlySettings.MASTER))),
        Optional.ofNullable(mode)
            .or(() -> Optional.ofNullable(all.get(EarlySettings.DEPLOY_MODE)).map(DeployMode::of)),
        settings,
        packages(submitted, all),
        program());
  }

  private Set<String> packages(SubmittedCommand submitted, Map<String, String> settings) {
    if (packages == null) {
      return SparkPackages.of(submitted, settings);
    }
    Set<String> chosen = new TreeSet<>(packages);
    chosen.remove(NO_PACKAGES);
    return chosen;
  }

  private String program() {
    return Optional.ofNullable(jar)
        .or(() -> Version.jar().map(Object::toString))
        .orElseThrow(
            () ->
                new UsageException(
                    "the program does not run from its jar; name it with --jar, such as"
                        + " --jar jobs/target/entente.jar"));
  }
}

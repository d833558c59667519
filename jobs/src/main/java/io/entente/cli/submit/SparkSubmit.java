/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * The words of a call of spark-submit.
 *
 * @param master of the cluster; none leaves it to Spark's own configuration
 * @param mode where the driver runs; none leaves it to Spark
 * @param settings that the user gave for Spark
 * @param packages coordinates of further jars
 * @param jar the program, as the cluster finds it
 */
record SparkSubmit(
    Optional<String> master,
    Optional<DeployMode> mode,
    Map<String, String> settings,
    Set<String> packages,
    String jar) {

  private static final String PROGRAM = "spark-submit";
  private static final String MAIN_CLASS = "io.entente.cli.Main";
  private static final String OPENS = "--add-opens";
  private static final String UTF_8 = "C.UTF-8";
  private static final String STANDALONE = "spark:";
  private static final String WAITING = "spark.standalone.submit.waitAppCompletion";
  private static final String TRUE = "true";

  /** The call for a command, what belongs together in one group. */
  List<List<String>> groups(List<String> command) {
    List<List<String>> groups = new ArrayList<>();
    groups.add(List.of(PROGRAM));
    master.ifPresent(url -> groups.add(List.of("--master", url)));
    mode.ifPresent(where -> groups.add(List.of("--deploy-mode", where.toString())));
    groups.add(List.of("--class", MAIN_CLASS));
    if (!packages.isEmpty()) {
      groups.add(List.of("--packages", String.join(",", packages)));
    }
    needed().forEach((name, value) -> groups.add(List.of("--conf", name + "=" + value)));
    groups.add(List.of(jar));
    groups.add(command);
    return groups;
  }

  /** The user's settings, with what every run needs beside them. */
  private Map<String, String> needed() {
    Map<String, String> all = new TreeMap<>(settings);
    all.remove(SparkPackages.SETTING);
    for (String options :
        List.of("spark.driver.extraJavaOptions", "spark.executor.extraJavaOptions")) {
      all.merge(options, JavaModuleOptions.defaultModuleOptions(), SparkSubmit::withOpens);
    }
    // File names are UTF-8; where the locale says otherwise Hadoop drops files with other names.
    all.putIfAbsent("spark.executorEnv.LC_ALL", UTF_8);
    if (mode.filter(DeployMode.CLUSTER::equals).isPresent()) {
      ofCluster(all);
    }
    return all;
  }

  private void ofCluster(Map<String, String> all) {
    String url = master.orElse("");
    if (url.startsWith("yarn")) {
      all.putIfAbsent("spark.yarn.appMasterEnv.LC_ALL", UTF_8);
    } else if (url.startsWith("k8s:")) {
      all.putIfAbsent("spark.kubernetes.driverEnv.LC_ALL", UTF_8);
    } else if (url.startsWith(STANDALONE)) {
      // Else spark-submit ends when the driver begins.
      all.putIfAbsent(WAITING, TRUE);
    }
  }

  /**
   * Whether spark-submit waits for a driver and then ends with 0 even if that failed, as it does
   * for one on a standalone cluster.
   */
  boolean hidesTheEnd() {
    return mode.filter(DeployMode.CLUSTER::equals).isPresent()
        && master.orElse("").startsWith(STANDALONE)
        && settings.getOrDefault(WAITING, TRUE).equals(TRUE);
  }

  private static String withOpens(String given, String opens) {
    return given.contains(OPENS) ? given : opens + " " + given;
  }

  /** All words, as a process is started with them. */
  List<String> words(String program, List<String> command) {
    return Stream.concat(Stream.of(program), groups(command).stream().skip(1).flatMap(List::stream))
        .toList();
  }
}

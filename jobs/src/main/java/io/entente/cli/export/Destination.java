/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import io.entente.export.NetworkFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;

/** Where an option lets a network go: a file, several beside each other, or a stream. */
final class Destination {

  private static final Set<String> STANDARD_OUTPUT = Set.of("-", "/dev/stdout", "/dev/fd/1");

  private static final String OPTION = "--out";

  private final String name;
  private final Configuration configuration;
  private final PrintWriter standardOutput;

  /**
   * A destination.
   *
   * @param name what the user wrote: "-" for the standard output, or a path
   */
  Destination(String name, Configuration configuration, PrintWriter standardOutput) {
    this.name = name;
    this.configuration = configuration;
    this.standardOutput = standardOutput;
  }

  /** Whether it is what a command prints, so that nothing else may be printed there. */
  boolean isStandardOutput() {
    return STANDARD_OUTPUT.contains(name);
  }

  /**
   * Writes files.
   *
   * @return their names: several for several files, of which a stream takes the last alone
   */
  List<String> write(List<NetworkFile> files) {
    NetworkFile last = files.get(files.size() - 1);
    try {
      if (isStandardOutput()) {
        last.content().write(standardOutput);
        standardOutput.flush();
        return List.of(name);
      }
      OutFile whole = OutFile.named(OPTION, name, configuration);
      if (files.size() == 1 || whole.isStream()) {
        whole.write(last.content());
        return List.of(name);
      }
      return writeBeside(files);
    } catch (IOException e) {
      throw OutFile.refused(OPTION, name, e);
    }
  }

  private List<String> writeBeside(List<NetworkFile> files) throws IOException {
    List<OutFile> beside =
        files.stream()
            .map(file -> OutFile.named(OPTION, partName(file.part()), configuration))
            .toList();
    for (OutFile file : beside) {
      file.requireNoFolder();
    }
    for (int i = 0; i < files.size(); i++) {
      beside.get(i).write(files.get(i).content());
    }
    return beside.stream().map(OutFile::name).toList();
  }

  /** news.csv, nodes: news-nodes.csv. */
  private String partName(String part) {
    int dot = name.lastIndexOf('.');
    boolean hasEnd = dot > name.lastIndexOf('/') + 1;
    String start = hasEnd ? name.substring(0, dot) : name;
    return start + "-" + part + (hasEnd ? name.substring(dot) : ".csv");
  }
}

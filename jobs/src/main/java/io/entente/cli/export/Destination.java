/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import io.entente.cli.Output;
import io.entente.cli.UsageException;
import io.entente.export.NetworkFile;
import io.entente.usage.FirstLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;

/** Where an option lets a text go: a file, several beside each other, or a stream. */
final class Destination {

  private static final Set<String> STANDARD_OUTPUT = Set.of("-", "/dev/stdout", "/dev/fd/1");

  private final String option;
  private final String name;
  private final Configuration configuration;
  private final PrintWriter standardOutput;

  /**
   * A destination.
   *
   * @param option the option that names it
   * @param name what the user wrote: "-" for the standard output, or a path
   */
  Destination(String option, String name, Configuration configuration, PrintWriter standardOutput) {
    this.option = option;
    this.name = name;
    this.configuration = configuration;
    this.standardOutput = Output.forPrograms(standardOutput);
  }

  /** Whether it is what a command prints, so that nothing else may be printed there. */
  boolean isStandardOutput() {
    return STANDARD_OUTPUT.contains(name);
  }

  /**
   * Refuses what cannot be written to, before the work whose result it shall hold.
   *
   * @throws UsageException when it is a folder, or lies where none can be made
   */
  void requireWritable() {
    if (isStandardOutput()) {
      return;
    }
    try {
      file(name).requireWritable();
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /** Writes one text. */
  void write(NetworkFile.Content content) {
    try {
      if (isStandardOutput()) {
        content.write(standardOutput);
        standardOutput.flush();
      } else {
        file(name).write(content);
      }
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /**
   * Writes files.
   *
   * @return their names: several for several files, of which a stream takes the last alone
   */
  List<String> write(List<NetworkFile> files) {
    if (files.size() == 1 || isStandardOutput() || file(name).isStream()) {
      write(files.get(files.size() - 1).content());
      return List.of(name);
    }
    try {
      return writeBeside(files);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private OutFile file(String path) {
    return OutFile.named(option, path, configuration);
  }

  private UsageException refused(IOException e) {
    return new UsageException(
        "%s: cannot write '%s' (%s); name a file that you may write"
            .formatted(option, name, FirstLine.of(e)),
        e);
  }

  private List<String> writeBeside(List<NetworkFile> files) throws IOException {
    List<OutFile> beside = files.stream().map(file -> file(partName(file.part()))).toList();
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

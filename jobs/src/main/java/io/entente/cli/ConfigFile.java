/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options from a properties file: {@code lake = /data/lake} stands for {@code --lake /data/lake}.
 * The command line wins over the file, the file over the defaults.
 */
public final class ConfigFile implements CommandLine.IDefaultValueProvider {

  public static final String OPTION = "--config";

  private final Properties values;

  private ConfigFile(Properties values) {
    this.values = values;
  }

  /** The file that the arguments name, if any. */
  public static Optional<ConfigFile> of(String[] args, CommandLine command) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(OPTION) && i + 1 < args.length) {
        return Optional.of(read(Path.of(args[i + 1]), command));
      }
      if (args[i].startsWith(OPTION + "=")) {
        return Optional.of(read(Path.of(args[i].substring(OPTION.length() + 1)), command));
      }
    }
    return Optional.empty();
  }

  private static ConfigFile read(Path file, CommandLine command) {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      values.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      String why =
          Files.exists(file) ? "it is no properties file in UTF-8" : "there is no such file";
      throw new UsageException(
          "%s: cannot read '%s': %s; name a readable properties file".formatted(OPTION, file, why));
    }
    Set<String> known = new TreeSet<>();
    collect(command, known);
    for (String name : values.stringPropertyNames()) {
      if (!known.contains(name)) {
        throw new UsageException(
            "%s: '%s' has the unknown option '%s'; known are %s"
                .formatted(OPTION, file, name, String.join(", ", known)));
      }
    }
    return new ConfigFile(values);
  }

  private static void collect(CommandLine command, Set<String> names) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      boolean ofFile =
          !option.usageHelp()
              && !option.versionHelp()
              && !option.longestName().equals(OPTION)
              && !option.longestName().equals(LogFile.OPTION);
      if (ofFile) {
        names.add(key(option));
      }
    }
    command.getSubcommands().values().forEach(sub -> collect(sub, names));
  }

  private static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option ? values.getProperty(key(option)) : null;
  }
}

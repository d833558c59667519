/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.usage.FirstLine;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options from a properties file: {@code lake = /data/lake} stands for {@code --lake /data/lake}.
 * The command line wins over the file, the file over the defaults.
 */
public final class ConfigFile implements CommandLine.IDefaultValueProvider {

  public static final String OPTION = "--config";

  private static final String SPARK = "spark.";

  private final Properties values;

  private ConfigFile(Properties values) {
    this.values = values;
  }

  /** The file that the arguments name, if any. */
  public static Optional<ConfigFile> of(String[] args, CommandLine command) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(OPTION) && i + 1 < args.length) {
        return Optional.of(read(args[i + 1], command));
      }
      if (args[i].startsWith(OPTION + "=")) {
        return Optional.of(read(args[i].substring(OPTION.length() + 1), command));
      }
    }
    return Optional.empty();
  }

  private static ConfigFile read(String file, CommandLine command) {
    Properties values = load(file);
    Set<String> known = new TreeSet<>();
    collect(command, known);
    for (String name : values.stringPropertyNames()) {
      if (name.startsWith(SPARK)) {
        giveToSpark(name, values.getProperty(name));
      } else if (!known.contains(name)) {
        throw new UsageException(
            "%s: '%s' has the unknown option '%s'; known are %s"
                .formatted(OPTION, file, name, String.join(", ", known)));
      }
    }
    return new ConfigFile(values);
  }

  private static Properties load(String file) {
    Properties values = new Properties();
    try {
      Path path = new Path(file);
      try (Reader reader =
          new InputStreamReader(
              path.getFileSystem(HadoopSettings.ofProcess()).open(path),
              StandardCharsets.UTF_8.newDecoder())) {
        values.load(reader);
      }
    } catch (FileNotFoundException e) {
      throw unreadable(file, "there is no such file");
    } catch (CharacterCodingException | IllegalArgumentException e) {
      throw unreadable(file, "it is no properties file in UTF-8");
    } catch (IOException | RuntimeException | NoClassDefFoundError e) {
      UsageException.refuseMissingFileSystem(OPTION, file, e);
      throw unreadable(file, FirstLine.of(e));
    }
    return values;
  }

  private static UsageException unreadable(String file, String why) {
    return new UsageException(
        "%s: cannot read '%s': %s; name a readable properties file".formatted(OPTION, file, why));
  }

  /** A setting that the process was started with wins over the file, as an option does. */
  private static void giveToSpark(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
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

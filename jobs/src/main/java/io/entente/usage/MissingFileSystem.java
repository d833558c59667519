/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.usage;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path in a kind of file system for which the class path has no code, or not all of it.
 *
 * @param path as it was given
 * @param missing what there is not, in a few words
 */
public record MissingFileSystem(String path, String missing) {

  private static final String S3 =
      "put hadoop-aws of Spark's Hadoop and its aws-java-sdk-bundle on the class path";
  private static final String AZURE = "put hadoop-azure of Spark's Hadoop on the class path";

  /** What serves a scheme, of those that people use most. */
  private static final Map<String, String> MENDS =
      Map.of(
          "s3a",
          S3,
          "s3",
          "write s3a: and " + S3,
          "s3n",
          "write s3a: and " + S3,
          "gs",
          "put Google's gcs-connector for Hadoop 3 on the class path",
          "abfs",
          AZURE,
          "abfss",
          AZURE,
          "wasb",
          AZURE,
          "wasbs",
          AZURE);

  private static final String WHERE =
      " (ENTENTE_CLASSPATH, or spark.jars.packages where spark-submit starts the program)";
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");

  /** As Hadoop tells that it knows no class for a scheme. */
  private static final Pattern NO_CLASS_IS_KNOWN =
      Pattern.compile("No FileSystem for scheme:? \"?([^\"\\s]+)\"?.*");

  /** As Hadoop tells of a class, and as Java does. */
  private static final Pattern NAME = Pattern.compile("(?:Class )?([^\\s:]+)(?: not found)?");

  /** A missing file system. */
  public MissingFileSystem {
    requireNonNull(path);
    requireNonNull(missing);
  }

  /** What was thrown when the path's file system was asked for, if that is what it tells of. */
  public static Optional<MissingFileSystem> of(String path, Throwable thrown) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
      Optional<String> missing = missing(cause);
      if (missing.isPresent()) {
        return Optional.of(new MissingFileSystem(path, missing.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> missing(Throwable cause) {
    String told = String.valueOf(cause.getMessage());
    if (cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError) {
      Matcher name = NAME.matcher(told);
      return Optional.of(
          "there is no class %s on the class path"
              .formatted(name.matches() ? name.group(1).replace('/', '.') : told));
    }
    Matcher unknown = NO_CLASS_IS_KNOWN.matcher(told);
    return unknown.matches()
        ? Optional.of("no file system on the class path serves '%s:'".formatted(unknown.group(1)))
        : Optional.empty();
  }

  /** The problem in a few words, the path in quotes included. */
  public String problem() {
    return "'%s' cannot be reached: %s".formatted(path, missing);
  }

  /** What to do about it. */
  public String mend() {
    Matcher scheme = SCHEME.matcher(path);
    String mend = scheme.matches() ? MENDS.get(scheme.group(1)) : null;
    return (mend == null
            ? "check how the path begins, or put the jars of its file system on the class path"
            : mend)
        + WHERE;
  }

  /**
   * Refuses a path if that is what was thrown tells of; does nothing else.
   *
   * @param setting where the path was set
   * @throws UserMistake when there is no code for the path's file system
   */
  public static void refuse(Setting setting, String path, Throwable thrown) {
    Optional<MissingFileSystem> missing = of(path, thrown);
    if (missing.isPresent()) {
      throw new UserMistake(setting, path, missing.get().problem(), missing.get().mend(), thrown);
    }
  }
}

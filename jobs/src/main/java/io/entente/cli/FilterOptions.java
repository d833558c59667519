/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.actor.catalog.ActorType;
import io.entente.pair.CountFilter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of every command that can count a part of the corpus only. */
public final class FilterOptions {

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Count articles from this day on only, such as 2025-01-31.")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Count articles until this day only, itself included.")
  private LocalDate to;

  @Option(
      names = "--types",
      split = ",",
      paramLabel = "TYPE",
      description = "Count actors of these types only, such as state,person.")
  private List<String> types = List.of();

  @Option(
      names = "--source",
      split = ",",
      paramLabel = "NAME",
      description =
          "Count articles of these publishers only; one with a comma in double quotes, such as"
              + " '\"Guardian, The\"'.")
  private List<String> sources = List.of();

  /** The filter that the options give. */
  public CountFilter filter() {
    if (from != null && to != null && to.isBefore(from)) {
      throw new UsageException(
          "--to: %s is before --from %s; name a later day".formatted(to, from));
    }
    return new CountFilter(
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        knownTypes("--types", types),
        sources.stream().map(FilterOptions::unquoted).distinct().sorted().toList());
  }

  /** A name as the user meant it, who puts one with a comma in double quotes. */
  public static String unquoted(String source) {
    String name = source.strip();
    return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
        ? name.substring(1, name.length() - 1)
        : name;
  }

  /**
   * Types of actors as the user wrote them, in the order in which they are known.
   *
   * @throws UsageException when one is none
   */
  public static List<String> knownTypes(String option, List<String> types) {
    List<String> known = Arrays.stream(ActorType.values()).map(ActorType::code).toList();
    List<String> wanted =
        types.stream().map(type -> type.strip().toLowerCase(Locale.ROOT)).toList();
    for (String type : wanted) {
      if (!known.contains(type)) {
        throw new UsageException(
            "%s: no type is called '%s'; use some of %s"
                .formatted(option, type, String.join(",", known)));
      }
    }
    return known.stream().filter(wanted::contains).toList();
  }
}

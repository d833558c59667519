/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.actor.TaggingSettings;
import io.entente.cli.UsageException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** Which stories are tagged, by their language. */
final class LanguageOption {

  private static final String NAME = "--language";

  @Option(
      names = NAME,
      split = ",",
      splitSynopsisLabel = ",",
      defaultValue = "en",
      paramLabel = "CODE",
      description =
          "Languages of the stories in which actors are sought, such as en,de, or all; stories of"
              + " which the language is not known are tagged too. Others stay in table articles and"
              + " are not counted in periods (default: ${DEFAULT-VALUE}).")
  private List<String> codes;

  Set<String> languages() {
    Set<String> known = Set.of(Locale.getISOLanguages());
    for (String code : codes) {
      if (!known.contains(code) && !code.equals(TaggingSettings.ALL_LANGUAGES)) {
        throw new UsageException(
            "%s: unknown language '%s'; use codes of two letters such as en,de, or all"
                .formatted(NAME, code));
      }
    }
    return new TreeSet<>(codes);
  }
}

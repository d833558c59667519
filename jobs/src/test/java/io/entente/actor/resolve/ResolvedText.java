/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.ActorFinder;
import io.entente.actor.ActorFinder.ArticleText;
import io.entente.actor.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Resolves plain text with the shipped catalog and tagger, without Spark. */
final class ResolvedText {

  private static final ActorFinder FINDER = ActorFinder.shipped();

  private ResolvedText() {}

  /** Each mention as {@code surface=actor}, in order; an ambiguous one ends in a question mark. */
  static List<String> of(String date, String text) {
    return mentions(date, text).stream().map(ResolvedText::shown).toList();
  }

  /** Each mention as {@code surface=actor/how}. */
  static List<String> withResolutions(String date, String text) {
    return mentions(date, text).stream()
        .map(m -> shown(m) + "/" + m.resolution().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<Mention> mentions(String date, String text) {
    return FINDER.find(new ArticleText("id", "2025-01", LocalDate.parse(date), null, text));
  }

  private static String shown(Mention mention) {
    return mention.surface() + "=" + (mention.actorId() == null ? "?" : mention.actorId());
  }
}

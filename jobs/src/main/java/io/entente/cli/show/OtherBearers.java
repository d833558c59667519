/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.actor.Actors;
import io.entente.cli.Figures;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The line that says whom else a name could mean. */
final class OtherBearers {

  private OtherBearers() {}

  /** The line; none when the name can mean nobody else. */
  static Optional<String> of(List<Actors.Seen> others) {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        others.stream()
            .map(
                other ->
                    "%s (%s, %s)"
                        .formatted(other.name(), other.actorId(), Figures.count(other.mentions())))
            .collect(Collectors.joining(", ", "could also be ", "")));
  }
}

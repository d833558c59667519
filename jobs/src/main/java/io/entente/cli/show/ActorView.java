/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.actor.Actors;
import io.entente.cli.TextTable;
import io.entente.view.ActorProfile;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One actor as a person wants to see it. */
final class ActorView {

  private static final int MOST_COUNTED_AS = 10;

  private final PrintWriter out;

  ActorView(PrintWriter out) {
    this.out = out;
  }

  void print(ActorProfile profile) {
    Actors.Seen called = profile.called();
    Actors.Seen actor = profile.actor();
    if (!actor.actorId().equals(called.actorId())) {
      out.printf("%n%s (%s) is counted as%n", called.name(), called.actorId());
    }
    out.printf("%n%s  (%s)%n", actor.name(), actor.actorId());
    OtherBearers.of(profile.others()).ifPresent(out::println);
    out.println();
    out.printf(
        "type      %s%s%n", actor.type(), actor.country() == null ? "" : ", " + actor.country());
    if (actor.wikidataId() != null) {
      out.printf("wikidata  %s%n", actor.wikidataId());
    }
    out.printf("seen      %s to %s, in all of the lake%n", actor.firstSeen(), actor.lastSeen());
    out.printf(
        Locale.ROOT,
        "mentions  %,d: %s%n",
        actor.mentions(),
        actor.surfaces().stream()
            .map(surface -> surface.surface() + " " + surface.mentions())
            .collect(Collectors.joining(", ")));
    printCountedAs(profile.countedAs());
    MonthLine.of(profile.months()).ifPresent(line -> out.printf("stories   %s%n", line));
    printPartners(profile.partners());
    out.flush();
  }

  private void printCountedAs(List<Actors.Seen> others) {
    if (!others.isEmpty()) {
      out.printf(
          "and as    %s%n",
          others.stream()
              .limit(MOST_COUNTED_AS)
              .map(other -> "%s (%s) %d".formatted(other.name(), other.actorId(), other.mentions()))
              .collect(Collectors.joining(", ")));
    }
  }

  private void printPartners(List<ActorProfile.Partner> partners) {
    out.println();
    TextTable table = new TextTable("together with", "stories", "sentences");
    for (ActorProfile.Partner partner : partners) {
      table.add(
          partner.name(), Long.toString(partner.stories()), Long.toString(partner.sentences()));
    }
    table.print(out);
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.catalog.Catalog;
import io.entente.corpus.Articles;
import io.entente.eval.quality.AmbiguousName;
import io.entente.eval.quality.ExampleSentences;
import io.entente.eval.quality.LookAlike;
import io.entente.eval.quality.LookAlikes;
import io.entente.eval.quality.NameUses;
import io.entente.eval.quality.OpenActor;
import io.entente.eval.quality.UnresolvedName;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How names were resolved: the survey to look at before rules are changed. */
final class QualityView {

  private final OpenLake lake;
  private final PrintWriter out;

  QualityView(OpenLake lake, PrintWriter out) {
    this.lake = lake;
    this.out = out;
  }

  void print(int top) {
    try (NameUses uses = NameUses.of(lake.read(Mentions.TABLE))) {
      printResolutions(uses.byResolution());
      printTypes(uses.byType());
      printAmbiguous(AmbiguousName.top(uses, top));
      ExampleSentences examples =
          new ExampleSentences(lake.read(Mentions.TABLE), lake.read(Articles.TABLE));
      printUnresolved(UnresolvedName.top(uses, top), examples);
      List<OpenActor> open =
          OpenActor.top(lake.read(Actors.TABLE), Math.max(top, LookAlikes.MOST_COMPARED));
      printLookAlikes(new LookAlikes(Catalog.shipped()).top(open, top));
      printOpen(open.stream().limit(top).toList(), examples);
    }
    out.flush();
  }

  private void printResolutions(List<NameUses.ResolutionRate> rates) {
    long all = rates.stream().mapToLong(NameUses.ResolutionRate::mentions).sum();
    out.println();
    TextTable table = new TextTable("resolution", "mentions", "share", "stated confidence");
    for (NameUses.ResolutionRate rate : rates) {
      table.add(
          rate.resolution(),
          count(rate.mentions()),
          share(rate.mentions(), all),
          String.format(Locale.ROOT, "%.2f", rate.confidence()));
    }
    table.print(out);
  }

  private void printTypes(List<NameUses.TypeRate> rates) {
    out.println();
    TextTable table = new TextTable("type", "mentions", "in catalog", "share");
    for (NameUses.TypeRate rate : rates) {
      table.add(
          rate.type(),
          count(rate.mentions()),
          count(rate.inCatalog()),
          share(rate.inCatalog(), rate.mentions()));
    }
    table.print(out);
  }

  private void printAmbiguous(List<AmbiguousName> names) {
    title("Ambiguous names, and how they were decided", names);
    TextTable table = new TextTable("mentions", "name", "actors", "");
    for (AmbiguousName name : names) {
      String before = count(name.mentions());
      String surface = name.surface();
      String readings = count(name.readings());
      for (AmbiguousName.Reading reading : name.commonest()) {
        table.add(before, surface, readings, reading(reading));
        before = "";
        surface = "";
        readings = "";
      }
    }
    print(table);
  }

  private static String reading(AmbiguousName.Reading reading) {
    return reading.actorId().isEmpty()
        ? count(reading.mentions()) + " unresolved"
        : "%s %s (%s)"
            .formatted(count(reading.mentions()), reading.actorId(), reading.resolution());
  }

  private void printUnresolved(List<UnresolvedName> names, ExampleSentences examples) {
    title("Names left unresolved", names);
    Map<String, String> sentences =
        examples.ofUnresolved(names.stream().map(UnresolvedName::surface).toList());
    for (UnresolvedName name : names) {
      printExample(name.mentions(), name.surface(), sentences.get(name.surface()));
    }
  }

  private void printLookAlikes(List<LookAlike> alikes) {
    title("Open actors that look like actors of the catalog", alikes);
    TextTable table = new TextTable("mentions", "open actor", "actor of the catalog", "why");
    for (LookAlike alike : alikes) {
      table.add(
          count(alike.open().mentions()),
          alike.open().name(),
          alike.known().id(),
          alike.reason().words());
    }
    print(table);
  }

  private void printOpen(List<OpenActor> actors, ExampleSentences examples) {
    title("Most frequent open actors", actors);
    Map<String, String> sentences =
        examples.ofActors(actors.stream().map(OpenActor::actorId).collect(Collectors.toList()));
    for (OpenActor actor : actors) {
      String name = "%s (%s)".formatted(actor.name(), actor.type());
      printExample(actor.mentions(), name, sentences.get(actor.actorId()));
    }
  }

  private void title(String title, List<?> list) {
    out.printf("%n%s%n%s", title, list.isEmpty() ? "  none\n" : "");
  }

  private void printExample(long mentions, String name, String sentence) {
    out.printf("%8s  %s%n", count(mentions), name);
    if (sentence != null) {
      out.printf("%8s    %s%n", "", sentence);
    }
  }

  private void print(TextTable table) {
    if (!table.isEmpty()) {
      table.print(out);
    }
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String share(long part, long whole) {
    return String.format(Locale.ROOT, "%.1f%%", whole == 0 ? 0 : 100.0 * part / whole);
  }
}

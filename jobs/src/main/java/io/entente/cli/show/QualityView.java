/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Figures;
import io.entente.cli.TextTable;
import io.entente.eval.actors.Context;
import io.entente.eval.actors.gold.Extent;
import io.entente.view.QualitySurvey;
import io.entente.view.quality.AmbiguousName;
import io.entente.view.quality.ExampleSentence;
import io.entente.view.quality.LookAlike;
import io.entente.view.quality.NameUses;
import io.entente.view.quality.OpenActor;
import io.entente.view.quality.UnresolvedName;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How names were resolved: the survey to look at before rules are changed. */
final class QualityView {

  private final PrintWriter out;

  QualityView(PrintWriter out) {
    this.out = out;
  }

  void print(QualitySurvey survey) {
    printResolutions(survey.resolutions());
    printTypes(survey.types());
    printAmbiguous(survey.ambiguous());
    printUnresolved(survey.unresolved(), survey.examples());
    printLookAlikes(survey.lookAlikes());
    printOpen(survey.open(), survey.examples());
    out.flush();
  }

  private void printResolutions(List<NameUses.ResolutionRate> rates) {
    long all = rates.stream().mapToLong(NameUses.ResolutionRate::mentions).sum();
    out.println();
    TextTable table = new TextTable("resolution", "mentions", "share", "stated confidence");
    for (NameUses.ResolutionRate rate : rates) {
      table.add(
          rate.resolution(),
          Figures.count(rate.mentions()),
          Figures.percent(rate.mentions(), all),
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
          Figures.count(rate.mentions()),
          Figures.count(rate.inCatalog()),
          Figures.percent(rate.inCatalog(), rate.mentions()));
    }
    table.print(out);
  }

  private void printAmbiguous(List<AmbiguousName> names) {
    title("Ambiguous names, and how they were decided", names);
    TextTable table = new TextTable("mentions", "name", "actors", "");
    for (AmbiguousName name : names) {
      String before = Figures.count(name.mentions());
      String surface = name.surface();
      String readings = Figures.count(name.readings());
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
        ? Figures.count(reading.mentions()) + " unresolved"
        : "%s %s (%s)"
            .formatted(Figures.count(reading.mentions()), reading.actorId(), reading.resolution());
  }

  private void printUnresolved(List<UnresolvedName> names, Map<String, ExampleSentence> sentences) {
    title("Names left unresolved", names);
    for (UnresolvedName name : names) {
      printExample(name.mentions(), name.surface(), sentences.get(name.surface()));
    }
  }

  private void printLookAlikes(List<LookAlike> alikes) {
    title("Open actors that look like actors of the catalog", alikes);
    TextTable table = new TextTable("mentions", "open actor", "actor of the catalog", "why");
    for (LookAlike alike : alikes) {
      table.add(
          Figures.count(alike.open().mentions()),
          alike.open().name(),
          alike.known().id(),
          alike.reason().words());
    }
    print(table);
  }

  private void printOpen(List<OpenActor> actors, Map<String, ExampleSentence> sentences) {
    title("Most frequent open actors", actors);
    for (OpenActor actor : actors) {
      String name = "%s (%s)".formatted(actor.name(), actor.type());
      printExample(actor.mentions(), name, sentences.get(actor.actorId()));
    }
  }

  private void title(String title, List<?> list) {
    out.printf("%n%s%n%s", title, list.isEmpty() ? "  none\n" : "");
  }

  private void printExample(long mentions, String name, ExampleSentence sentence) {
    out.printf("%8s  %s%n", Figures.count(mentions), name);
    if (sentence != null) {
      Extent named = new Extent(sentence.begin(), sentence.end());
      out.printf("%8s    %s%n", "", Context.of(sentence.text(), named));
    }
  }

  private void print(TextTable table) {
    if (!table.isEmpty()) {
      table.print(out);
    }
  }
}

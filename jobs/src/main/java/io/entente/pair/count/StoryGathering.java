/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.CountryStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Brings the mentions of stories and their articles together and hands each article's list of
 * actors to the units that count it. The mentions of a story whose articles are not given count
 * nowhere.
 */
final class StoryGathering {

  private static final StoryMentions NOBODY = new StoryMentions();

  private final WantedPeriods wanted;
  private final int mostActors;
  private final NameNumbers actors = new NameNumbers();
  private final NameNumbers sources = new NameNumbers();
  private final Map<UTF8String, StoryMentions> mentions = new HashMap<>();
  private final Map<UTF8String, List<ArticleDate>> articles = new HashMap<>();
  private final Map<Integer, List<Open>> unitsOfDay = new HashMap<>();
  private final Map<Integer, List<Open>> countryUnitsOfDay = new HashMap<>();
  private final CountriesOfDay countries;
  private final Map<PeriodUnit, Open> open = new HashMap<>();

  private StoryGathering(
      WantedPeriods wanted, int mostActors, List<CountryStanding.Span> standing) {
    this.wanted = wanted;
    this.mostActors = mostActors;
    this.countries = new CountriesOfDay(standing, actors);
  }

  /**
   * Blocks of units.
   *
   * @param blocks blocks of mentions and of articles, all that there are of their stories
   * @param wanted which periods are to be counted
   * @param mostActors how many actors of a story are paired at the most
   * @param standing who stands for which country
   */
  static Iterator<UnitBlock> gather(
      Iterator<byte[]> blocks,
      WantedPeriods wanted,
      int mostActors,
      List<CountryStanding.Span> standing) {
    StoryGathering gathering = new StoryGathering(wanted, mostActors, standing);
    while (blocks.hasNext()) {
      gathering.read(new BlockReader(blocks.next()));
    }
    return gathering.units();
  }

  private void read(BlockReader reader) {
    if (reader.number() == StoryBlocks.MENTIONS) {
      readMentions(reader);
    } else {
      readArticles(reader);
    }
  }

  private void readMentions(BlockReader reader) {
    UTF8String[] names = reader.names();
    int[] actorOf = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      actorOf[i] = actors.of(names[i]);
    }
    while (!reader.isAtEnd()) {
      StoryMentions story = mentions.computeIfAbsent(reader.text(), unseen -> new StoryMentions());
      for (int count = reader.number(); count > 0; count--) {
        story.add(reader, actorOf);
      }
    }
  }

  private void readArticles(BlockReader reader) {
    UTF8String[] names = reader.names();
    while (!reader.isAtEnd()) {
      UTF8String story = reader.text();
      int day = reader.number();
      int flags = reader.number();
      int source = flags >= 2 ? sources.of(names[reader.number()]) : UnitArticles.NO_SOURCE;
      articles
          .computeIfAbsent(story, unseen -> new ArrayList<>(1))
          .add(new ArticleDate(day, source, flags % 2 == 1));
    }
  }

  private Iterator<UnitBlock> units() {
    articles.forEach(this::write);
    return open.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getValue().block(entry.getKey()))
        .iterator();
  }

  private void write(UTF8String story, List<ArticleDate> dates) {
    StoryMentions ofStories = mentions.getOrDefault(story, NOBODY);
    StoryActors ofStory = new StoryActors(ofStories, actors, mostActors);
    for (ArticleDate article : dates) {
      List<Open> units = unitsOfDay.computeIfAbsent(article.day(), this::unitsOf);
      for (Open unit : units) {
        unit.add(article, ofStory);
      }
      writeCountries(article, countries.mentions(ofStories, ofStory, article.day()));
      if (article.first() && ofStory.isCapped() && !units.isEmpty()) {
        units.get(0).capped++;
      }
    }
  }

  /** Of countries all are paired, since there are few. */
  private void writeCountries(ArticleDate article, StoryMentions ofCountries) {
    if (countries.names().size() == 0) {
      return;
    }
    StoryActors ofStory = new StoryActors(ofCountries, countries.names(), Integer.MAX_VALUE);
    for (Open unit : countryUnitsOfDay.computeIfAbsent(article.day(), this::countryUnitsOf)) {
      unit.add(article, ofStory);
    }
  }

  private List<Open> unitsOf(int day) {
    return unitsOf(day, Subject.ACTORS, actors);
  }

  private List<Open> countryUnitsOf(int day) {
    return unitsOf(day, Subject.COUNTRIES, countries.names());
  }

  private List<Open> unitsOf(int day, Subject subject, NameNumbers names) {
    List<Open> units = new ArrayList<>();
    for (PeriodUnit unit : wanted.units(LocalDate.ofEpochDay(day), subject)) {
      units.add(open.computeIfAbsent(unit, unseen -> new Open(names, sources)));
    }
    return units;
  }

  /** A block that is being written. */
  private static final class Open {
    private final BlockWriter writer = new BlockWriter();
    private final BlockNames actors;
    private final BlockNames sources;
    private long articles;
    private long pairs;
    private long capped;
    private int from = Integer.MAX_VALUE;
    private int to = Integer.MIN_VALUE;

    Open(NameNumbers actors, NameNumbers sources) {
      this.actors = new BlockNames(writer, actors::name);
      this.sources = new BlockNames(writer, sources::name);
    }

    void add(ArticleDate article, StoryActors ofStory) {
      articles++;
      pairs += ofStory.pairs();
      from = Math.min(from, article.day());
      to = Math.max(to, article.day());
      BlockArticles.writeHead(
          writer,
          article.day(),
          article.first(),
          article.source(),
          sources,
          ofStory.pairedActors());
      ofStory.write(writer, actors, article);
    }

    UnitBlock block(PeriodUnit unit) {
      UnitBlock.Load load =
          new UnitBlock.Load(
              articles, pairs, capped, LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
      return new UnitBlock(unit, load, writer.toBytes());
    }
  }
}

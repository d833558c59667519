/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.story;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Texts that look like one another without being copies: each call gives the next of a series. */
enum NearMissKind {
  STOCK_MARKET {
    @Override
    Text next(Random random) {
      boolean up = random.nextBoolean();
      return report(
          "Shares " + (up ? "rise" : "fall") + " in midday trade",
          """
          London shares were %s at midday on %s, with the FTSE 100 index at %d.%d points, %s %d.%d \
          points from the previous close, dealers said.

          Volume was %d million shares against %d million at the same time the day before. The \
          broader all-share index stood at %d.%d, while government bonds yielded %d.%02d percent.

          The pound traded at %d.%04d dollars after %d.%04d at the close in New York. Brent crude \
          for delivery next month was quoted at %d.%02d dollars a barrel and gold at %d.%d dollars \
          an ounce.

          Dealers said that investors were waiting for the monthly employment figures from the \
          United States, due at 1330 GMT, before taking new positions.""",
          up ? "higher" : "lower",
          DAYS.get(random.nextInt(5)),
          6000 + random.nextInt(2000),
          random.nextInt(10),
          up ? "up" : "down",
          1 + random.nextInt(90),
          random.nextInt(10),
          200 + random.nextInt(500),
          200 + random.nextInt(500),
          3000 + random.nextInt(900),
          random.nextInt(10),
          1 + random.nextInt(5),
          random.nextInt(100),
          1,
          random.nextInt(10_000),
          1,
          random.nextInt(10_000),
          40 + random.nextInt(80),
          random.nextInt(100),
          1200 + random.nextInt(900),
          random.nextInt(10));
    }
  },
  WEATHER {
    @Override
    Text next(Random random) {
      return report(
          "Weather for the coming day",
          """
          The day will be %s in most of the country, the weather service said, with winds from \
          the %s and temperatures between %d and %d degrees in the north and %d to %d degrees in \
          the south.

          In the mountains %s is expected above %d metres. The service asked drivers to take care \
          on roads that lie above the tree line, and hikers to ask for the latest bulletin before \
          they set out.

          On the coast gusts may reach %d kilometres an hour. The ferry companies said that all \
          crossings would run as planned. The outlook for the days after that is %s.""",
          SKIES.get(random.nextInt(SKIES.size())),
          WINDS.get(random.nextInt(WINDS.size())),
          random.nextInt(9),
          10 + random.nextInt(9),
          10 + random.nextInt(9),
          20 + random.nextInt(12),
          random.nextBoolean() ? "rain" : "snow",
          800 + 100 * random.nextInt(14),
          30 + random.nextInt(70),
          SKIES.get(random.nextInt(SKIES.size())));
    }
  },
  SCORES {
    @Override
    Text next(Random random) {
      String home = TEAMS.get(random.nextInt(TEAMS.size()));
      String away = TEAMS.get(random.nextInt(TEAMS.size()));
      return report(
          home + " play " + away,
          """
          Result of the league match between %s and %s played on %s: %s %d %s %d (halftime %d-%d). \
          Attendance: %d.

          Scorers: %s (%d, %d minutes), %s (%d, %d minutes). Referee: %s. Yellow cards: %d. \
          Corners: %d to %d. Standings after the match (played, won, drawn, lost, points): %s %d \
          %d %d %d %d, %s %d %d %d %d %d.""",
          home,
          away,
          DAYS.get(random.nextInt(7)),
          home,
          random.nextInt(5),
          away,
          random.nextInt(5),
          random.nextInt(3),
          random.nextInt(3),
          5000 + random.nextInt(40_000),
          NAMES.get(random.nextInt(NAMES.size())),
          1 + random.nextInt(45),
          46 + random.nextInt(45),
          NAMES.get(random.nextInt(NAMES.size())),
          1 + random.nextInt(45),
          46 + random.nextInt(45),
          NAMES.get(random.nextInt(NAMES.size())),
          random.nextInt(8),
          random.nextInt(12),
          random.nextInt(12),
          home,
          10 + random.nextInt(20),
          random.nextInt(10),
          random.nextInt(10),
          random.nextInt(10),
          random.nextInt(60),
          away,
          10 + random.nextInt(20),
          random.nextInt(10),
          random.nextInt(10),
          random.nextInt(10),
          random.nextInt(60));
    }
  },
  EARNINGS {
    @Override
    Text next(Random random) {
      String company = TEAMS.get(random.nextInt(TEAMS.size())) + " Holdings";
      return report(
          company + " reports quarter",
          """
          %s said on %s that its net profit was %d.%d million dollars, or %d cents a share, in the \
          quarter, compared with %d.%d million, or %d cents a share, in the same quarter a year \
          earlier.

          Revenue was %d.%d million dollars after %d.%d million. The board declared a dividend of \
          %d cents a share, payable to holders of record at the end of the month. The company said \
          it was confident of meeting its targets for the year.""",
          company,
          DAYS.get(random.nextInt(5)),
          1 + random.nextInt(90),
          random.nextInt(10),
          1 + random.nextInt(90),
          1 + random.nextInt(90),
          random.nextInt(10),
          1 + random.nextInt(90),
          100 + random.nextInt(900),
          random.nextInt(10),
          100 + random.nextInt(900),
          random.nextInt(10),
          1 + random.nextInt(60));
    }
  };

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> SKIES =
      List.of("dry and sunny", "cloudy with showers", "wet and cold", "foggy at first", "mild");
  private static final List<String> WINDS = List.of("north", "south", "east", "west", "south-west");
  private static final List<String> TEAMS =
      List.of("Arden", "Belcastle", "Corrin", "Dunmoor", "Eastvale", "Fenwick", "Garrow", "Hollin");
  private static final List<String> NAMES =
      List.of("Abel", "Bruni", "Costa", "Dahl", "Eze", "Fuchs", "Grau", "Holm", "Ivic", "Jonas");

  /** The next text of the series. */
  abstract Text next(Random random);

  private static Text report(String title, String template, Object... values) {
    return Text.of(title, String.format(Locale.ROOT, template, values));
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Sentences that name nobody: plain English of random words, with no capital but the first letter.
 * Of any four words in a row two at least are drawn, so that two texts share next to none.
 */
final class FillerText {

  private static final String[] NOUNS =
      words(
          """
          acorn anchor apron arrow attic badge bakery balcony bamboo barrel basin basket beacon bench
          berry blanket blossom boat bottle boulder bowl branch brick bridge broom bucket bundle butter
          button cabin cable candle canoe canvas carpet cart cedar cellar chain chair chalk cherry
          chimney cinder cliff cloak clock closet cloth cloud clover coal cobweb comb copper cork
          corridor cottage cotton cradle crate creek crumb cup cupboard curtain cushion desk dish ditch
          door drawer drum dust eagle ember engine envelope fabric feather fence fern ferry fiddle
          flame flask flour flute foam fog fountain frame frost furnace garden garlic gate ginger glass
          glove goat grain granite grass gravel hammer hammock handle harbour harness harvest hazel
          hedge hinge honey hoof horizon icicle ink iron island ivory ivy jacket jar kettle key kitchen
          knot ladder lamp lantern lattice leaf leather ledge lemon lever lid lilac linen loaf locket
          loom maple marble meadow medal melon mill mirror mist mitten moss mud mule mushroom napkin
          needle nest nettle nutmeg oar oat olive onion orchard oven paddle pail paper parcel parsley
          path pebble pencil pepper petal piano pillow pine pipe plank plate plum pocket pond poplar
          porch potato pottery puddle pulley pump pumpkin puzzle quilt rabbit radish rail rain rake
          ribbon ridge river robe roof rope rudder rug saddle sail salt sand scarf scissors seed shelf
          shell shovel shutter sieve silk sleeve slope smoke snow soap sparrow spice spool spoon stair
          statue steam stone stool storm stove straw stream string sugar sunrise swamp sweater table
          tablet tailor teapot thicket thimble thistle thorn thread timber tin toast towel trail tray
          trellis trunk tulip tunnel turnip twig twine valley vase velvet vine violin wagon walnut
          water wax wheat wheel whistle willow window wire wool wreath yarn
          """);

  private static final String[] ADJECTIVES =
      words(
          """
          ample ancient bare bitter blank bold brief bright brisk brittle broad broken bulky calm
          careful cheap chilly clean clear clever coarse cold common cosy crisp crooked cruel curious
          curly damp dark dear deep dense dim dry dull dusty eager early easy elegant empty even faint
          fair famous fancy fast few fierce firm flat fluffy fragile free fresh full funny gentle giant
          glad glossy graceful grand grateful gray greedy handsome handy happy hard harsh hasty heavy
          hidden hollow honest huge humble hungry idle jolly juicy keen kind large late lazy lean light
          little lively lonely long loose loud lovely low loyal lucky mellow merry mild modest muddy
          narrow neat new noble noisy odd old open ordinary pale patient plain polite proud pure quaint
          quick quiet rapid rare raw ready rich ripe rough round rusty sad safe salty secret shabby
          shady shallow sharp shiny short shy silent silly simple slender slim slow small smooth sober
          soft solid sour spare steady steep stiff still strange strict strong stubborn sturdy subtle
          sudden sweet swift tall tame tender thick thin tidy tiny tired tough vague vast warm weak wet
          wide wild wise wooden worn young
          """);

  private static final String[] VERBS =
      words(
          """
          admired balanced borrowed brightened brought brushed buried carried carved caught changed
          chased circled cleaned climbed closed collected coloured combed counted covered cracked
          crossed crushed decorated described drew dried dropped emptied entered examined faced feared
          fetched filled found fixed folded followed forgot framed gathered glued grew guarded handled
          heard heated held hid imagined improved inspected joined kept kicked lifted lit loaded loved
          lowered measured melted mended missed mixed moved needed noticed offered opened ordered
          painted passed peeled picked planted polished poured praised preferred pressed pulled pushed
          raised reached remembered removed repaired replaced rolled sanded saved scattered scratched
          searched shaded shaped shared sharpened shook shut sketched smelled softened sold sorted
          spread stacked stained stirred stopped stretched struck surrounded swept swung tasted threw
          tied touched traced trimmed turned twisted used visited warmed washed watched weighed wiped
          wrapped
          """);

  /** Shapes of sentences: noun, adjective and verb stand for a word to draw. */
  private static final List<String[]> SHAPES =
      List.of(
          shape(
              "The adjective noun verb a adjective noun beside the noun , and another noun verb it"),
          shape(
              "Later that noun verb the adjective noun while some adjective noun verb every noun"),
          shape("A noun verb this adjective noun until the adjective noun verb one more noun"),
          shape("Under the adjective noun a noun verb the noun , though no adjective noun verb it"),
          shape(
              "Nobody verb the adjective noun because each noun verb a adjective , adjective noun"),
          shape(
              "Then the noun verb three adjective noun pieces and the adjective noun verb another"),
          shape(
              "It was a adjective noun that verb the noun before an old noun verb the adjective noun"),
          shape(
              "Every noun near the adjective noun verb its noun when the noun verb a adjective noun"));

  private static final String[] TITLE = shape("The adjective noun that verb the adjective noun");

  private FillerText() {}

  static String sentence(SplittableRandom random) {
    return filled(SHAPES.get(random.nextInt(SHAPES.size())), random) + ".";
  }

  static String title(SplittableRandom random) {
    return filled(TITLE, random);
  }

  static String noun(SplittableRandom random) {
    return drawn(NOUNS, random);
  }

  static String adjective(SplittableRandom random) {
    return drawn(ADJECTIVES, random);
  }

  private static String filled(String[] shape, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (String slot : shape) {
      if (text.length() > 0 && !slot.equals(",")) {
        text.append(' ');
      }
      text.append(
          switch (slot) {
            case "noun" -> noun(random);
            case "adjective" -> adjective(random);
            case "verb" -> drawn(VERBS, random);
            default -> slot;
          });
    }
    return text.toString();
  }

  private static String drawn(String[] words, SplittableRandom random) {
    return words[random.nextInt(words.length)];
  }

  private static String[] words(String list) {
    return list.strip().split("\\s+");
  }

  private static String[] shape(String words) {
    return words.split(" ");
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceContextTest {

  private static List<String> features(int span, String... marked) {
    ArticleSpans article = TinyArticle.of(marked).beforePlaces();
    return PlaceContext.of(article, article.spans().get(span));
  }

  @Test
  void wordsAroundAreFeatures() {
    assertThat(features(0, "It rained in {Oslo|LOC} 12 times."))
        .contains(
            "bias",
            "p1=in",
            "p2=rained",
            "p21=rained_in",
            "n1=0",
            "n2=times",
            "n1:number",
            "tagged=LOC",
            "tagged=LOC/text",
            "text",
            "p1:inside")
        .doesNotContain("first", "last", "dateline");
  }

  @Test
  void bordersAreFeatures() {
    assertThat(features(0, "{Oslo|LOC}’s plan.")).contains("ngap=possessive", "p1=<", "first");
    assertThat(features(0, "It left {Oslo|LOC}")).contains("n1=>", "last", "pgap=");
    assertThat(features(0, "A ({Oslo|LOC}) plan.")).contains("gaps=(_)");
  }

  @Test
  void neighboursAreFeatures() {
    assertThat(features(0, "{Oslo|LOC} and {Angola|LOC} met.")).contains("right2=state/and");
    assertThat(features(1, "{Angola|LOC}, {Oslo|LOC} met.")).contains("left1=state/,");
    assertThat(features(0, "{Oslo|LOC} and {Cairo|LOC} met.")).contains("right2=capital/and");
  }

  @Test
  void wordBeforeTheListIsAFeatureOfEachName() {
    assertThat(features(2, "It rained in {Oslo|LOC}, {Cairo|LOC} and {Lima|LOC}."))
        .contains("list=in", "list:inside");
    assertThat(features(0, "It rained in {Oslo|LOC} and {Cairo|LOC}."))
        .noneMatch(feature -> feature.startsWith("list"));
  }

  @Test
  void whatAStateSuppliesIsAGovernor() {
    assertThat(features(0, "They buy little oil from {Oslo|LOC} now."))
        .contains("governor=supply/from");
    assertThat(features(0, "Smoke filled {Oslo|LOC} for hours.")).contains("p1:placeverb");
  }

  @Test
  void datelineAndHeadlineAreFeatures() {
    assertThat(features(0, "{OSLO|LOC} (Wire) - It rained and then it rained."))
        .contains("dateline", "capitals");
    assertThat(features(0, "{OSLO|LOC} AGREES TO PLAN"))
        .contains("headline", "first-of-headline", "capitals-in-headline")
        .doesNotContain("dateline", "text");
  }

  @Test
  void numberOfTheSentenceIsCappedAtTwo() {
    assertThat(features(0, "It rained.", "It rained.", "It rained.", "In {Oslo|LOC}."))
        .contains("sentence=2");
  }
}

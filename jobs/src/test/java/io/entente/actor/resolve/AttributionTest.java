/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.ner.NamedSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {

  private static final MentionResolver RESOLVER = new MentionResolver(TinyArticle.CATALOG);

  private static boolean isAttribution(String marked) {
    TinyArticle article = TinyArticle.of(marked);
    List<NamedSpan> names = article.names();
    List<Span> spans = RESOLVER.resolve(LocalDate.of(2025, 2, 13), article.sentences(), names);
    assertThat(spans).isNotEmpty();
    return spans.stream().anyMatch(Span::isAttribution);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained, she told {Reuters|ORG}.",
        "It rained, she told the {BBC|ORG} on Monday.",
        "{Reuters|ORG} reported that it rained.",
        "The {Xinhua|ORG} news agency said it rained.",
        "It rained, according to the {New York Times|ORG}.",
        "It rained, she said in an interview with {Der Spiegel|ORG}."
      })
  void mediumThatOnlyReports(String text) {
    assertThat(isAttribution(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Reuters|ORG} will close two offices.",
        "The state sued the {BBC|ORG} on Monday.",
        "She told {Norway|LOC} that it rained."
      })
  void mediumThatActs_orNone(String text) {
    assertThat(isAttribution(text)).isFalse();
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.ActorFinder;
import io.entente.actor.ActorFinder.ArticleText;
import io.entente.actor.ComparableMentions;
import io.entente.actor.Mention;
import io.entente.eval.actors.gold.GoldArticle;
import io.entente.eval.actors.gold.GoldFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsPipelineTest {

  private static final Path GOLD = Path.of("../sample-data/gold/sample-gold.jsonl");

  @Test
  void stagesFindTheSameMentionsAsOnePass_inTheAnnotatedSample() {
    List<ArticleText> articles =
        GoldFiles.read(GOLD).articles().stream().map(NewsPipelineTest::article).toList();
    ActorFinder finder = ActorFinder.shipped();
    List<Mention> inOnePass = articles.stream().flatMap(a -> finder.find(a).stream()).toList();

    List<String> byStages = ComparableMentions.ofPipeline(articles);

    assertThat(byStages).isEqualTo(ComparableMentions.of(articles, inOnePass));
    assertThat(byStages).hasSizeGreaterThan(20 * articles.size());
  }

  @Test
  void stagesFindTheSame_whenAParagraphIsSkippedAndCharactersAreOutsideOfThePlane() {
    ArticleText article =
        new ArticleText(
            "a",
            "2025-02",
            LocalDate.of(2025, 2, 13),
            "\uD83D\uDDDE Putin meets Xi \uD83E\uDD1D",
            "Advertisement by Gazprom\n\nVladimir Putin \uD83D\uDE00 met Xi Jinping. Putin smiled.",
            List.of(0));

    List<String> byStages = ComparableMentions.ofPipeline(List.of(article));

    assertThat(byStages)
        .isEqualTo(ComparableMentions.of(List.of(article), ActorFinder.shipped().find(article)))
        .anyMatch(line -> line.contains("Putin") && line.contains("coreference"))
        .noneMatch(line -> line.contains("Gazprom"));
  }

  private static ArticleText article(GoldArticle gold) {
    LocalDate date = LocalDate.parse(gold.date());
    return new ArticleText(gold.id(), gold.date().substring(0, 7), date, null, gold.text());
  }
}

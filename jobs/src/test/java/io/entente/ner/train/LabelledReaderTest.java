/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.ner.LabelTable;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledReaderTest {

  private static List<LabelledArticle> read(String text, ColumnFormat format) throws IOException {
    return LabelledReader.read(new StringReader(text), format);
  }

  @Test
  void articlesDivided_whenConllMarksTheirBeginnings() {
    List<LabelledArticle> articles = TinyCorpus.articles();
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).sentences()).hasSize(2);
    assertThat(articles.get(0).sentences().get(1))
        .containsExactly("Umbrella", "Works", "hired", "Quill", ".");
    assertThat(articles.get(0).labels().get(1))
        .containsExactly("I-ORG", "I-ORG", "O", "I-PER", "O");
    assertThat(articles.get(1).words()).isEqualTo(6);
  }

  @Test
  void sentencesStandAlone_whenNoBeginningIsMarked() throws IOException {
    List<LabelledArticle> articles =
        read("The\tO\nGreens\tB-politicalparty\n\nItaly\tB-country\n", ColumnFormat.TSV);
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).labels().get(0)).containsExactly("O", "B-ORG");
    assertThat(articles.get(1).labels().get(0)).containsExactly("B-LOC");
  }

  @Test
  void commentsSkipped_whenUniversalNer() throws IOException {
    List<LabelledArticle> articles =
        read(
            "# newdoc id = a\n# sent_id = a-1\n# text = #1 Tampa\n1\t#1\tO\t-\t-\n"
                + "2\tTampa\tB-LOC\t-\tx\n\n# newdoc id = b\n1\tHi\tO\t-\t-\n",
            ColumnFormat.IOB2);
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).sentences().get(0)).containsExactly("#1", "Tampa");
    assertThat(articles.get(0).labels().get(0)).containsExactly("O", "B-LOC");
  }

  @Test
  void lineNamed_whenItHasTooFewColumns() {
    assertThatThrownBy(() -> read("The\tO\nGreens\n", ColumnFormat.TSV))
        .hasMessage("Cannot read line 2 as TSV: it has too few columns: Greens");
  }

  @Test
  void labelNamed_whenItsTypeIsUnknown() {
    assertThatThrownBy(() -> read("Mars\tB-planet\n", ColumnFormat.TSV))
        .hasMessageContaining("Cannot map label B-planet");
  }

  @Test
  void amountsAreOutside_whenCorpusLabelsThem() {
    assertThat(LabelTable.map("B-Money")).isEqualTo("O");
    assertThat(LabelTable.map("I-Person")).isEqualTo("I-PER");
    assertThat(LabelTable.map("O")).isEqualTo("O");
  }

  @Test
  void layoutTold_byEndOfFileName() {
    assertThat(ColumnFormat.ofFileName("a/b.iob2")).isEqualTo(ColumnFormat.IOB2);
    assertThatThrownBy(() -> ColumnFormat.ofFileName("b.txt"))
        .hasMessageContaining("must end in .conll, .tsv or .iob2");
  }
}

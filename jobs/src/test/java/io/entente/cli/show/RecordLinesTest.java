/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RecordLinesTest {

  private record Sample(String nameA, long stories, Double qValue, boolean isNew, LocalDate day) {}

  private static final List<Sample> ROWS =
      List.of(
          new Sample("Quill, \"the\" Elder", 1_234, 0.05, true, LocalDate.of(2025, 2, 13)),
          new Sample("Zo\u00EB\n\u2028", 0, null, false, null));

  private static String printed(Consumer<PrintWriter> work) {
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      work.accept(out);
    }
    return text.toString();
  }

  @Test
  void csvHasAHeaderAndQuotesWhatNeedsIt() {
    assertThat(printed(out -> RecordLines.of(Sample.class, ROWS).printCsv(out)))
        .isEqualTo(
            "name_a,stories,q_value,is_new,day\n"
                + "\"Quill, \"\"the\"\" Elder\",1234,0.05,true,2025-02-13\n"
                + "\"Zo\u00EB\n\u2028\",0,,false,\n");
  }

  @Test
  void jsonIsAListOfObjects() throws Exception {
    JsonNode rows =
        new ObjectMapper()
            .readTree(printed(out -> RecordLines.of(Sample.class, ROWS).printJson(out)));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get("name_a").asText()).isEqualTo("Quill, \"the\" Elder");
    assertThat(rows.get(0).get("stories").isIntegralNumber()).isTrue();
    assertThat(rows.get(1).get("q_value").isNull()).isTrue();
    assertThat(rows.get(1).get("name_a").asText()).isEqualTo("Zo\u00EB\n\u2028");
  }

  @Test
  void emptyListIsAHeader_orAnEmptyJsonList() {
    assertThat(printed(out -> RecordLines.of(Sample.class, List.of()).printCsv(out)))
        .isEqualTo("name_a,stories,q_value,is_new,day\n");
    assertThat(printed(out -> RecordLines.of(Sample.class, List.of()).printJson(out)))
        .isEqualTo("[]" + System.lineSeparator());
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.ner.crf.Gazetteer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconBuilderTest {

  @Test
  void pointsFallIntoTheirHeaps_whenHeapsAreFarApart() {
    float[] values = {0, 0, 0.1f, 0, 9, 9, 9.1f, 9};
    KMeans.Points points = new KMeans.Points(values, new float[] {1, 1, 1, 1}, 2);
    int[] nearest = KMeans.fit(points, 2, 5, 3).assign(points);
    assertThat(nearest[0]).isEqualTo(nearest[1]).isNotEqualTo(nearest[2]);
    assertThat(nearest[2]).isEqualTo(nearest[3]);
  }

  @Test
  void centroidLeansToTheHeavierPoint_whenWeightsDiffer() {
    KMeans.Points points = new KMeans.Points(new float[] {0, 4}, new float[] {3, 1}, 1);
    KMeans means = KMeans.fit(points, 1, 2, 1);
    assertThat(means.centroids(points, means.assign(points)).values()).containsExactly(1f);
  }

  @Test
  void vectorsRead_whenJsonHasOtherFieldsBefore() throws IOException {
    StringBuilder json =
        new StringBuilder("{\"precision\":8,\"words\":[\"a\",\"b\"],\"vectors\":{");
    for (String word : List.of("a", "b")) {
      json.append(word.equals("a") ? "" : ",").append('"').append(word).append("\":[");
      for (int i = 0; i < 102; i++) {
        json.append(i == 0 ? "" : ",").append(word.equals("a") ? i : -i);
      }
      json.append(']');
    }
    WordVectors vectors = WordVectors.read(stream(json + "}}"), 10);
    assertThat(vectors.words()).containsExactly("a", "b");
    assertThat(vectors.values()[99]).isEqualTo(99f);
    assertThat(vectors.values()[101]).isEqualTo(-1f);
    WordVectors centred = vectors.centred();
    double square = 0;
    for (int i = 0; i < 100; i++) {
      square += centred.values()[i] * centred.values()[i];
    }
    assertThat(square).isCloseTo(1, within(1e-4));
  }

  @Test
  void jsonRefused_whenItHasNoVectors() {
    assertThatThrownBy(() -> WordVectors.read(stream("{\"a\":1}"), 10))
        .hasMessageContaining("the JSON has no object \"vectors\"");
  }

  @Test
  void catalogFillsTheLists_whenJarHoldsIt() throws IOException {
    Gazetteer gazetteer =
        new Gazetteers()
            .withCatalog()
            .withNames(
                stream("name,politicians,sources\nZaphod,9,x\nTrillian,,x\n"),
                Gazetteer.List.GIVEN_COMMON,
                Gazetteer.List.GIVEN)
            .withCities(stream("qid,name,aliases\nQ1,Ankh-Morpork,\n"))
            .build();
    assertThat(gazetteer).isNotNull();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}

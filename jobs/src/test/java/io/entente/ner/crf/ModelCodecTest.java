/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelCodecTest {

  private static CrfModel model;
  private static byte[] bytes;

  @BeforeAll
  static void write() throws IOException {
    Lexicon lexicon = TinyModel.lexicon(1);
    Set<Long> keys = Set.of(1L, 2L, 300L, (1L << 40) - 1, Template.WORD.key(0, 5));
    model = TinyModel.of(lexicon, keys, 2);
    bytes = TinyModel.bytes(model);
  }

  @Test
  void bytesAreTheSame_whenAModelIsReadAndWrittenAgain() throws IOException {
    assertThat(TinyModel.bytes(model)).isEqualTo(bytes);
    assertThat(TinyModel.bytes(TinyModel.read(bytes))).isEqualTo(bytes);
  }

  @Test
  void everyPartComesBack() throws IOException {
    CrfModel read = TinyModel.read(bytes);
    assertThat(read.description()).isEqualTo(model.description());
    assertThat(read.dense()).isEqualTo(model.dense());
    assertThat(read.transitions().weights()).isEqualTo(model.transitions().weights());
    assertThat(read.features().features()).isEqualTo(5);
    for (long key : new long[] {1, 2, 300, (1L << 40) - 1, 77}) {
      assertThat(scores(read, key)).isEqualTo(scores(model, key));
    }
    for (String word : List.of("paris", "abe", "jos\u00e9", "unknown")) {
      WordCodes before = model.lexicon().codes();
      WordCodes after = read.lexicon().codes();
      assertThat(after.clusters(after.row(word))).isEqualTo(before.clusters(before.row(word)));
      assertThat(after.vector(after.row(word))).isEqualTo(before.vector(before.row(word)));
      assertThat(read.lexicon().gazetteer().find(Hash.of(word)))
          .isEqualTo(model.lexicon().gazetteer().find(Hash.of(word)));
    }
  }

  private static float[] scores(CrfModel model, long key) {
    float[] scores = new float[Bilou.COUNT];
    FeatureBatch batch = new FeatureBatch(model.features());
    batch.scoreAt(scores, 0);
    batch.add(key);
    batch.flush();
    return scores;
  }

  @Test
  void modelIsRefused_whereverItIsCutOff() {
    for (int length = 0; length < bytes.length; length += 1 + bytes.length / 200) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> TinyModel.read(cut)).isInstanceOf(IOException.class);
    }
    byte[] almost = Arrays.copyOf(bytes, bytes.length - 1);
    assertThatThrownBy(() -> TinyModel.read(almost)).isInstanceOf(IOException.class);
  }

  @Test
  void modelIsRefused_whenAnyBitOfItIsWrong() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = bytes.clone();
      // Behind the header of gzip, of which some bytes mean nothing.
      int at = 10 + random.nextInt(bytes.length - 10);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      assertThatThrownBy(() -> TinyModel.read(damaged)).isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0,7,magic number is 7; not 1162759749",
    "4,2,version is 2; not 1",
    "8,37,number of feature templates is 37; not 38"
  })
  void modelIsRefusedWithTheReason_whenItIsOfAnotherKind(int place, int number, String reason)
      throws IOException {
    byte[] plain = plain();
    ByteBuffer.wrap(plain).putInt(place, number);
    assertThatThrownBy(() -> TinyModel.read(gzip(plain)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(
            "Cannot read tagger model: " + reason.replace(';', ',') + "; train it again");
  }

  @Test
  void modelIsRefused_whenMoreFollowsIt() throws IOException {
    byte[] plain = plain();
    byte[] longer = gzip(Arrays.copyOf(plain, plain.length + 1));
    assertThatThrownBy(() -> TinyModel.read(longer))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Cannot read tagger model");
  }

  @Test
  void lexiconIsRefused_whenItsHeaderIsAnothers() throws IOException {
    byte[] plain = plain();
    int header = 12 + 2 + ByteBuffer.wrap(plain).getShort(12);
    ByteBuffer.wrap(plain).putInt(header + 4, 9);
    assertThatThrownBy(() -> TinyModel.read(gzip(plain)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Cannot read lexicon: header 454e4c58 version 9");
  }

  @Test
  void modelIsRefused_whenDenseWeightsAreTooFew() {
    assertThatThrownBy(
            () ->
                new CrfModel(
                    "", model.lexicon(), model.features(), new float[3], model.transitions()))
        .hasMessageContaining("3 dense weights, not " + DenseWeights.SIZE);
  }

  private static byte[] plain() throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }
}

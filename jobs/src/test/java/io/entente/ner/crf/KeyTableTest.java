/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class KeyTableTest {

  @Test
  void everyKeyFound_whenTableGrowsManyTimes() {
    KeyTable table = new KeyTable(1);
    for (int i = 0; i < 10_000; i++) {
      table.put(Hash.key(Hash.pair(7, i)), i);
    }
    assertThat(table.size()).isEqualTo(10_000);
    for (int i = 0; i < 10_000; i++) {
      assertThat(table.find(Hash.key(Hash.pair(7, i)))).isEqualTo(i);
    }
    assertThat(table.find(Hash.key(Hash.pair(8, 1)))).isEqualTo(KeyTable.ABSENT);
  }

  @Test
  void laterNumberWins_whenKeyIsPutTwice() {
    KeyTable table = new KeyTable(4);
    table.put(5, 1);
    table.put(5, 2);
    assertThat(table.size()).isOne();
    assertThat(table.find(5)).isEqualTo(2);
  }

  @Test
  void numberRefused_whenItNeedsMoreThan24Bits() {
    assertThatThrownBy(() -> new KeyTable(4).put(1, 1 << 24))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("number 16777216 is outside 0 to 16777215");
  }

  @Test
  void keysReadBack_whenWrittenAsDifferences() throws IOException {
    long[] keys = {1, 2, 300, 70_000, (1L << 40) - 1};
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    KeyCodec.write(keys, new DataOutputStream(bytes));
    assertThat(KeyCodec.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
        .containsExactly(keys);
  }
}

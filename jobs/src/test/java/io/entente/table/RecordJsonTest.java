/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordJsonTest {

  private static final RecordJson<Settings> JSON = RecordJson.of(Settings.class);

  private record Settings(
      String zone,
      int mostActors,
      boolean withCopies,
      List<String> types,
      Map<String, String> names) {

    /** A question about the record, which is not to be written. */
    public boolean isEmpty() {
      return types.isEmpty();
    }
  }

  @Test
  void componentsStandInTheirOrder_underNamesInSnakeCase() {
    Settings settings =
        new Settings(
            "a \"b\"", 7, true, List.of("x", "y"), new TreeMap<>(Map.of("b", "1", "a", "2")));

    assertThat(JSON.write(settings))
        .isEqualTo(
            "{\"zone\":\"a \\\"b\\\"\",\"most_actors\":7,\"with_copies\":true,"
                + "\"types\":[\"x\",\"y\"],\"names\":{\"a\":\"2\",\"b\":\"1\"}}");
    assertThat(JSON.read(JSON.write(settings))).isEqualTo(settings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "no json",
        "{\"zone\":\"a\"} {}",
        "{\"zone\":\"a\",\"most_actors\":null}",
        "{\"zone\":\"a\",\"another\":1}"
      })
  void anythingElseIsRefused(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.read(json))
        .withMessage("no Settings: '" + json + "'");
  }
}

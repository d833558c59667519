/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.catalog.ActorType;
import io.entente.view.Network;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NodeLookTest {

  private static Network.Node actor(String type, long stories) {
    return new Network.Node("x", "X", type, null, null, stories, List.of());
  }

  @Test
  void everyTypeHasAColourOfItsOwn() {
    assertThat(Stream.of(ActorType.values()).map(type -> NodeLook.colour(actor(type.code(), 1))))
        .doesNotHaveDuplicates();
    assertThat(NodeLook.colour(actor(null, 1))).isEqualTo(NodeLook.colour(actor("other", 1)));
  }

  @Test
  void areaGrowsAsStoriesDo() {
    NodeLook look =
        new NodeLook(
            new Network("month", List.of(actor("state", 100), actor("state", 1)), List.of()));
    double smallest = look.size(actor("state", 0));
    double quarter = look.size(actor("state", 25)) - smallest;

    assertThat(smallest).isPositive();
    assertThat(look.size(actor("state", 100)) - smallest).isEqualTo(2 * quarter);
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.catalog.ActorType;
import io.entente.view.Network;
import java.util.List;
import java.util.stream.LongStream;
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

  private static NodeLook look(long... stories) {
    return new NodeLook(
        new Network(
            "month",
            LongStream.of(stories).mapToObj(number -> actor("state", number)).toList(),
            List.of()));
  }

  @Test
  void sizesAreThoseThatGephiScalesTo_andGrowAsRoots() {
    NodeLook look = look(1, 25, 9);

    assertThat(look.size(actor("state", 1))).isEqualTo(4);
    assertThat(look.size(actor("state", 9))).isEqualTo(52);
    assertThat(look.size(actor("state", 25))).isEqualTo(100);
  }

  @Test
  void sizeIsInBetween_whenAllAreEqual() {
    assertThat(look(3, 3).size(actor("state", 3))).isEqualTo(25);
  }
}

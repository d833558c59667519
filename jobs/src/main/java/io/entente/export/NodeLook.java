/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import io.entente.actor.catalog.ActorType;
import io.entente.view.Network;

/**
 * How large an actor is drawn, by its stories, and in which colour, by its type.
 *
 * <p>Gephi scales what it imports, sizes and places alike, until the radius of the smallest is 4
 * and that of the largest 100. With these from the start, every program shows the same.
 */
final class NodeLook {

  private static final double SMALLEST = 4;
  private static final double LARGEST = 100;

  /** Where all have the same number of stories. */
  private static final double ONLY = 25;

  private final double fewest;
  private final double range;

  NodeLook(Network network) {
    this.fewest = root(network.nodes().stream().mapToLong(Network.Node::stories).min().orElse(1));
    this.range =
        root(network.nodes().stream().mapToLong(Network.Node::stories).max().orElse(1)) - fewest;
  }

  /** The radius, which grows as the root of stories: so that areas grow as stories do. */
  double size(Network.Node node) {
    return range > 0
        ? SMALLEST + (LARGEST - SMALLEST) * (root(node.stories()) - fewest) / range
        : ONLY;
  }

  private static double root(long stories) {
    return Math.sqrt(stories);
  }

  /** The colour as 0xRRGGBB: those of the notebook. */
  static int colour(Network.Node node) {
    ActorType type = node.type() == null ? ActorType.OTHER : ActorType.ofCode(node.type());
    return switch (type) {
      case STATE -> 0x2f6db3;
      case PERSON -> 0xe58a2e;
      case ALLIANCE -> 0x3f9b5f;
      case ARMED_GROUP -> 0xc0392b;
      case AGENCY -> 0x8460b0;
      case PARTY -> 0xd070a8;
      case PEOPLE -> 0xb59a1c;
      case COMPANY -> 0x7a5536;
      case MEDIA -> 0x35a7b5;
      case ORGANIZATION -> 0x6c7a2c;
      case TEAM -> 0xe0b0a0;
      case PLACE -> 0x9a9a9a;
      case OTHER -> 0xc8c8c8;
    };
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import io.entente.actor.catalog.ActorType;
import io.entente.view.Network;

/** How large an actor is drawn, by its stories, and in which colour, by its type. */
final class NodeLook {

  private static final double SMALLEST = 6;
  private static final double LARGEST = 40;

  private final double mostStories;

  NodeLook(Network network) {
    this.mostStories = network.nodes().stream().mapToLong(Network.Node::stories).max().orElse(1);
  }

  /** The radius: so that areas grow as stories do, and the smallest can still be seen. */
  double size(Network.Node node) {
    return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(node.stories() / mostStories);
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

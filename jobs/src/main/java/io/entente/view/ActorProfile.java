/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.actor.Actors;
import java.util.List;

/**
 * One actor.
 *
 * @param called the actor that is likeliest meant by the name that was asked for
 * @param others those that it may mean instead, the likeliest first
 * @param actor the actor as which it is counted: itself, or where a merge leads
 * @param countedAs other actors that are counted as this one, the most mentioned ones
 * @param months its stories by month, from the first to the last; empty where it does not occur in
 *     what is counted
 * @param partners with whom it occurs most, over everything
 */
public record ActorProfile(
    Actors.Seen called,
    List<Actors.Seen> others,
    Actors.Seen actor,
    List<Actors.Seen> countedAs,
    List<PeriodStories> months,
    List<Partner> partners) {

  /**
   * An actor that occurs together with another.
   *
   * @param actorId its id
   * @param name its name; its id where no text names it
   * @param stories stories that name both
   * @param sentences sentences that name both
   */
  public record Partner(String actorId, String name, long stories, long sentences) {}
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static java.util.Objects.requireNonNull;

/**
 * A decision that one actor is counted as another, or that it is not.
 *
 * @param fromActor the id that is given up
 * @param toActor the id under which it is counted: where the decisions lead from {@code intoActor}
 * @param intoActor the id that this decision names
 * @param rule why
 * @param evidence what speaks for it, for a person to read
 * @param decided who decided
 * @param undone whether the decision is not in force; of a user that the two are not to be joined
 */
public record ActorMerge(
    String fromActor,
    String toActor,
    String intoActor,
    Rule rule,
    String evidence,
    Decider decided,
    boolean undone) {

  /** Why two ids are joined. */
  public enum Rule {
    /** Two open persons' names are spellings of one name. */
    PERSON_SPELLING,
    /** An open person's name is a spelling of a name in the catalog. */
    KNOWN_PERSON,
    /** Two open organizations' names differ in their form only. */
    ORGANIZATION_FORM,
    /** No rule: a person said so. */
    BY_HAND
  }

  /** Who decided; of two decisions about one actor the earlier here wins. */
  public enum Decider {
    /** Somebody who works with this lake. */
    USER,
    /** The catalog's merges. */
    CATALOG,
    /** A rule over the corpus. */
    RULE
  }

  /** Checks that nothing is missing. */
  public ActorMerge {
    requireNonNull(fromActor);
    requireNonNull(toActor);
    requireNonNull(intoActor);
    requireNonNull(rule);
    requireNonNull(evidence);
    requireNonNull(decided);
  }

  /** A merge that a rule found. */
  public static ActorMerge found(String from, String into, Rule rule, String evidence) {
    return new ActorMerge(from, into, into, rule, evidence, Decider.RULE, false);
  }

  /** A merge that somebody decided by hand. */
  public static ActorMerge byHand(String from, String into, String reason, Decider decider) {
    return new ActorMerge(from, into, into, Rule.BY_HAND, reason, decider, false);
  }

  /** A user's word that an actor is one of its own, whatever the catalog or a rule says. */
  public static ActorMerge apart(String from, String into, String reason) {
    return new ActorMerge(from, into, into, Rule.BY_HAND, reason, Decider.USER, true);
  }

  /** The same decision in force, leading to an id. */
  public ActorMerge leadingTo(String actor) {
    return new ActorMerge(fromActor, actor, intoActor, rule, evidence, decided, false);
  }

  /** The same decision, not in force. */
  public ActorMerge outOfForce() {
    return new ActorMerge(fromActor, intoActor, intoActor, rule, evidence, decided, true);
  }

  /** Whether a user said that the two are not to be joined. */
  public boolean isApart() {
    return decided == Decider.USER && undone;
  }
}

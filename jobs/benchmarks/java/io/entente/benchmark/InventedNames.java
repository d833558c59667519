/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.CatalogEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invents actors as many times as a catalog has, always the same ones: as many of them persons and
 * as many aliases for each as there. Their names have one to three words, of syllables or of the
 * given names and surnames of the catalog's persons, so that they begin as known names do.
 */
final class InventedNames {

  private static final List<String> SYLLABLES =
      List.of(
          "ba", "kor", "li", "man", "den", "ro", "ver", "sa", "ti", "nor", "el", "gra", "mi", "tas",
          "vi", "lan", "do", "ster", "ka", "ru", "pen", "ho", "bel", "zan", "fi", "mo");
  private static final List<ActorType> OTHERS =
      List.of(ActorType.COMPANY, ActorType.PLACE, ActorType.ORGANIZATION, ActorType.PARTY);
  private static final int SEED = 7;

  private final Random random = new Random(SEED);
  private final List<String> given = new ArrayList<>();
  private final List<String> surnames = new ArrayList<>();
  private final int actors;
  private final double persons;
  private final double aliases;

  InventedNames(Catalog catalog) {
    for (Actor actor : catalog.actors()) {
      String[] words = actor.name().split(" ");
      if (actor.type() == ActorType.PERSON && words.length > 1) {
        given.add(words[0]);
        surnames.add(words[words.length - 1]);
      }
    }
    this.actors = catalog.actors().size();
    this.persons = given.size() / (double) actors;
    // Of persons, the catalog adds the surname itself.
    this.aliases = (double) catalog.aliasCount() / actors - 1 - persons;
  }

  /** Lines that make the catalog so many times as large. */
  CatalogEdits growth(int times) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < (times - 1) * actors; i++) {
      boolean person = random.nextDouble() < persons;
      ActorType type = person ? ActorType.PERSON : any(OTHERS);
      String id = type.code() + ":invented_" + i;
      String name = name(person);
      lines.append("actor\t%s\t%s\t%s%n".formatted(id, name, type.code()));
      if (random.nextDouble() < aliases) {
        lines.append("alias\t%s\t%s%n".formatted(id, person ? otherGiven(name) : name(false)));
      }
    }
    return new CatalogEdits("invented", lines.toString());
  }

  private String name(boolean person) {
    if (person) {
      String middle = random.nextInt(4) == 0 ? any(given) + " " : "";
      return any(given) + " " + middle + surname();
    }
    return switch (random.nextInt(3)) {
      case 0 -> invented();
      case 1 -> surname() + " " + invented();
      default -> any(given) + " " + surname() + " " + invented();
    };
  }

  /** The same surname after another given name: the catalog adds each surname once. */
  private String otherGiven(String name) {
    return any(given) + name.substring(name.lastIndexOf(' '));
  }

  private String surname() {
    return random.nextBoolean() ? any(surnames) : invented();
  }

  private String invented() {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(any(SYLLABLES));
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

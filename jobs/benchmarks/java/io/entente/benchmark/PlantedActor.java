/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.actor.catalog.Catalog;
import java.util.List;

/**
 * An actor of the catalog whose name means nobody else and is no other actor's seat or office.
 *
 * @param id its id in the catalog
 * @param name how the generated articles name it
 */
record PlantedActor(String id, String name) {

  /** Those that the generated articles name, the commonest first. */
  static final List<PlantedActor> ALL =
      List.of(
          new PlantedActor("state:fra", "France"),
          new PlantedActor("alliance:nato", "NATO"),
          new PlantedActor("person:vladimir_putin", "Vladimir Putin"),
          new PlantedActor("state:ukr", "Ukraine"),
          new PlantedActor("state:deu", "Germany"),
          new PlantedActor("person:volodymyr_zelenskyy", "Volodymyr Zelenskyy"),
          new PlantedActor("state:irn", "Iran"),
          new PlantedActor("alliance:european_union", "European Union"),
          new PlantedActor("state:isr", "Israel"),
          new PlantedActor("person:emmanuel_macron", "Emmanuel Macron"),
          new PlantedActor("state:jpn", "Japan"),
          new PlantedActor("armed_group:hezbollah", "Hezbollah"),
          new PlantedActor("state:bra", "Brazil"),
          new PlantedActor("person:narendra_modi", "Narendra Modi"),
          new PlantedActor("state:pol", "Poland"),
          new PlantedActor("alliance:opec", "OPEC"),
          new PlantedActor("state:egy", "Egypt"),
          new PlantedActor("person:olaf_scholz", "Olaf Scholz"),
          new PlantedActor("state:ita", "Italy"),
          new PlantedActor("alliance:imf", "International Monetary Fund"),
          new PlantedActor("state:esp", "Spain"),
          new PlantedActor("person:benjamin_netanyahu", "Benjamin Netanyahu"),
          new PlantedActor("state:ken", "Kenya"),
          new PlantedActor("alliance:world_bank", "World Bank"),
          new PlantedActor("state:vnm", "Vietnam"),
          new PlantedActor("person:kim_jong_un", "Kim Jong Un"),
          new PlantedActor("state:nor", "Norway"),
          new PlantedActor("alliance:united_nations", "United Nations"),
          new PlantedActor("state:per", "Peru"),
          new PlantedActor("person:joe_biden", "Joe Biden"),
          new PlantedActor("state:fin", "Finland"),
          new PlantedActor("alliance:asean", "ASEAN"),
          new PlantedActor("state:nga", "Nigeria"),
          new PlantedActor("person:ursula_von_der_leyen", "Ursula von der Leyen"),
          new PlantedActor("state:prt", "Portugal"),
          new PlantedActor("alliance:african_union", "African Union"),
          new PlantedActor("state:tha", "Thailand"),
          new PlantedActor("person:recep_tayyip_erdogan", "Recep Tayyip Erdogan"),
          new PlantedActor("state:swe", "Sweden"),
          new PlantedActor("alliance:world_health_organization", "World Health Organization"));

  /** Refuses a list that the catalog does not know. */
  static void requireKnown(Catalog catalog) {
    for (PlantedActor actor : ALL) {
      if (catalog.actor(actor.id).isEmpty()) {
        throw new IllegalStateException("the catalog has no actor " + actor.id);
      }
    }
  }
}

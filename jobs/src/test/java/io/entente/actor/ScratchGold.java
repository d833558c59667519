/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.Catalog;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

final class ScratchGold {
  public static void main(String[] args) throws Exception {
    ObjectMapper json = new ObjectMapper();
    ActorFinder finder = ActorFinder.shipped();
    Map<String, String> ids = new HashMap<>();
    for (Actor a : Catalog.shipped().actors()) {
      ids.put(a.id(), a.wikidataId());
    }
    for (int f = 0; f < args.length; f += 2) {
      try (BufferedReader in = Files.newBufferedReader(Path.of(args[f]));
          PrintWriter out =
              new PrintWriter(
                  Files.newBufferedWriter(Path.of(args[f + 1]), StandardCharsets.UTF_8))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          JsonNode doc = json.readTree(line);
          String text = doc.get("text").asText();
          ObjectNode o = json.createObjectNode();
          o.put("id", doc.get("id").asText());
          ArrayNode ms = o.putArray("mentions");
          for (Mention m :
              finder.find(
                  new ActorFinder.ArticleText(
                      "x", "2020-01", LocalDate.parse(doc.get("date").asText()), null, text))) {
            if (m.actorId() == null) {
              if (System.getProperty("unresolved") == null) continue;
            }
            ObjectNode n = ms.addObject();
            n.put("begin", m.begin());
            n.put("end", m.end());
            n.put("actor", m.actorId() == null ? "?" + m.surface() : m.actorId());
            n.put("type", m.type());
            n.put("how", m.resolution().name());
            n.put("conf", m.confidence());
            String q = ids.get(m.actorId());
            if (q != null && !q.isEmpty()) n.put("wikidata", q);
          }
          out.println(json.writeValueAsString(o));
        }
      }
    }
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** The files of a lake's ledger as JSON: each says in which format and by which version. */
final class LedgerJson {

  /** Grows whenever an earlier version would misread what this one writes. */
  static final int FORMAT = 2;

  private static final String FORMAT_FIELD = "format";
  private static final String VERSION_FIELD = "version";
  private static final ObjectMapper JSON = new ObjectMapper();

  private LedgerJson() {}

  /** A file's content. */
  static byte[] write(Record content) throws IOException {
    ObjectNode tree = JSON.createObjectNode().put(FORMAT_FIELD, FORMAT);
    tree.setAll((ObjectNode) JSON.valueToTree(content));
    return JSON.writeValueAsBytes(tree);
  }

  /**
   * What a file holds.
   *
   * @throws UserMistake when a later version wrote it
   * @throws JsonProcessingException when it is no whole file of a ledger
   */
  static <T extends Record> T read(FolderLake lake, Path path, Class<T> type) throws IOException {
    JsonNode tree;
    try (FSDataInputStream in = lake.plainFiles().open(path)) {
      tree = JSON.readTree((java.io.InputStream) in);
    }
    if (!(tree instanceof ObjectNode content)) {
      throw new JsonMappingException(null, "the file is empty or holds no object");
    }
    JsonNode format = content.remove(FORMAT_FIELD);
    if (format != null && format.asInt() > FORMAT) {
      throw later(lake, path, content);
    }
    try {
      return JSON.treeToValue(content, type);
    } catch (UnrecognizedPropertyException e) {
      throw later(lake, path, content);
    }
  }

  private static UserMistake later(FolderLake lake, Path path, ObjectNode content) {
    String version = content.path(VERSION_FIELD).asText();
    return new UserMistake(
        Setting.LAKE,
        lake.name(),
        "%s was written by %s, whose ledger this version does not know"
            .formatted(
                path.getName(),
                version.isEmpty() ? "a later version of Entente" : "Entente " + version),
        "use that version or a later one, or another lake");
  }
}

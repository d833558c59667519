/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What a commit is about to do, written before it does it: which staged folders become which live
 * ones and which live ones go. Paths are relative to the lake. Applying a journal twice does
 * nothing the second time, so that it can be applied again after a crash.
 *
 * @param runId whose changes these are
 * @param moves staged folder to live folder
 * @param removals live folders that end
 * @param states new content of each changed table's state, by table name
 */
record Journal(
    String runId,
    Map<String, String> moves,
    List<String> removals,
    Map<String, TableState> states) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PREFIX = "commit-";
  private static final String SUFFIX = ".json";
  private static final String UNFINISHED = ".tmp";

  static boolean isJournal(Path path) {
    return path.getName().startsWith(PREFIX) && path.getName().endsWith(SUFFIX);
  }

  static boolean isUnfinished(Path path) {
    return path.getName().endsWith(UNFINISHED);
  }

  static Journal read(FileSystem files, Path path) throws IOException {
    try (FSDataInputStream in = files.open(path)) {
      return JSON.readValue((java.io.InputStream) in, new TypeReference<Journal>() {});
    }
  }

  /** Makes the change certain: from here on it is completed, now or at the next start. */
  void write(Lake lake) throws IOException {
    writeFile(lake.files(), path(lake), JSON.writeValueAsBytes(this));
  }

  /** Does what the journal says and forgets the journal. */
  void apply(Lake lake) throws IOException {
    FileSystem files = lake.files();
    for (Map.Entry<String, String> move : moves.entrySet()) {
      Path from = new Path(lake.root(), move.getKey());
      if (files.exists(from)) {
        retire(lake, move.getValue());
        rename(files, from, new Path(lake.root(), move.getValue()));
      }
    }
    for (String removal : removals) {
      retire(lake, removal);
    }
    for (Map.Entry<String, TableState> state : states.entrySet()) {
      writeFile(
          files, TableState.path(lake, state.getKey()), JSON.writeValueAsBytes(state.getValue()));
    }
    files.delete(stagingFolder(lake, runId), true);
    files.delete(path(lake), false);
  }

  static Path stagingFolder(Lake lake, String runId) {
    return new Path(lake.staging(), runId);
  }

  private void retire(Lake lake, String live) throws IOException {
    Path from = new Path(lake.root(), live);
    if (lake.files().exists(from)) {
      Path retired = new Path(new Path(stagingFolder(lake, runId), "_retired"), live);
      lake.files().delete(retired, true);
      rename(lake.files(), from, retired);
    }
  }

  private Path path(Lake lake) {
    return new Path(lake.ledger(), PREFIX + runId + SUFFIX);
  }

  private static void rename(FileSystem files, Path from, Path to) throws IOException {
    files.mkdirs(to.getParent());
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename " + from + " to " + to);
    }
  }

  private static void writeFile(FileSystem files, Path path, byte[] content) throws IOException {
    Path unfinished = path.suffix(UNFINISHED);
    try (OutputStream out = files.create(unfinished, true)) {
      out.write(content);
    }
    files.delete(path, false);
    rename(files, unfinished, path);
  }
}

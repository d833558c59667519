/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.ReadingOptions;
import io.entente.corpus.UnusableRecordException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;

/** What is cut of a web archive, or says that something cannot be; no page is read. */
record Cut(List<String> records, long bytes, Map<String, Long> leftOut) {

  private static final Configuration HADOOP = new Configuration();

  static Cut of(List<FilePart> parts, ReadingOptions options) throws IOException {
    List<String> records = new ArrayList<>();
    Map<String, Long> leftOut = new TreeMap<>();
    long bytes = 0;
    for (FilePart part : parts) {
      try (OpenFile open = new OpenFile(part, options, HADOOP)) {
        addAll(open, records);
        open.leftOut().forEach((kind, count) -> leftOut.merge(kind, count, Long::sum));
        bytes += open.bytes();
      }
    }
    return new Cut(records, bytes, leftOut);
  }

  private static void addAll(OpenFile open, List<String> records) {
    try {
      Optional<RawRecord> record = open.next();
      while (record.isPresent()) {
        records.add(text(record.get()));
        record = open.next();
      }
    } catch (IOException e) {
      records.add(open.rejection(e).toString());
    }
  }

  private static String text(RawRecord record) {
    String said = "";
    if (!(record.parser() instanceof WarcRecordParser)) {
      try {
        record.fields();
      } catch (UnusableRecordException e) {
        said = e.getMessage();
      }
    }
    String bytes = new String(record.bytes(), StandardCharsets.ISO_8859_1);
    return record.position() + " " + said + " " + bytes;
  }
}

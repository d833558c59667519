/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import com.univocity.parsers.common.TextParsingException;
import io.entente.corpus.FieldNames;
import io.entente.corpus.RecordFields;
import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.util.List;

/** Reads one CSV record by its file's header. */
final class CsvRecordParser implements RecordParser {

  private final CsvShape shape;
  private final FieldNames names;

  CsvRecordParser(CsvShape shape, FieldNames names) {
    this.shape = shape;
    this.names = names;
  }

  @Override
  public RecordFields parse(byte[] bytes) throws UnusableRecordException {
    String[] values = values(withoutLineBreak(StrictText.decodeText(bytes)));
    List<String> columns = shape.columns();
    if (values.length != columns.size()) {
      throw bad("the record has %d columns, the header %d", values.length, columns.size());
    }
    RecordFields fields = new RecordFields(names);
    for (int i = 0; i < values.length; i++) {
      fields.put(columns.get(i), values[i]);
    }
    return fields;
  }

  /** Not all white space: a tab at the end divides off a last, empty column. */
  private static String withoutLineBreak(String record) {
    int end = record.length();
    while (end > 0 && (record.charAt(end - 1) == '\n' || record.charAt(end - 1) == '\r')) {
      end--;
    }
    return record.substring(0, end);
  }

  private String[] values(String record) throws UnusableRecordException {
    try {
      return shape.values(record);
    } catch (TextParsingException e) {
      throw bad("the record cannot be divided into columns");
    }
  }

  private static UnusableRecordException bad(String message, Object... values) {
    return new UnusableRecordException(RejectReason.BAD_CSV, message.formatted(values));
  }
}

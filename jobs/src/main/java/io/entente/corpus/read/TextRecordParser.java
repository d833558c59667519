/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Field;
import io.entente.corpus.FieldNames;
import io.entente.corpus.RecordFields;
import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an article in plain text. A single line before the date line is the title; the text begins
 * right after the date, on the same line or later.
 */
final class TextRecordParser implements RecordParser {

  private static final Pattern DATE_IN_NAME =
      Pattern.compile("(?<!\\d)(\\d{4})(-?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private final FieldNames names;
  private final String fileName;

  TextRecordParser(FieldNames names, String fileName) {
    this.names = names;
    this.fileName = fileName;
  }

  @Override
  public RecordFields parse(byte[] bytes) throws UnusableRecordException {
    String text = StrictText.decodeText(bytes).replace("\r\n", "\n");
    RecordFields fields = new RecordFields(names);
    Matcher line = DateLine.matcher(text);
    if (line.find()) {
      fields.putIsoDate(line.group("date"));
      putTitleAndBody(fields, text.substring(0, line.start()), text.substring(line.end()));
    } else {
      fields.put(Field.BODY, text);
      fields.putIsoDate(dateInName());
    }
    return fields;
  }

  private static void putTitleAndBody(RecordFields fields, String before, String after) {
    String lead = before.strip();
    if (lead.indexOf('\n') < 0) {
      fields.put(Field.TITLE, lead);
      fields.put(Field.BODY, after);
    } else {
      fields.put(Field.BODY, lead + "\n\n" + after);
    }
  }

  private String dateInName() throws UnusableRecordException {
    Matcher date = DATE_IN_NAME.matcher(fileName);
    if (!date.find()) {
      throw new UnusableRecordException(
          RejectReason.NO_DATE,
          "there is no line that begins 'date YYYY-MM-DD' and no such date in the file's name");
    }
    return date.group(1) + "-" + date.group(3) + "-" + date.group(4);
  }
}

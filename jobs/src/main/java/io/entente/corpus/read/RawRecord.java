/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Excerpt;
import io.entente.corpus.RecordFields;
import io.entente.corpus.RejectReason;
import io.entente.corpus.Rejection;
import io.entente.corpus.UnusableRecordException;
import java.nio.charset.StandardCharsets;

/**
 * A record as it was cut out of its file.
 *
 * @param position where it begins
 * @param bytes what it says, or the beginning of it when it is at fault
 * @param parser reads its fields
 */
record RawRecord(long position, byte[] bytes, RecordParser parser) {

  /** Enough bytes for an excerpt in any script. */
  static final int HEAD = 800;

  private static final int EXCERPT = 200;

  /** A record in the middle of which the file ends. */
  static RawRecord truncated(long position, byte[] head) {
    String message = "the file ends in the middle of the record";
    return fault(position, head, RejectReason.TRUNCATED, message);
  }

  /** A record of which is known, when it is cut, that it cannot be read. */
  static RawRecord fault(long position, byte[] head, RejectReason reason, String message) {
    return new RawRecord(
        position,
        head,
        bytes -> {
          throw new UnusableRecordException(reason, message);
        });
  }

  /** A record that grew beyond the limit. */
  static RawRecord tooLong(long position, byte[] head, int maxBytes) {
    String message =
        "the record is longer than %d bytes; raise --max-record-bytes to take it"
            .formatted(maxBytes);
    return fault(position, head, RejectReason.TOO_LONG, message);
  }

  RecordFields fields() throws UnusableRecordException {
    return parser.parse(bytes);
  }

  /** The rejection of this record, which makes no article. */
  Rejection rejection(String inputFile, UnusableRecordException why) {
    return new Rejection(inputFile, position, why.reason(), why.getMessage(), excerpt());
  }

  String excerpt() {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    return Excerpt.of(head, EXCERPT);
  }
}

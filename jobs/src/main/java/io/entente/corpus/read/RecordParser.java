/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.RecordFields;
import io.entente.corpus.UnusableRecordException;

/** Reads the fields of one raw record. */
interface RecordParser {

  RecordFields parse(byte[] bytes) throws UnusableRecordException;
}

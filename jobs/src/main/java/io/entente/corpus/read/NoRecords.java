/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.util.Optional;

/** A part of a file whose records are all read with its first part. */
final class NoRecords implements RecordSource {

  @Override
  public Optional<RawRecord> next() {
    return Optional.empty();
  }

  @Override
  public long bytes() {
    return 0;
  }

  @Override
  public void close() {}
}

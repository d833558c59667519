/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.util.Set;

/** Parquet with flat columns. */
final class ParquetFormat implements FileFormat {

  @Override
  public String code() {
    return "parquet";
  }

  @Override
  public Set<String> endings() {
    return Set.of("parquet");
  }

  @Override
  public Clue clue(FileHead head) {
    if (head.startsWith("PAR1")) {
      return Clue.OPENING;
    }
    return endings().contains(head.ending()) ? Clue.NAME : Clue.NONE;
  }

  @Override
  public boolean isDivisible() {
    return true;
  }

  @Override
  public boolean isDivided(FileContent file) {
    return true;
  }

  @Override
  public boolean isReadInOrder() {
    return false;
  }

  @Override
  public RecordSource open(FileContent file) throws IOException {
    if (file.decompression().compressed()) {
      throw new IOException(
          "Parquet inside gzip or zstd is not read, since it is read from its end; decompress it"
              + " first, with gunzip or unzstd");
    }
    return ParquetSource.open(file.part(), file.names(), file.options(), file.hadoop());
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * Looks in a range of a gzip file for the beginning of a member that begins with a record.
 *
 * <p>A page that was fetched may itself be a web archive, compressed as it should be; deflate
 * stores what it cannot make smaller as it lies, and so there are whole members, one after the
 * other, each with a record and a right checksum, which are none of this file's.
 */
final class MemberGuess {

  /** What decompresses to so many bytes without a fault is worth being followed. */
  private static final int ENOUGH = 1 << 20;

  private final InputFile file;
  private final byte[] opening;
  private final Configuration hadoop;

  /**
   * Looks into a file.
   *
   * @param opening what records begin with
   */
  MemberGuess(InputFile file, String opening, Configuration hadoop) {
    this.file = file;
    this.opening = opening.getBytes(StandardCharsets.ISO_8859_1);
    this.hadoop = hadoop;
  }

  /** Where the first such member of the range seems to begin. */
  OptionalLong in(FilePart range) throws IOException {
    try (InputStream in = from(range.from())) {
      int last = 0;
      int c = in.read();
      for (long end = range.from() + 1; c >= 0; end++) {
        long candidate = end - GzipMembers.HEADER_BEGINNING;
        if (candidate >= range.to()) {
          return OptionalLong.empty();
        }
        if (GzipMembers.isBeginning(last, c) && isSound(candidate)) {
          return OptionalLong.of(candidate);
        }
        last = last << 8 | c;
        c = in.read();
      }
      return OptionalLong.empty();
    }
  }

  private boolean isSound(long candidate) throws IOException {
    try (GzipMembers member = new GzipMembers(from(candidate), candidate, 0, position -> false)) {
      byte[] bytes = member.readNBytes(ENOUGH);
      return Arrays.equals(Arrays.copyOf(bytes, opening.length), opening);
    } catch (DamagedGzipException e) {
      // The fault of a member after it is none of its own.
      return e.from() > 0;
    }
  }

  private InputStream from(long offset) throws IOException {
    Path path = CorpusPaths.hadoopPath(file.path());
    FSDataInputStream stream = CorpusPaths.fileSystem(path, hadoop).open(path);
    stream.seek(offset);
    return new BufferedInputStream(stream, 1 << 16);
  }
}

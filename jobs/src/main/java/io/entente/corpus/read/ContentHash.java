/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Tells whether a file holds the same bytes as before, whatever its time says. */
public final class ContentHash {

  /** Of a file that cannot be read now, so that nobody takes it for one that was read before. */
  public static final String UNREADABLE = "";

  private static final int CHUNK = 1 << 16;
  private static final int BYTES = 16;

  private ContentHash() {}

  /** First half of the SHA-256 of the file's bytes as they lie there, in hexadecimal digits. */
  public static String of(InputFile file, Configuration hadoop) {
    Path path = CorpusPaths.hadoopPath(file.path());
    try (InputStream in = CorpusPaths.fileSystem(path, hadoop).open(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
      return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
    } catch (IOException e) {
      return UNREADABLE;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

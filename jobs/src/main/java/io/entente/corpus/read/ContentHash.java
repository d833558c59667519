/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileChecksum;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Tells whether a file holds the same bytes as before, whatever its time says. */
public final class ContentHash {

  /** Of a file that cannot be read now, so that nobody takes it for one that was read before. */
  public static final String UNREADABLE = "";

  private static final String TAG = "etag:";
  private static final int CHUNK = 1 << 16;
  private static final int BYTES = 16;

  private ContentHash() {}

  /** The hash, if the listing of the file told what the store tags its content with. */
  public static Optional<String> known(InputFile file) {
    return file.tag().isEmpty() ? Optional.empty() : Optional.of(TAG + file.tag());
  }

  /**
   * What names the file's bytes as they lie there: the store's own tag or checksum where it keeps
   * one, so that nothing is read; else the first half of their SHA-256, in hexadecimal digits.
   */
  public static String of(InputFile file, Configuration hadoop) {
    Optional<String> known = known(file);
    if (known.isPresent()) {
      return known.get();
    }
    Path path = CorpusPaths.hadoopPath(file.path());
    try {
      FileSystem files = CorpusPaths.fileSystem(path, hadoop);
      FileChecksum kept = files.getFileChecksum(path);
      return kept == null
          ? digest(files, path)
          : kept.getAlgorithmName() + ":" + HexFormat.of().formatHex(kept.getBytes());
    } catch (IOException e) {
      return UNREADABLE;
    }
  }

  private static String digest(FileSystem files, Path path) throws IOException {
    try (InputStream in = files.open(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
      return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

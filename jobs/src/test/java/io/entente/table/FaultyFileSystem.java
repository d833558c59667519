/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;
import java.util.EnumSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * The local file system of a process that dies in the middle of its n-th change: from then on
 * nothing works. A file that it was creating is left empty and a folder that it was deleting is
 * left half deleted.
 */
public final class FaultyFileSystem extends LocalFileSystem {

  static final String MESSAGE = "the power is off";

  private static int changesLeft = Integer.MAX_VALUE;

  /** A configuration whose local file system this is. */
  static Configuration configuration() {
    Configuration configuration = new Configuration();
    serve(configuration);
    return configuration;
  }

  /** Makes this the local file system of that configuration. */
  public static void serve(Configuration configuration) {
    configuration.set("fs.file.impl", FaultyFileSystem.class.getName());
    configuration.setBoolean("fs.file.impl.disable.cache", true);
  }

  /** Lets everything fail from that change on, counted from now. */
  public static synchronized void dieInChange(int number) {
    changesLeft = number;
  }

  static synchronized boolean isDead() {
    return changesLeft == 0;
  }

  /** How many changes are left until it dies. */
  public static synchronized int changesLeft() {
    return changesLeft;
  }

  /** Lets everything work. */
  public static synchronized void live() {
    changesLeft = Integer.MAX_VALUE;
  }

  /** Called by Hadoop, by the name of the class. */
  public FaultyFileSystem() {
    super(new Disk());
  }

  private static final class Disk extends RawLocalFileSystem {

    @Override
    public boolean rename(Path from, Path to) throws IOException {
      if (isLast()) {
        throw new IOException(MESSAGE);
      }
      return super.rename(from, to);
    }

    @Override
    public boolean mkdirs(Path folder) throws IOException {
      if (isLast()) {
        throw new IOException(MESSAGE);
      }
      return super.mkdirs(folder);
    }

    @Override
    public boolean delete(Path path, boolean recursive) throws IOException {
      boolean last = isLast();
      if (last && recursive && exists(path)) {
        FileStatus[] children = listStatus(path);
        if (children.length > 1) {
          super.delete(children[0].getPath(), true);
        }
      }
      if (last) {
        throw new IOException(MESSAGE);
      }
      return super.delete(path, recursive);
    }

    @Override
    public FSDataOutputStream createNonRecursive(
        Path path,
        FsPermission permission,
        EnumSet<CreateFlag> flags,
        int bufferSize,
        short replication,
        long blockSize,
        Progressable progress)
        throws IOException {
      boolean last = isLast();
      FSDataOutputStream out =
          super.createNonRecursive(
              path, permission, flags, bufferSize, replication, blockSize, progress);
      if (last) {
        out.close();
        throw new IOException(MESSAGE);
      }
      return out;
    }

    @Override
    public FSDataOutputStream create(
        Path path,
        FsPermission permission,
        boolean overwrite,
        int bufferSize,
        short replication,
        long blockSize,
        Progressable progress)
        throws IOException {
      boolean last = isLast();
      FSDataOutputStream out =
          super.create(path, permission, overwrite, bufferSize, replication, blockSize, progress);
      if (last) {
        out.close();
        throw new IOException(MESSAGE);
      }
      return out;
    }
  }

  private static synchronized boolean isLast() throws IOException {
    if (changesLeft == 0) {
      throw new IOException(MESSAGE);
    }
    if (changesLeft == Integer.MAX_VALUE) {
      return false;
    }
    changesLeft--;
    return changesLeft == 0;
  }
}

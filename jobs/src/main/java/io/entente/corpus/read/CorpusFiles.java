/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.usage.FirstLine;
import io.entente.usage.MissingFileSystem;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.hadoop.security.AccessControlException;

/**
 * Finds the files of a corpus.
 *
 * <p>A path is a file, a folder that is searched through, or a glob; what exists under the name as
 * it stands is never taken for a glob. In folders and globs, names that begin with a point or an
 * underscore are left out, and of a folder that several links lead to, all but the first way.
 */
public final class CorpusFiles {

  private static final char UNDECODABLE = '\ufffd';

  private final Configuration hadoop;
  private final int most;
  private final Map<String, InputFile> found = new TreeMap<>();
  private final Set<String> visitedFolders = new HashSet<>();

  private CorpusFiles(Configuration hadoop, int most) {
    this.hadoop = hadoop;
    this.most = most;
  }

  /**
   * Lists the files of these paths, each once, sorted by path.
   *
   * @throws UserMistake when one of the paths matches nothing or may not be listed, or no file is
   *     found at all
   * @throws UncheckedIOException when listing fails for a reason that may be gone the next time
   */
  public static List<InputFile> list(List<String> paths, Configuration hadoop) {
    return list(paths, hadoop, Integer.MAX_VALUE);
  }

  /**
   * Lists some of the files of these paths, at most so many, without going through folders of more.
   *
   * @throws UserMistake as {@link #list(List, Configuration)} does
   */
  public static List<InputFile> list(List<String> paths, Configuration hadoop, int most) {
    CorpusFiles files = new CorpusFiles(hadoop, most);
    for (String path : paths) {
      try {
        files.add(path);
      } catch (IOException | IllegalArgumentException e) {
        throw explained(path, e);
      }
    }
    if (files.found.isEmpty()) {
      throw noFileBelow(paths);
    }
    return new ArrayList<>(files.found.values());
  }

  /**
   * Those of the paths that are folders, as the paths of files in them begin: a file below one of
   * them that is not listed any more has gone.
   */
  public static List<String> folders(List<String> paths, Configuration hadoop) throws IOException {
    List<String> folders = new ArrayList<>();
    for (String given : paths) {
      Optional<Path> path = existing(given, hadoop);
      if (path.isPresent()
          && CorpusPaths.fileSystem(path.get(), hadoop).getFileStatus(path.get()).isDirectory()) {
        folders.add(CorpusPaths.plain(path.get()) + "/");
      }
    }
    return folders;
  }

  /**
   * The file at that path, as it is now; nothing if it is not there or cannot be reached.
   *
   * @param path as {@link InputFile} has it
   */
  public static Optional<InputFile> find(String path, Configuration hadoop) {
    Path file = CorpusPaths.hadoopPath(path);
    try {
      FileStatus status = CorpusPaths.fileSystem(file, hadoop).getFileStatus(file);
      return status.isFile() ? Optional.of(InputFile.of(path, status)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Says that these paths exist, but hold nothing to read. */
  public static UserMistake noFileBelow(List<String> paths) {
    String given = String.join(",", paths);
    return mistake(
        given, "no file below '%s'".formatted(given), "name a folder, file or glob with articles");
  }

  /** Whose business it is that a path cannot be listed. */
  private static RuntimeException explained(String path, Exception failure) {
    String why = FirstLine.of(failure);
    String problem = "cannot list '%s' (%s)".formatted(path, why);
    boolean mayWorkTheNextTime =
        failure instanceof IOException
            && !(failure instanceof UnsupportedFileSystemException)
            && !(failure instanceof AccessControlException)
            && !(failure instanceof AccessDeniedException)
            && !(failure instanceof FileNotFoundException);
    return mayWorkTheNextTime
        ? new UncheckedIOException(problem, (IOException) failure)
        : new UserMistake(Setting.CORPUS, path, problem, "name files that you may read", failure);
  }

  private static UserMistake mistake(String path, String problem, String mend) {
    return new UserMistake(Setting.CORPUS, path, problem, mend);
  }

  private void add(String given) throws IOException {
    Optional<Path> existing = existing(given, hadoop);
    if (existing.isPresent()) {
      addExisting(existing.get());
      return;
    }
    Path path = parsed(given);
    FileStatus[] matches = matches(fileSystem(path, given, hadoop), path);
    if (matches.length == 0) {
      throw nothingMatches(given);
    }
    for (FileStatus match : matches) {
      addUnlessHidden(match);
    }
  }

  /** What exists under the name as it stands. */
  private static Optional<Path> existing(String given, Configuration hadoop) throws IOException {
    File local = new File(given);
    // Before anything parses it, since a name may hold a colon or look like a glob.
    if (CorpusPaths.isLocalByDefault(hadoop) && local.exists()) {
      return Optional.of(
          CorpusPaths.hadoopPath(local.toPath().toAbsolutePath().normalize().toString()));
    }
    Path path = parsed(given);
    FileSystem fileSystem = fileSystem(path, given, hadoop);
    return fileSystem.exists(path) ? Optional.of(fileSystem.makeQualified(path)) : Optional.empty();
  }

  private static FileSystem fileSystem(Path path, String given, Configuration hadoop)
      throws IOException {
    try {
      return path.getFileSystem(hadoop);
    } catch (IOException | RuntimeException | NoClassDefFoundError e) {
      MissingFileSystem.refuse(Setting.CORPUS, given, e);
      throw e;
    }
  }

  private static FileStatus[] matches(FileSystem fileSystem, Path glob) throws IOException {
    try {
      FileStatus[] matches = fileSystem.globStatus(glob);
      return matches == null ? new FileStatus[0] : matches;
    } catch (IOException e) {
      // There is no other sign of a bracket that is not closed; any other failure is the disk's.
      if (String.valueOf(e.getMessage()).startsWith("Illegal file pattern")) {
        return new FileStatus[0];
      }
      throw e;
    }
  }

  private static Path parsed(String given) {
    try {
      return new Path(given);
    } catch (IllegalArgumentException e) {
      throw nothingMatches(given);
    }
  }

  private static UserMistake nothingMatches(String given) {
    return mistake(
        given,
        "nothing matches '%s'".formatted(given),
        "give a file, a folder or a glob that exists");
  }

  private void addExisting(Path path) throws IOException {
    addStatus(CorpusPaths.fileSystem(path, hadoop).getFileStatus(path));
  }

  private void addUnlessHidden(FileStatus status) throws IOException {
    String name = status.getPath().getName();
    if (!name.startsWith(".") && !name.startsWith("_")) {
      addStatus(status);
    }
  }

  private void addStatus(FileStatus status) throws IOException {
    Path path = status.getPath();
    if (found.size() >= most) {
      return;
    }
    if (status.isDirectory()) {
      addFolder(path);
    } else if (isReadable(path)) {
      String plain = CorpusPaths.plain(path);
      found.put(plain, InputFile.of(plain, status));
    }
  }

  private void addFolder(Path folder) throws IOException {
    if (!visitedFolders.add(identity(folder))) {
      return;
    }
    for (FileStatus child : children(folder)) {
      addUnlessHidden(child);
    }
  }

  /** In an order of our own, so that of two ways to a folder it is always the same that counts. */
  private List<FileStatus> children(Path folder) throws IOException {
    List<FileStatus> children = new ArrayList<>();
    FileSystem fileSystem = CorpusPaths.fileSystem(folder, hadoop);
    if (most == Integer.MAX_VALUE) {
      checkNames(folder);
      children.addAll(Arrays.asList(fileSystem.listStatus(folder)));
    } else if (CorpusPaths.isLocal(folder)) {
      // Hadoop would ask for every file's size before it gave the first.
      try (Stream<java.nio.file.Path> local =
          Files.list(new File(folder.toUri().getPath()).toPath())) {
        for (java.nio.file.Path child :
            (Iterable<java.nio.file.Path>) local.limit(most)::iterator) {
          if (Files.exists(child)) {
            children.add(
                fileSystem.getFileStatus(
                    CorpusPaths.hadoopPath(child.toAbsolutePath().toString())));
          }
        }
      }
    } else {
      RemoteIterator<FileStatus> remote = fileSystem.listStatusIterator(folder);
      while (remote.hasNext() && children.size() < most) {
        children.add(remote.next());
      }
    }
    Collections.sort(children);
    return children;
  }

  /** Hadoop leaves out files whose names Java cannot decode, without a word. */
  private static void checkNames(Path folder) {
    File local = new File(folder.toUri().getPath());
    String[] names = CorpusPaths.isLocal(folder) ? local.list() : null;
    for (String name : names == null ? new String[0] : names) {
      if (name.indexOf(UNDECODABLE) >= 0 && !new File(local, name).exists()) {
        throw mistake(
            folder.toString(),
            "the file name '%s' in %s cannot be decoded".formatted(name, local),
            "set LC_ALL=C.UTF-8 or rename it");
      }
    }
  }

  private static String identity(Path folder) throws IOException {
    return CorpusPaths.isLocal(folder)
        ? new File(folder.toUri().getPath()).toPath().toRealPath().toString()
        : folder.toString();
  }

  /** Reading a pipe or a device would wait for ever. */
  private static boolean isReadable(Path path) {
    return !CorpusPaths.isLocal(path)
        || Files.isRegularFile(new File(path.toUri().getPath()).toPath());
  }
}

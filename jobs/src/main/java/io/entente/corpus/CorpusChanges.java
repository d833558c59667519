/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import io.entente.corpus.read.ContentHash;
import io.entente.corpus.read.InputFile;
import io.entente.table.Identity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What is different about a corpus since it was read last. A file is known by its path; it is the
 * same when size and time are, or else when its bytes are, and was read in the same way.
 *
 * @param toRead files that are new, changed, or were read in another way
 * @param replaced paths of those of them that brought something before
 * @param touched known files of another time whose bytes are the same, as the ledger is to have
 *     them
 * @param vanished known files below the corpus' folders that are not there any more
 * @param dropped those of them whose articles are to go; without a word they stay, since exports
 *     are often moved away once they are read
 * @param unchanged paths of files that are as they were
 * @param hashes content hash of each file to be read
 */
public record CorpusChanges(
    List<InputFile> toRead,
    Set<String> replaced,
    List<InputFiles.Row> touched,
    SortedSet<String> vanished,
    SortedSet<String> dropped,
    Set<String> unchanged,
    Map<String, String> hashes) {

  /**
   * How files are read.
   *
   * @param reading hash of the options
   * @param version version of the program
   * @param again whether what another version read is read again
   * @param wanted the days of which records are wanted
   */
  public record Way(String reading, String version, boolean again, PublicationWindows wanted) {

    /** A way that leaves no record out. */
    Way(String reading, String version, boolean again) {
      this(reading, version, again, PublicationWindows.ALL);
    }

    /**
     * The days of which records of a file are read: what earlier runs brought of it stays.
     *
     * @param before the file as it was known, or null
     */
    public PublicationWindows windows(InputFiles.Row before) {
      return before == null ? wanted : wanted.plus(before.windows());
    }

    private boolean isThatOf(InputFiles.Row known) {
      return known.opened()
          && known.reading().equals(reading)
          && known.isReadFor(wanted)
          && (!again || known.version().equals(version));
    }
  }

  /**
   * How much is read between two commits.
   *
   * @param bytes bytes of files as they lie there
   * @param files how many files
   */
  public record Portion(long bytes, int files) {

    /** All that there is. */
    public static final Portion WHOLE = new Portion(Long.MAX_VALUE, Integer.MAX_VALUE);
  }

  /**
   * Compares a corpus with what was read of it.
   *
   * @param listed the files of the corpus
   * @param known rows of table input_files by path
   * @param folders folders of the corpus, each with a slash at its end
   * @param hashing finds the content hashes of files, by path
   */
  public static CorpusChanges of(
      List<InputFile> listed,
      Map<String, InputFiles.Row> known,
      List<String> folders,
      Way way,
      Function<List<InputFile>, Map<String, String>> hashing) {
    List<InputFile> perhaps = new ArrayList<>();
    Set<String> unchanged = new TreeSet<>();
    for (InputFile file : listed) {
      if (isAsBefore(file, known.get(file.path()), way)) {
        unchanged.add(file.path());
      } else {
        perhaps.add(file);
      }
    }
    Map<String, String> hashes =
        perhaps.isEmpty() ? Map.of() : new HashMap<>(hashing.apply(perhaps));
    List<InputFile> toRead = new ArrayList<>();
    List<InputFiles.Row> touched = new ArrayList<>();
    Set<String> replaced = new TreeSet<>();
    for (InputFile file : perhaps) {
      InputFiles.Row before = known.get(file.path());
      if (hasSameBytes(before, hashes.get(file.path()), way)) {
        touched.add(before.touched(file.bytes(), Instant.ofEpochMilli(file.modified())));
      } else {
        toRead.add(file);
        if (before != null) {
          replaced.add(file.path());
        }
      }
    }
    SortedSet<String> vanished = new TreeSet<>(known.keySet());
    listed.forEach(file -> vanished.remove(file.path()));
    vanished.removeIf(path -> folders.stream().noneMatch(path::startsWith));
    return new CorpusChanges(
        toRead, replaced, touched, vanished, new TreeSet<>(), unchanged, hashes);
  }

  private static boolean isAsBefore(InputFile file, InputFiles.Row before, Way way) {
    return before != null
        && way.isThatOf(before)
        && before.storedBytes() == file.bytes()
        && before.modified().toEpochMilli() == file.modified();
  }

  private static boolean hasSameBytes(InputFiles.Row before, String hash, Way way) {
    return before != null
        && way.isThatOf(before)
        && !before.contentHash().equals(ContentHash.UNREADABLE)
        && before.contentHash().equals(hash);
  }

  /** The same, in which what the vanished files brought goes. */
  public CorpusChanges droppingVanished() {
    return new CorpusChanges(toRead, replaced, touched, vanished, vanished, unchanged, hashes);
  }

  /** Whether no article comes or goes; the time of a file may still be another one. */
  public boolean isNothingToRead() {
    return toRead.isEmpty() && dropped.isEmpty();
  }

  /** Files of which it is known that what they brought goes: replaced or dropped. */
  public Set<String> leaving() {
    Set<String> leaving = new TreeSet<>(replaced);
    leaving.addAll(dropped);
    return leaving;
  }

  /** Paths of all files of which the ledger has another row after these changes, or none. */
  public Set<String> concerned() {
    Set<String> concerned = pathsToRead();
    touched.forEach(file -> concerned.add(file.inputFile()));
    concerned.addAll(dropped);
    return concerned;
  }

  /**
   * Names these changes by all that decides what comes of them.
   *
   * @param lake hash of what the lake holds: a file may become again what it was, and the same
   *     change of another lake is another run
   */
  public String identity(String lake) {
    Identity identity = new Identity();
    toRead.forEach(
        file -> identity.part("read", file.path()).part("content", hashes.get(file.path())));
    touched.forEach(
        file ->
            identity
                .part("touched", file.inputFile())
                .part("modified", file.modified().toEpochMilli()));
    dropped.forEach(path -> identity.part("dropped", path));
    return identity.part("lake", lake).hash();
  }

  /**
   * Divides these changes into portions, each of which leaves a lake that is right for what was
   * read until then. All of what concerns known files is in the first; the new ones follow in the
   * order of their paths, so that no article of an earlier portion's new files gives way to a later
   * one's.
   *
   * @param known paths of files that brought something before, or were tried
   * @param most so much is new in a portion at most, but for one file that is larger by itself
   */
  public List<CorpusChanges> portions(Set<String> known, Portion most) {
    List<InputFile> portion = new ArrayList<>();
    List<InputFile> fresh = new ArrayList<>();
    toRead.forEach(file -> (known.contains(file.path()) ? portion : fresh).add(file));
    fresh.sort(Comparator.comparing(InputFile::path));
    List<CorpusChanges> portions = new ArrayList<>();
    long filled = portion.stream().mapToLong(InputFile::bytes).sum();
    for (InputFile file : fresh) {
      if (!portion.isEmpty()
          && (filled + file.bytes() > most.bytes() || portion.size() >= most.files())) {
        portions.add(portion(portion, portions.isEmpty()));
        portion.clear();
        filled = 0;
      }
      portion.add(file);
      filled += file.bytes();
    }
    portions.add(portion(portion, portions.isEmpty()));
    return portions;
  }

  private CorpusChanges portion(List<InputFile> files, boolean first) {
    return first
        ? new CorpusChanges(
            List.copyOf(files), replaced, touched, vanished, dropped, unchanged, hashes)
        : new CorpusChanges(
            List.copyOf(files),
            Set.of(),
            List.of(),
            vanished,
            Collections.emptySortedSet(),
            unchanged,
            hashes);
  }

  /** The paths of the files to be read. */
  public Set<String> pathsToRead() {
    Set<String> paths = new HashSet<>();
    toRead.forEach(file -> paths.add(file.path()));
    return paths;
  }

  /**
   * The same, in which further known files are read once more.
   *
   * @param more the files as they are now
   * @param known what they were, by path
   * @param theirHashes their content hashes, by path
   */
  public CorpusChanges andRead(
      List<InputFile> more, Map<String, InputFiles.Row> known, Map<String, String> theirHashes) {
    List<InputFile> all = new ArrayList<>(toRead);
    Map<String, String> allHashes = new HashMap<>(hashes);
    Set<String> allReplaced = new TreeSet<>(replaced);
    Set<String> stillUnchanged = new TreeSet<>(unchanged);
    Set<String> readAgain = new HashSet<>();
    for (InputFile file : more) {
      String path = file.path();
      all.add(file);
      readAgain.add(path);
      allHashes.put(path, theirHashes.get(path));
      stillUnchanged.remove(path);
      if (!known.get(path).contentHash().equals(theirHashes.get(path))) {
        allReplaced.add(path);
      }
    }
    List<InputFiles.Row> stillTouched =
        touched.stream().filter(file -> !readAgain.contains(file.inputFile())).toList();
    return new CorpusChanges(
        all, allReplaced, stillTouched, vanished, dropped, stillUnchanged, allHashes);
  }
}

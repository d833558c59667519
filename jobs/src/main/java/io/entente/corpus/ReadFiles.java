/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files that a run read.
 *
 * @param files each as a whole, sorted by path
 * @param fates how much of each could be read, by path
 */
public record ReadFiles(List<Readings.FileRow> files, SortedMap<String, InputFiles.Fate> fates) {

  /** None. */
  public static final ReadFiles NONE = new ReadFiles(List.of(), new TreeMap<>());

  /** The files of what was read; this is what reads them. */
  public static ReadFiles of(Readings readings) {
    return of(readings.fileRows(), readings.unreadable());
  }

  /**
   * The files of which that was read.
   *
   * @param unreadable of how many records of a file nothing more is known than that they cannot be
   *     read, by path
   */
  static ReadFiles of(List<Readings.FileRow> files, Map<String, Long> unreadable) {
    SortedMap<String, InputFiles.Fate> fates = new TreeMap<>();
    files.forEach(
        file ->
            fates.put(
                file.inputFile(),
                fate(file.records(), unreadable.getOrDefault(file.inputFile(), 0L))));
    return new ReadFiles(files, fates);
  }

  private static InputFiles.Fate fate(long records, long unreadable) {
    if (unreadable == 0) {
      return InputFiles.Fate.WHOLE;
    }
    return unreadable == records ? InputFiles.Fate.UNOPENED : InputFiles.Fate.BROKEN;
  }

  /** These files and others, each as a whole, sorted by path. */
  public ReadFiles plus(ReadFiles others) {
    SortedMap<String, InputFiles.Fate> all = new TreeMap<>(fates);
    all.putAll(others.fates);
    return new ReadFiles(
        Stream.concat(files.stream(), others.files.stream())
            .sorted(Comparator.comparing(Readings.FileRow::inputFile))
            .toList(),
        all);
  }

  /** Their records, counted before any was parsed. */
  public long records() {
    return files.stream().mapToLong(Readings.FileRow::records).sum();
  }

  /** Those of them that were published on days that are not wanted. */
  public long outside() {
    return files.stream().mapToLong(Readings.FileRow::outside).sum();
  }

  /** All of them, by path. */
  public Set<String> paths() {
    return fates.keySet();
  }

  /** Those of which something could be read: it takes the place of what they brought before. */
  public Set<String> opened() {
    Set<String> opened = new TreeSet<>(fates.keySet());
    opened.removeIf(file -> fates.get(file) == InputFiles.Fate.UNOPENED);
    return opened;
  }

  /**
   * The files of which nothing stays that they brought before: those that were read anew, and those
   * that are dropped.
   *
   * @param known files that brought something before
   * @param dropped those of them that are dropped
   */
  public Set<String> leaving(Set<String> known, Set<String> dropped) {
    Set<String> leaving = opened();
    leaving.retainAll(known);
    leaving.addAll(dropped);
    return leaving;
  }
}

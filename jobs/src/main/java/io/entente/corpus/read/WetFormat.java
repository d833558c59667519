/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** A web archive of the texts that were made of pages. */
final class WetFormat implements FileFormat {

  @Override
  public String code() {
    return "wet";
  }

  @Override
  public Set<String> endings() {
    return Set.of("wet");
  }

  @Override
  public Clue clue(FileHead head) {
    if (WarcFormat.isArchive(head) && isOfTexts(head)) {
      return Clue.OPENING;
    }
    return endings().contains(head.ending()) ? Clue.NAME : Clue.NONE;
  }

  @Override
  public Optional<String> opening() {
    return Optional.of(WarcFormat.OPENING);
  }

  @Override
  public boolean hasBorders() {
    return true;
  }

  @Override
  public boolean isDivided(FileContent file) {
    return file.isOfMembers() || file.isOfRecords();
  }

  @Override
  public RecordSource open(FileContent file) throws IOException {
    int maxBytes = file.maxRecordBytes();
    RecordParser parser = new WarcRecordParser(file.names(), maxBytes);
    return WarcSource.ofTexts(file.records(), parser, maxBytes, file.end());
  }

  static boolean isOfTexts(FileHead head) {
    return head.text().contains("\nWARC-Type: conversion");
  }
}

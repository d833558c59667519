/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

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
  public RecordSource open(FileContent file) {
    int maxBytes = file.maxRecordBytes();
    return WarcSource.ofTexts(file.input(), new WarcRecordParser(file.names(), maxBytes), maxBytes);
  }

  static boolean isOfTexts(FileHead head) {
    return head.text().contains("\nWARC-Type: conversion");
  }
}

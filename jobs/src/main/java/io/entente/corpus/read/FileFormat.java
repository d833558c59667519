/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Field;
import io.entente.corpus.FieldNames;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats, and how one is recognised. */
enum FileFormat {
  /** Articles in plain text. */
  TEXT,
  /** One JSON object a line. */
  JSONL,
  /** A list of JSON objects, or objects after each other. */
  JSON,
  /** Comma, semicolon or tab separated values with a header. */
  CSV,
  /** Parquet with flat columns. */
  PARQUET,
  /** RSS, RDF or Atom. */
  FEED,
  /** A web archive of pages as they were fetched. */
  WARC,
  /** A web archive of the texts that were made of pages. */
  WET;

  /** So many bytes are looked at. */
  static final int HEAD = 1 << 16;

  private static final Pattern COMPRESSION = Pattern.compile("\\.(gz|gzip|zst|zstd)$");

  /** The first element, after declaration, comments and the like. */
  private static final Pattern FEED_ROOT =
      Pattern.compile(
          "(?:<[?!][^>]{0,2000}>\\s{0,100}){0,20}<(?:\\w{1,20}:)?(?:rss|feed|RDF)[\\s>]");

  /** The format's name in options and summaries. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Recognises a format.
   *
   * @param fileName its ending tells most
   * @param bytes the file's beginning, decompressed
   * @param names field names, by which a header is known
   */
  static FileFormat of(String fileName, byte[] bytes, FieldNames names) {
    String head = new String(bytes, StandardCharsets.UTF_8).stripLeading();
    if (head.startsWith("PAR1")) {
      return PARQUET;
    }
    if (head.startsWith("WARC/1.")) {
      return head.contains("\nWARC-Type: conversion") ? WET : WARC;
    }
    String name = COMPRESSION.matcher(fileName.toLowerCase(Locale.ROOT)).replaceFirst("");
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "parquet" -> PARQUET;
      case "warc" -> WARC;
      case "wet" -> WET;
      case "csv", "tsv" -> CSV;
      case "rss", "atom", "rdf", "xml" -> FEED;
      case "jsonl", "ndjson" -> isSpread(head) ? JSON : JSONL;
      case "json" -> isObjectInLine(head) ? JSONL : JSON;
      case "txt" -> isObjectInLine(head) ? JSONL : TEXT;
      default -> ofContent(head, names);
    };
  }

  private static FileFormat ofContent(String head, FieldNames names) {
    if (isObjectInLine(head)) {
      return JSONL;
    }
    if (head.startsWith("{") || isListOfObjects(head)) {
      return JSON;
    }
    if (FEED_ROOT.matcher(head).lookingAt()) {
      return FEED;
    }
    return isHeader(firstLine(head), names) ? CSV : TEXT;
  }

  private static boolean isListOfObjects(String head) {
    return head.startsWith("[") && head.substring(1).stripLeading().startsWith("{");
  }

  /** Whether the JSON is a list, or an object over several lines. */
  private static boolean isSpread(String head) {
    return head.startsWith("[") || firstLine(head).strip().equals("{");
  }

  private static boolean isObjectInLine(String head) {
    String line = firstLine(head);
    JsonDepth depth = new JsonDepth();
    line.chars().forEach(depth::follow);
    return line.startsWith("{") && line.contains("\"") && !depth.isOpen();
  }

  /** Whether the line names columns of which one is the text. */
  private static boolean isHeader(String line, FieldNames names) {
    List<String> columns = line.length() > 10_000 ? List.of() : CsvShape.of(line).columns();
    return columns.size() > 1 && columns.stream().anyMatch(c -> names.stands(c, Field.BODY));
  }

  private static String firstLine(String head) {
    int end = head.indexOf('\n');
    return end < 0 ? head : head.substring(0, end);
  }
}

/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.usage.Setting;

/** What a setting is called on the command line: the only place that knows. */
public final class OptionNames {

  private OptionNames() {}

  /** The option, or the label of the argument, as the help tells it. */
  public static String of(Setting setting) {
    return switch (setting) {
      case LAKE -> "--lake";
      case CORPUS -> "--corpus";
      case FORMAT -> "--format";
      case FIELDS -> "--field";
      case DATE_FORMAT -> "--date-format";
      case CHARSET -> "--charset";
      case LARGEST_RECORD -> "--max-record-bytes";
      case PORTION -> "--portion-bytes";
      case ARTICLE -> "--article";
      case COPIES -> "--with-copies";
      case ACTOR -> "NAME";
      case CENTRE -> "--around";
      case MERGED_ACTOR -> "FROM";
      case MERGE_TARGET -> "INTO";
      case MERGED_ACTORS -> "FROM INTO";
      case UNDONE_MERGE -> "--undo";
      case FILTER -> "--from, --to, --source";
      case MOST_ACTORS -> "--max-actors-per-article";
      case TYPES -> "--types";
      case DAY -> "--at";
      case BACKBONE -> "--backbone";
      case STRONGEST -> "--top-edges";
      case FEWEST_STORIES -> "--min-stories";
      case TABLE -> "--table";
      case AS_FOUND -> "--as-found";
      case ORDER -> "--sort";
      case EXCLUDED -> "--exclude";
      case RUN -> "--run";
      case NAME_MODEL -> "--ner-model";
      case CATALOG -> "--catalog";
      case GOLD -> "--gold";
      case SYSTEM -> "--system";
      case REPROCESSING -> "--reprocess";
      case VANISHED_FILES -> "--drop-vanished";
      case FAIL_CONDITION -> "--fail-if";
      case LINEAGE -> "--lineage";
      case DATABASE -> "--jdbc";
      case PUBLICATION -> "--publish";
      case DATABASE_SCHEMA -> "--schema";
      case DATABASE_LOGIN -> "--jdbc-properties";
      case READER -> "--grant";
      case PUBLISHED_CATALOG -> "--iceberg";
    };
  }
}

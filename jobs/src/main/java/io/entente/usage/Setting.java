/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.usage;

/** Something that a user sets, whatever it is called where it is set. */
public enum Setting {
  /** The folder of the tables. */
  LAKE,
  /** The files that are read. */
  CORPUS,
  /** The form of the files. */
  FORMAT,
  /** Which of a record's fields is which of an article's. */
  FIELDS,
  /** How dates are written. */
  DATE_FORMAT,
  /** The charset of texts. */
  CHARSET,
  /** Bytes beyond which a record is refused. */
  LARGEST_RECORD,
  /** Bytes of input between two commits. */
  PORTION,
  /** An article's id. */
  ARTICLE,
  /** Whether copies of an article go with it. */
  COPIES,
  /** An actor's id or name. */
  ACTOR,
  /** The actor around whom a network is. */
  CENTRE,
  /** The actor that is given up in a merge. */
  MERGED_ACTOR,
  /** The actor as which another is counted. */
  MERGE_TARGET,
  /** Both actors of a merge. */
  MERGED_ACTORS,
  /** The actor that is counted on its own again. */
  UNDONE_MERGE,
  /** Days and publishers that are counted. */
  FILTER,
  /** How many actors of one article are paired at the most. */
  MOST_ACTORS,
  /** Types of actors. */
  TYPES,
  /** A day of the period that is looked at. */
  DAY,
  /** Whether only pairs of the backbone are kept. */
  BACKBONE,
  /** How many of the strongest pairs are kept. */
  STRONGEST,
  /** Stories that a pair must have. */
  FEWEST_STORIES,
  /** A table's name. */
  TABLE,
  /** Whether a table is taken as it is found. */
  AS_FOUND,
  /** The column that rows are ordered by. */
  ORDER,
  /** Actors or types of actors whose rows are left out. */
  EXCLUDED,
  /** A run's id. */
  RUN,
  /** The model that finds names. */
  NAME_MODEL,
  /** The catalog of actors. */
  CATALOG,
  /** Annotated articles. */
  GOLD,
  /** Another program's output. */
  SYSTEM,
  /** Whether results are made again that another version, catalog or tagger made. */
  REPROCESSING,
  /** What becomes of the articles of files that are not there any more. */
  VANISHED_FILES,
  /** When a feed is too bad to be written. */
  FAIL_CONDITION,
  /** Where lineage events go. */
  LINEAGE,
  /** The database to which a lake is published. */
  DATABASE,
  /** Where a lake is published to once it was filled. */
  PUBLICATION,
  /** Schema of the published tables. */
  DATABASE_SCHEMA,
  /** User and password for a database, and what else its driver is told. */
  DATABASE_LOGIN,
  /** The role that may read what is published. */
  READER,
  /** The catalog of Iceberg tables to which a lake is published. */
  PUBLISHED_CATALOG;

  /** The setting in a mend where nobody says what it is called. */
  String mark() {
    return "{" + name() + "}";
  }
}

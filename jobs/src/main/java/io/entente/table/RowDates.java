/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.types.StructType;

/**
 * Dates in rows. A session whose {@code spark.sql.datetime.java8API.enabled} is off, which is
 * Spark's default and so that of a program of a user's own, gives them in the classes of JDBC.
 */
public final class RowDates {

  private RowDates() {}

  /** The date at a place of a row. */
  public static LocalDate at(int place, Row row) {
    return (LocalDate) ofToday(row.get(place));
  }

  /** An encoder of rows that takes dates in the classes of java.time whatever the session says. */
  static Encoder<Row> encoder(StructType schema) {
    return ExpressionEncoder.apply(RowEncoder.encoderFor(schema, true));
  }

  /** A value in the classes of java.time, if it is a date or a time. */
  static Object ofToday(Object value) {
    if (value instanceof Date date) {
      return date.toLocalDate();
    }
    return value instanceof Timestamp time ? time.toInstant() : value;
  }
}

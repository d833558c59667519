/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.serve;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.rules.Rule;
import scala.Function1;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/** What a session knows more than Spark's others: the tables of a lake, and that they are read. */
final class LakeExtension extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

  private final String address;
  private final AtomicReference<KeptRows> kept = new AtomicReference<>();

  LakeExtension(String address) {
    this.address = address;
  }

  /** From now on tables have these rows, and statements may only read. */
  void open(KeptRows rows) {
    kept.set(rows);
  }

  @Override
  public BoxedUnit apply(SparkSessionExtensions session) {
    session.injectResolutionRule(new Relations());
    session.injectCheckRule(new Checks());
    return BoxedUnit.UNIT;
  }

  private final class Relations extends AbstractFunction1<SparkSession, Rule<LogicalPlan>> {
    @Override
    public Rule<LogicalPlan> apply(SparkSession spark) {
      return new LakeRelations(spark, address, kept);
    }
  }

  private final class Checks
      extends AbstractFunction1<SparkSession, Function1<LogicalPlan, BoxedUnit>> {
    @Override
    public Function1<LogicalPlan, BoxedUnit> apply(SparkSession spark) {
      return new OnlyReading(() -> kept.get() != null);
    }
  }
}

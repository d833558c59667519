/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.serve;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.execution.command.CreateViewCommand;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Refuses statements that would change anything but the connection itself: what comes through the
 * port may read a lake, never write one.
 */
final class OnlyReading extends AbstractFunction1<LogicalPlan, BoxedUnit> {

  private static final Set<String> OF_CONNECTION =
      Set.of(
          "SetCommand",
          "ResetCommand",
          "SetCatalogAndNamespace",
          "SetCatalogCommand",
          "SetNamespaceCommand",
          "RefreshTable",
          "RefreshTableCommand");

  private final BooleanSupplier isWanted;

  /**
   * The rule.
   *
   * @param isWanted whether it holds; the server itself makes its views before
   */
  OnlyReading(BooleanSupplier isWanted) {
    this.isWanted = isWanted;
  }

  @Override
  public BoxedUnit apply(LogicalPlan plan) {
    if (isWanted.getAsBoolean() && plan instanceof Command && !isAllowed(plan)) {
      throw new UnsupportedOperationException(
          "this server only reads: '%s' is not allowed; 'entente run' writes a lake"
              .formatted(plan.nodeName()));
    }
    return BoxedUnit.UNIT;
  }

  private static boolean isAllowed(LogicalPlan plan) {
    String name = plan.getClass().getSimpleName();
    return name.startsWith("Show")
        || name.startsWith("Describe")
        || name.startsWith("Explain")
        || OF_CONNECTION.contains(name)
        || (plan instanceof CreateViewCommand view && isTemporary(view));
  }

  private static boolean isTemporary(CreateViewCommand view) {
    return view.viewType().toString().equals("LocalTempView");
  }
}

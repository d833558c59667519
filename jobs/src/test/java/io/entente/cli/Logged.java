/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;

/** What a class logs until this is closed; until then nobody else hears it. */
final class Logged extends AbstractAppender implements AutoCloseable {

  private final Logger logger;
  private final List<Throwable> thrown = new CopyOnWriteArrayList<>();

  private Logged(Logger logger) {
    super("test", null, null, true, Property.EMPTY_ARRAY);
    this.logger = logger;
  }

  static Logged by(Class<?> type) {
    Logged logged = new Logged((Logger) LogManager.getLogger(type));
    logged.start();
    logged.logger.addAppender(logged);
    logged.logger.setAdditive(false);
    return logged;
  }

  @Override
  public void append(LogEvent event) {
    if (event.getThrown() != null) {
      thrown.add(event.getThrown());
    }
  }

  /** What was logged with a stack trace, and what caused that. */
  List<Throwable> causes() {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable one : thrown) {
      for (Throwable cause = one; cause != null; cause = cause.getCause()) {
        causes.add(cause);
      }
    }
    return causes;
  }

  @Override
  public void close() {
    logger.setAdditive(true);
    logger.removeAppender(this);
    stop();
  }
}

package org.orderhub.persistence.webhook;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Tells the other processes that messages were queued, and hears it from them, by NOTIFY on one
 * connection that one thread holds. Hints may be lost: whoever hears them also looks by himself. At
 * most ten a second are sent, so that no commit waits for them.
 */
@Singleton
public final class Hints {
  private static final Logger LOG = Logger.getLogger(Hints.class);
  private static final int PAUSE_MILLIS = 100;

  private final DataSource dataSource;
  private final ReplicaId self;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final CountDownLatch stopped = new CountDownLatch(1);

  Hints(DataSource dataSource, ReplicaId self) {
    this.dataSource = dataSource;
    this.self = self;
  }

  /** Listens until {@link #stop}, with a new connection whenever one is lost. */
  public void listen(Runnable onHint) {
    Thread.ofPlatform().name("webhook-hints").daemon(true).start(() -> keepListening(onHint));
  }

  /** Returns at once. */
  public void tellOthers() {
    asked.set(true);
  }

  public void stop() {
    stopped.countDown();
  }

  private void keepListening(Runnable onHint) {
    boolean isOver = false;
    while (!isOver) {
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("listen orderhub_deliveries");
        hear(new Notifications(connection), statement, onHint);
        statement.execute("unlisten *");
      } catch (SQLException lost) {
        LOG.debugf(lost, "No hints of other processes until there is a connection again");
      }
      isOver = isStopped(1_000);
    }
  }

  private void hear(Notifications notifications, Statement statement, Runnable onHint)
      throws SQLException {
    while (!isStopped(0)) {
      if (asked.getAndSet(false)) {
        statement.execute("notify orderhub_deliveries, '" + self.value() + "'");
      }
      if (notifications.within(PAUSE_MILLIS).stream().anyMatch(this::isOfAnother)) {
        onHint.run();
      }
    }
  }

  private boolean isOfAnother(String sender) {
    return !self.value().toString().equals(sender);
  }

  private boolean isStopped(int withinMillis) {
    try {
      return stopped.await(withinMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurry) {
      return true;
    }
  }
}

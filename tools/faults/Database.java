import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of the apps, seen from outside. */
final class Database {
  private final App app;

  Database(App app) {
    this.app = app;
  }

  /** What happened to an order of the run: the id of an event, its subject, and its place among the subject's events. */
  record Event(String id, String subject, long sequence) {}

  List<Event> events() throws SQLException {
    List<Event> events = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select e.id, e.subject_id, e.sequence from event_log e"
                    + " join orders o on o.account_id = e.account_id and o.id = e.subject_id"
                    + " where o.order_id like 'CHAOS-%'")) {
      while (rows.next()) {
        events.add(new Event(rows.getString(1), rows.getString(2), rows.getLong(3)));
      }
    }
    return events;
  }

  long count(String query) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Whether everything that was queued was delivered in time. */
  boolean awaitEmptyQueue(Duration patience) throws SQLException, InterruptedException {
    long begun = System.nanoTime();
    while (count("select count(*) from deliveries") > 0) {
      if (System.nanoTime() - begun > patience.toNanos()) {
        return false;
      }
      Thread.sleep(200);
    }
    return true;
  }

  /**
   * Kills one of its sessions: PostgreSQL then throws all of them out at once, without a word to
   * anybody, and recovers from its log, as after {@code stop -m immediate} and a start.
   */
  void crash() throws SQLException, IOException, InterruptedException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select pg_backend_pid()")) {
      rows.next();
      new ProcessBuilder("kill", "-KILL", rows.getString(1)).start().waitFor();
    } catch (SQLException gone) {
      // As asked: the session that would close is dead.
    }
    awaitRecovery();
  }

  private void awaitRecovery() throws InterruptedException {
    while (true) {
      try {
        count("select 1");
        return;
      } catch (SQLException recovering) {
        Thread.sleep(50);
      }
    }
  }

  private Connection connect() throws SQLException {
    var database = new PGSimpleDataSource();
    try {
      database.setUrl(app.jdbcUrl());
    } catch (IOException unreadable) {
      throw new SQLException(unreadable);
    }
    return database.getConnection();
  }
}

package org.orderhub.persistence.webhook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a connection hears by LISTEN. The driver's own types are called by name: they bear
 * annotations that are not there at compile time, which the compiler warns of.
 */
final class Notifications {
  private final Object connection;
  private final Method next;
  private final Method parameter;

  Notifications(Connection connection) throws SQLException {
    try {
      Class<?> type = Class.forName("org.postgresql.PGConnection");
      this.connection = connection.unwrap(type);
      this.next = type.getMethod("getNotifications", int.class);
      this.parameter = Class.forName("org.postgresql.PGNotification").getMethod("getParameter");
    } catch (ReflectiveOperationException otherDriver) {
      throw new SQLException("This driver hears no notifications", otherDriver);
    }
  }

  /** The parameters of those that come within that time. */
  List<String> within(int millis) throws SQLException {
    try {
      List<String> heard = new ArrayList<>();
      if (next.invoke(connection, millis) instanceof Object[] notifications) {
        for (Object each : notifications) {
          heard.add(String.valueOf(parameter.invoke(each)));
        }
      }
      return heard;
    } catch (InvocationTargetException failure) {
      throw new SQLException("The connection is lost", failure.getCause());
    } catch (IllegalAccessException impossible) {
      throw new SQLException("This driver hears no notifications", impossible);
    }
  }
}

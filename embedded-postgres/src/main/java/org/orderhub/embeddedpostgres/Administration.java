package org.orderhub.embeddedpostgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** What only the superuser may do, on one server. */
final class Administration {
  static final String SUPERUSER = "postgres";
  static final String NAME = "orderhub";

  private final PGSimpleDataSource server = new PGSimpleDataSource();
  private final String password;

  Administration(int port, String password) {
    this.password = password;
    server.setServerNames(new String[] {"127.0.0.1"});
    server.setPortNumbers(new int[] {port});
    server.setDatabaseName(SUPERUSER);
    server.setUser(SUPERUSER);
    server.setPassword(password);
    server.setApplicationName("OrderHub start");
    server.setSslMode("disable");
    server.setConnectTimeout(5);
    server.setSocketTimeout(30);
  }

  /** Whether a server answers there with our password, and it is the one of this cluster. */
  boolean serves(Path cluster) throws SQLException {
    try (Connection connection = server.getConnection();
        Statement statement = connection.createStatement()) {
      return cluster.equals(Path.of(first(statement, "show data_directory")));
    }
  }

  /** A role and a database that belong to OrderHub; both may be there already. */
  void provideDatabase() throws SQLException {
    try (Connection connection = server.getConnection();
        Statement statement = connection.createStatement()) {
      if (isNone(statement, "select count(*) from pg_roles where rolname = '" + NAME + "'")) {
        statement.execute("create role " + NAME + " login password '" + password + "'");
      }
      if (isNone(statement, "select count(*) from pg_database where datname = '" + NAME + "'")) {
        statement.execute("create database " + NAME + " owner " + NAME);
      }
    }
  }

  /** Whether OrderHub, in whatever process, is still connected. */
  boolean isUsed() throws SQLException {
    try (Connection connection = server.getConnection();
        Statement statement = connection.createStatement()) {
      return !isNone(
          statement, "select count(*) from pg_stat_activity where usename = '" + NAME + "'");
    }
  }

  private static boolean isNone(Statement statement, String count) throws SQLException {
    return first(statement, count).equals("0");
  }

  private static String first(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}

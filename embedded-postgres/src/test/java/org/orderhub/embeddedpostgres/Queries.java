package org.orderhub.embeddedpostgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Asks a database one thing at a time, each on a connection of its own. */
record Queries(String url, String user, String password) {

  static Queries of(EmbeddedDatabase database) {
    return new Queries(database.jdbcUrl(), database.username(), database.password());
  }

  String ask(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  void tell(String statementText) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      statement.execute(statementText);
    }
  }
}

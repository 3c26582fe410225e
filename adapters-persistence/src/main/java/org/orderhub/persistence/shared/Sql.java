package org.orderhub.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Runs statements on the connection of the transaction at hand; there must be one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Sql {
  private final DataSource dataSource;

  Sql(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Sets the parameters of a statement. */
  @FunctionalInterface
  public interface Binder {
    void bind(Parameters parameters) throws SQLException;
  }

  /** Turns the row at hand into a value. */
  @FunctionalInterface
  public interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  public <T> List<T> query(String sql, Binder binder, Mapper<T> mapper) {
    return query(dataSource, sql, binder, mapper);
  }

  static <T> List<T> query(DataSource dataSource, String sql, Binder binder, Mapper<T> mapper) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binder.bind(new Parameters(connection, statement));
      try (ResultSet results = statement.executeQuery()) {
        List<T> rows = new ArrayList<>();
        Row row = new Row(results);
        while (results.next()) {
          rows.add(mapper.map(row));
        }
        return rows;
      }
    } catch (SQLException failure) {
      throw SqlFailure.translated(failure);
    }
  }

  /** Returns how many rows it touched. */
  public int update(String sql, Binder binder) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binder.bind(new Parameters(connection, statement));
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw SqlFailure.translated(failure);
    }
  }
}

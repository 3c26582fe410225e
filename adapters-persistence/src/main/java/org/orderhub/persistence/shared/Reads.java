package org.orderhub.persistence.shared;

import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs a query by itself, without a transaction around it: no round trip but its own. Each sees one
 * moment of the database, two of them may see different ones.
 */
@Singleton
public final class Reads {
  private final DataSource dataSource;

  Reads(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  public <T> List<T> query(String sql, Sql.Binder binder, Sql.Mapper<T> mapper) {
    return Sql.query(dataSource, sql, binder, mapper);
  }
}

package org.orderhub.persistence.shared;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row at hand, by column name. Methods named {@code optional…} may give none. */
public final class Row {
  private final ResultSet results;

  Row(ResultSet results) {
    this.results = results;
  }

  public String text(String column) throws SQLException {
    return present(column, results.getString(column));
  }

  public @Nullable String optionalText(String column) throws SQLException {
    return results.getString(column);
  }

  public UUID uuid(String column) throws SQLException {
    return present(column, results.getObject(column, UUID.class));
  }

  public @Nullable UUID optionalUuid(String column) throws SQLException {
    return results.getObject(column, UUID.class);
  }

  public long number(String column) throws SQLException {
    return results.getLong(column);
  }

  public @Nullable Long optionalNumber(String column) throws SQLException {
    long number = results.getLong(column);
    return results.wasNull() ? null : number;
  }

  public boolean flag(String column) throws SQLException {
    return results.getBoolean(column);
  }

  public byte[] bytes(String column) throws SQLException {
    return present(column, results.getBytes(column));
  }

  public BigDecimal decimal(String column) throws SQLException {
    return present(column, results.getBigDecimal(column));
  }

  public @Nullable BigDecimal optionalDecimal(String column) throws SQLException {
    return results.getBigDecimal(column);
  }

  public Instant time(String column) throws SQLException {
    return present(column, results.getObject(column, OffsetDateTime.class)).toInstant();
  }

  public @Nullable Instant optionalTime(String column) throws SQLException {
    OffsetDateTime time = results.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  public String[] texts(String column) throws SQLException {
    return (String[]) present(column, results.getArray(column)).getArray();
  }

  private static <T> T present(String column, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("Column " + column + " holds no value");
    }
    return value;
  }
}

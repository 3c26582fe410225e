package org.orderhub.persistence.shared;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one statement, set from left to right. Lists become arrays, for unnest; those
 * of decimals become arrays of texts, which the statement casts.
 */
public final class Parameters {
  private final BinaryArrays arrays;
  private final PreparedStatement statement;
  private int position;

  Parameters(Connection connection, PreparedStatement statement) {
    this.arrays = new BinaryArrays(connection);
    this.statement = statement;
  }

  public Parameters text(@Nullable String value) throws SQLException {
    statement.setString(++position, value);
    return this;
  }

  public Parameters uuid(@Nullable UUID value) throws SQLException {
    statement.setObject(++position, value, Types.OTHER);
    return this;
  }

  public Parameters number(long value) throws SQLException {
    statement.setLong(++position, value);
    return this;
  }

  public Parameters optionalNumber(@Nullable Long value) throws SQLException {
    statement.setObject(++position, value, Types.BIGINT);
    return this;
  }

  public Parameters bytes(byte[] value) throws SQLException {
    statement.setBytes(++position, value);
    return this;
  }

  public Parameters decimal(@Nullable BigDecimal value) throws SQLException {
    statement.setBigDecimal(++position, value);
    return this;
  }

  public Parameters flag(boolean value) throws SQLException {
    statement.setBoolean(++position, value);
    return this;
  }

  public Parameters time(@Nullable Instant value) throws SQLException {
    statement.setObject(
        ++position,
        value == null ? null : OffsetDateTime.ofInstant(value, ZoneOffset.UTC),
        Types.TIMESTAMP_WITH_TIMEZONE);
    return this;
  }

  public <T> Parameters texts(List<T> items, Function<T, @Nullable String> value)
      throws SQLException {
    return array(arrays.texts(items.stream().map(value).toArray(String[]::new)));
  }

  public <T> Parameters numbers(List<T> items, Function<T, @Nullable Long> value)
      throws SQLException {
    return array(arrays.numbers(items.stream().map(value).toArray(Long[]::new)));
  }

  public <T> Parameters uuids(List<T> items, Function<T, @Nullable UUID> value)
      throws SQLException {
    return array(arrays.uuids(items.stream().map(value).toArray(UUID[]::new)));
  }

  public <T> Parameters decimals(List<T> items, Function<T, @Nullable BigDecimal> value)
      throws SQLException {
    return texts(items, item -> text(value.apply(item)));
  }

  public <T> Parameters times(List<T> items, Function<T, @Nullable Instant> value)
      throws SQLException {
    return array(arrays.times(items.stream().map(value).toArray(Instant[]::new)));
  }

  private static @Nullable String text(@Nullable BigDecimal value) {
    return value == null ? null : value.toString();
  }

  private Parameters array(Array value) throws SQLException {
    statement.setArray(++position, value);
    return this;
  }
}

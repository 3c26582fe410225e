package org.orderhub.persistence.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgArray;
import org.postgresql.jdbc.PgConnection;

/**
 * Lists in the form in which PostgreSQL receives arrays: dimensions, whether one is null, type,
 * length, first index; then of each element its length, or -1 for null, and its bytes. The driver
 * writes texts by a buffer that grows, and ids and times as texts only, which the server reads sign
 * by sign.
 */
final class BinaryArrays {
  private static final Type TEXT = new Type(Oid.TEXT, Oid.TEXT_ARRAY);
  private static final Type BIGINT = new Type(Oid.INT8, Oid.INT8_ARRAY);
  private static final Type ID = new Type(Oid.UUID, Oid.UUID_ARRAY);
  private static final Type TIME = new Type(Oid.TIMESTAMPTZ, Oid.TIMESTAMPTZ_ARRAY);
  private static final int HEAD_BYTES = 5 * Integer.BYTES;

  /** Times count microseconds from 2000-01-01T00:00:00Z. */
  private static final long EPOCH_SECOND = 946_684_800;

  private final Connection connection;

  BinaryArrays(Connection connection) {
    this.connection = connection;
  }

  /** The numbers by which PostgreSQL knows a type, and lists of it. */
  private record Type(int element, int array) {}

  Array texts(@Nullable String[] values) throws SQLException {
    byte @Nullable [][] encoded = new byte[values.length][];
    int bytes = 0;
    for (int i = 0; i < values.length; i++) {
      String value = values[i];
      if (value != null) {
        byte[] utf8 = value.getBytes(UTF_8);
        encoded[i] = utf8;
        bytes += utf8.length;
      }
    }
    return array(TEXT, encoded, bytes, ByteBuffer::put);
  }

  Array numbers(@Nullable Long[] values) throws SQLException {
    return array(BIGINT, values, values.length * Long.BYTES, ByteBuffer::putLong);
  }

  Array uuids(@Nullable UUID[] values) throws SQLException {
    return array(
        ID,
        values,
        values.length * 2 * Long.BYTES,
        (buffer, id) ->
            buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
  }

  Array times(@Nullable Instant[] values) throws SQLException {
    return array(
        TIME,
        values,
        values.length * Long.BYTES,
        (buffer, time) -> buffer.putLong(microseconds(time)));
  }

  /** To the nearest, as PostgreSQL reads a text. */
  private static long microseconds(Instant time) {
    return Math.addExact(
        Math.multiplyExact(time.getEpochSecond() - EPOCH_SECOND, 1_000_000L),
        (time.getNano() + 500) / 1_000);
  }

  /**
   * @param mostBytes of all elements together, without their lengths
   */
  private <T> Array array(
      Type type, @Nullable T[] values, int mostBytes, BiConsumer<ByteBuffer, T> write)
      throws SQLException {
    byte[] bytes = new byte[HEAD_BYTES + values.length * Integer.BYTES + mostBytes];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    buffer.putInt(values.length == 0 ? 0 : 1);
    buffer.putInt(Stream.of(values).allMatch(Objects::nonNull) ? 0 : 1);
    buffer.putInt(type.element());
    if (values.length > 0) {
      buffer.putInt(values.length).putInt(1);
    }
    for (T value : values) {
      if (value == null) {
        buffer.putInt(-1);
      } else {
        int place = buffer.position();
        write.accept(buffer.putInt(0), value);
        buffer.putInt(place, buffer.position() - place - Integer.BYTES);
      }
    }
    byte[] written = buffer.hasRemaining() ? Arrays.copyOf(bytes, buffer.position()) : bytes;
    return new PgArray(connection.unwrap(PgConnection.class), type.array(), written);
  }
}

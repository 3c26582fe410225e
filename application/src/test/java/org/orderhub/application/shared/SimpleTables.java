package org.orderhub.application.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Tables whose cells are parted by bars. */
public final class SimpleTables implements Tables {

  @Override
  public List<Row> read(InputStream text, int most) {
    List<Row> rows = new ArrayList<>();
    for (String line : text(text).lines().limit(most).toList()) {
      rows.add(new Row(rows.size() + 1L, List.of(line.split("\\|", -1))));
    }
    return rows;
  }

  private static String text(InputStream text) {
    try {
      return new String(text.readAllBytes(), UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}

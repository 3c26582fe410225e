package org.orderhub.application.shared;

import java.io.InputStream;
import java.util.List;

/** Reads the tables that people keep in spreadsheets, as CSV (RFC 4180) in UTF-8. */
public interface Tables {

  /**
   * All rows, blank ones left out; columns are parted by whichever of comma, semicolon and tab the
   * first row uses.
   *
   * @param most rows that are read; the reading ends behind them
   * @throws Unreadable when the text is no such table
   */
  List<Row> read(InputStream text, int most);

  /**
   * The cells of a row, as they are written.
   *
   * @param line in which it begins, counted from 1
   */
  record Row(long line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The text is no table. */
  final class Unreadable extends RuntimeException {
    public Unreadable(String reason) {
      super(reason);
    }

    /** A sentence for people. */
    public String reason() {
      return String.valueOf(getMessage());
    }
  }
}

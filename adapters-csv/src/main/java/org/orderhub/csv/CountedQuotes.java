package org.orderhub.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts the quotes that pass: in a table they are even, in one that is cut off they are odd. */
final class CountedQuotes extends FilterReader {
  private long quotes;

  CountedQuotes(Reader reader) {
    super(reader);
  }

  @Override
  public int read() throws IOException {
    int sign = super.read();
    quotes += sign == '"' ? 1 : 0;
    return sign;
  }

  @Override
  public int read(char[] buffer, int start, int length) throws IOException {
    int count = super.read(buffer, start, length);
    for (int i = start; i < start + count; i++) {
      quotes += buffer[i] == '"' ? 1 : 0;
    }
    return count;
  }

  boolean isOdd() {
    return quotes % 2 != 0;
  }
}

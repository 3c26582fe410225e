package org.orderhub.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.orderhub.application.shared.Tables;

/** Reads by FastCSV, in UTF-8 and with every quote closed. */
@Singleton
final class CsvTables implements Tables {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int LONGEST_HEAD = 8_192;

  @Override
  public List<Row> read(InputStream text, int most) {
    try {
      return rows(text, most);
    } catch (CharacterCodingException notUtf8) {
      throw new Unreadable("It is not written in UTF-8.");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Row> rows(InputStream text, int most) throws IOException {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    Reader reader = new BufferedReader(new InputStreamReader(text, decoder), 2 * LONGEST_HEAD);
    char separator = separator(reader);
    List<Row> rows = new ArrayList<>();
    CountedQuotes counted = new CountedQuotes(reader);
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(counted)) {
      for (CsvRecord row : csv) {
        if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(new Row(row.getStartingLineNumber(), row.getFields()));
        }
        if (rows.size() == most) {
          return rows;
        }
      }
    } catch (CsvParseException broken) {
      throw unreadable(broken);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    if (counted.isOdd()) {
      throw new Unreadable("A quote is not closed.");
    }
    return rows;
  }

  private static Unreadable unreadable(CsvParseException broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new Unreadable("It is not written in UTF-8.");
      }
    }
    return new Unreadable("It cannot be read: " + broken.getMessage());
  }

  /** Whichever the first line has most of; the text is read from its beginning afterwards. */
  private static char separator(Reader text) throws IOException {
    text.mark(LONGEST_HEAD);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    text.mark(LONGEST_HEAD);
    int semicolons = 0;
    int commas = 0;
    int tabs = 0;
    int sign = text.read();
    for (int i = 1; i < LONGEST_HEAD - 1 && sign >= 0 && sign != '\n' && sign != '\r'; i++) {
      semicolons += sign == ';' ? 1 : 0;
      commas += sign == ',' ? 1 : 0;
      tabs += sign == '\t' ? 1 : 0;
      sign = text.read();
    }
    text.reset();
    if (semicolons > Math.max(commas, tabs)) {
      return ';';
    }
    return tabs > commas ? '\t' : ',';
  }
}

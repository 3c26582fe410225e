package org.orderhub.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.shared.Tables;

class CsvTablesTest {
  private final Tables tables = new CsvTables();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sku,name\nA,Kabel für außen\n",
        "sku;name\r\nA;Kabel für außen",
        "\uFEFFsku\tname\nA\tKabel für außen"
      })
  void commasSemicolonsAndTabsPartColumns(String text) {
    assertThat(read(text, 10))
        .containsExactly(
            new Tables.Row(1, List.of("sku", "name")),
            new Tables.Row(2, List.of("A", "Kabel für außen")));
  }

  @Test
  void quotedCellsHoldAnything() {
    assertThat(read("sku,name\nA,\"1,5 \"\"mm\"\"\nlong\"\n\n , \nB,\n", 10))
        .containsExactly(
            new Tables.Row(1, List.of("sku", "name")),
            new Tables.Row(2, List.of("A", "1,5 \"mm\"\nlong")),
            new Tables.Row(6, List.of("B", "")));
  }

  @Test
  void rowsMayBeShorterAndLonger() {
    assertThat(read("a,b\n1\n1,2,3", 10))
        .extracting(Tables.Row::cells)
        .containsExactly(List.of("a", "b"), List.of("1"), List.of("1", "2", "3"));
  }

  @Test
  void readingEndsBehindTheMostRows() {
    assertThat(read("a\n1\n2\n3\n", 2)).hasSize(2);
    assertThat(read("", 2)).isEmpty();
  }

  @Test
  void whatIsNoTableIsUnreadable() {
    assertThatExceptionOfType(Tables.Unreadable.class).isThrownBy(() -> read("a,b\n\"1,2\n", 9));
    assertThatExceptionOfType(Tables.Unreadable.class)
        .isThrownBy(() -> read(new byte[] {'a', '\n', (byte) 0xE4, '\n'}))
        .withMessageContaining("UTF-8");
  }

  private List<Tables.Row> read(String text, int most) {
    return tables.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), most);
  }

  private List<Tables.Row> read(byte[] bytes) {
    return tables.read(new ByteArrayInputStream(bytes), 10);
  }
}

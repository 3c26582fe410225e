package org.orderhub.application.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.application.product.ProductImport.Outcome;
import org.orderhub.application.shared.SimpleTables;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;

final class ImportProductsTest {
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  private static final Product CABLE =
      new Product(
          ACCOUNT,
          new Sku("CABLE"),
          new Product.Facts(
              "Cable",
              new Units("drum", "metre", new BigDecimal(500)),
              Money.of("0.89", "EUR"),
              Money.of("0.50", "EUR"),
              new Product.Stock(new BigDecimal(10), LocalDate.of(2026, 4, 1))),
          Version.FIRST);

  private final InMemoryProducts products = new InMemoryProducts();

  @Test
  void aNewProductIsAddedWithWhatTheTableTells() {
    ProductImport rows =
        rows(
            "sku|name|unit|contentUnit|contentPerUnit|price|purchasePrice|currencyCode|stock|restockDate",
            "A|Cable|drum|metre|500|0.89|0.5|SEK|12.5|2026-04-01",
            "B|Plug||||one||||");

    assertThat(rows.lines().getFirst().outcome()).isEqualTo(new Outcome.Created());
    assertThat(find("A").facts())
        .isEqualTo(
            new Product.Facts(
                "Cable",
                new Units("drum", "metre", new BigDecimal(500)),
                Money.of("0.89", "SEK"),
                Money.of("0.5", "SEK"),
                new Product.Stock(new BigDecimal("12.5"), LocalDate.of(2026, 4, 1))));
    assertThat(rows.refused()).isEqualTo(1);
  }

  @Test
  void whatANewOneDoesNotTellIsUsual() {
    rows("SKU|Name|PRICE", "A|Cable|0.89");

    assertThat(find("A"))
        .isEqualTo(new Product(ACCOUNT, new Sku("A"), "Cable", "piece", Money.of("0.89", "EUR")));
  }

  @Test
  void aColumnThatIsNotThereLeavesWhatIsKnown() {
    products.add(CABLE);

    ProductImport rows = rows("sku|stock", "CABLE|25.5");

    assertThat(rows.lines())
        .containsExactly(
            new ProductImport.Line(
                2, "CABLE", new Outcome.Changed(List.of(new FieldChange("stock", "10", "25.5")))));
    assertThat(find("CABLE").facts().price()).isEqualTo(CABLE.facts().price());
    assertThat(find("CABLE").facts().units()).isEqualTo(CABLE.facts().units());
    assertThat(find("CABLE").version()).isEqualTo(new Version(2));
  }

  @Test
  void anEmptyCellSaysThatThereIsNone() {
    products.add(CABLE);

    rows("sku|purchasePrice|stock|restockDate|contentUnit|contentPerUnit", "CABLE|||||");

    assertThat(find("CABLE").facts())
        .isEqualTo(
            new Product.Facts(
                "Cable",
                Units.single("drum"),
                Money.of("0.89", "EUR"),
                null,
                Product.Stock.UNKNOWN));
  }

  @Test
  void whatIsSoAlreadyIsLeftAlone() {
    products.add(CABLE);

    assertThat(rows("sku|price", "CABLE|0.8900").unchanged()).isEqualTo(1);
    assertThat(find("CABLE").version()).isEqualTo(Version.FIRST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "sku|price;CABLE|-1;PRICE;negative",
        "sku|price;CABLE|1,5;PRICE;not_a_number",
        "sku|price;CABLE|0.12345;PRICE;too_many_decimals",
        "sku|price;CABLE|;PRICE;required",
        "sku|price;NEW|1;NAME;required",
        "sku|name;NEW|Plug;PRICE;required",
        "sku|name;|Plug;SKU;required",
        "sku|currencyCode;CABLE|SEK;PRICE;required",
        "sku|currencyCode;CABLE|XXX;CURRENCY;unknown_currency",
        "sku|stock;CABLE|many;STOCK;not_a_number",
        "sku|restockDate;CABLE|soon;RESTOCK_DATE;not_a_date",
        "sku|contentPerUnit;CABLE|0;CONTENT_PER_UNIT;out_of_range",
        "sku|unit;CABLE|metre;CONTENT_PER_UNIT;same_unit",
        "sku|name|price|contentUnit;NEW|Cable|1|metre;CONTENT_PER_UNIT;required"
      })
  void aCellThatIsWrongRefusesItsRowAlone(
      String headings, String row, ProductColumn column, String code) {
    products.add(CABLE);

    ProductImport rows = rows(headings, row);

    assertThat(rows.lines().getFirst().outcome())
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.mistakes())
                    .anySatisfy(mistake -> {
                      assertThat(mistake.column()).isEqualTo(column);
                      assertThat(mistake.code()).isEqualTo(code);
                    }));
    assertThat(find("CABLE")).isEqualTo(CABLE);
  }

  @Test
  void aProductThatComesTwiceIsTakenOnce() {
    ProductImport rows = rows("sku|name|price", "A|Cable|1", "A|Drum|2");

    assertThat(rows.created()).isEqualTo(1);
    assertThat(rows.refused()).isEqualTo(1);
    assertThat(find("A").facts().name()).isEqualTo("Cable");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "name;The column sku is missing.",
        "sku|sku;The column sku comes twice.",
        "sku|colour;There is no column \"colour\"."
      })
  void wrongHeadingsAreNoTable(String headings, String reason) {
    assertThat(imported(headings, "A|B")).isEqualTo(new ImportProducts.Result.Unreadable(reason));
  }

  @Test
  void moreCellsThanColumnsAreNoTable() {
    assertThat(imported("sku|name", "A|B|C"))
        .isEqualTo(
            new ImportProducts.Result.Unreadable("Line 2 has more cells than there are columns."));
    assertThat(imported(new String[0]))
        .isEqualTo(new ImportProducts.Result.Unreadable("It is empty."));
  }

  @Test
  void tooManyRowsAreRefusedWhole() {
    String[] table =
        IntStream.rangeClosed(0, ImportProducts.MOST_ROWS + 1)
            .mapToObj(i -> i == 0 ? "sku|name|price" : "A" + i + "|Cable|1")
            .toArray(String[]::new);

    assertThat(imported(table)).isInstanceOf(ImportProducts.Result.Unreadable.class);
    assertThat(products.find(ACCOUNT, new Sku("A1"))).isEmpty();
  }

  private Product find(String sku) {
    return products.find(ACCOUNT, new Sku(sku)).orElseThrow();
  }

  private ProductImport rows(String... lines) {
    return ((ImportProducts.Result.Imported) imported(lines)).rows();
  }

  private ImportProducts.Result imported(String... lines) {
    var text = new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8));
    return new ImportProductsService(products, new SimpleTables())
        .importAll(new ImportProducts.Command(ACCOUNT, Currency.getInstance("EUR"), text));
  }
}

package org.orderhub.persistence.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;
import static org.orderhub.persistence.order.OrderShelf.matching;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SearchOrdersTest {

  @Inject OrderShelf shelf;

  private final AccountId account = new AccountId(UUID.randomUUID());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ORD-2026/17-x",
        "ord-2026",
        "  ORD  ",
        "2026",
        "17",
        "PO 4711",
        "4711",
        "PO",
        "it's",
        "q'n\\a",
        "ada.lovelace@example.org",
        "ADA.LOVE",
        "lovelace",
        "Åsa",
        "åsa o'brien",
        "O'Brien-Smith",
        "smith",
        "Müller & Söhne",
        "söhne müller",
        "GmbH",
        "billing@shop.example",
        "+43 (660) 123-45 67",
        "+43 660 1234567",
        "+43/660/1234567",
        "+436601234567",
        "436601234567",
        "43660",
        "CABLE-3x1.5",
        "cable",
        "3x1",
        "åsa cable 4711",
        "漢字"
      })
  void anOrderIsFoundBy(String search) {
    shelf.put(account, findable(), order("other"));

    assertThat(shelf.ids(matching(account, search))).containsExactly("ORD-2026/17-x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ORD-2027",
        "026",
        "ada lovelace grace",
        "o''brien",
        "müllers",
        "+43 660 1234568",
        "nobody@example.org",
        "åsa:*",
        "åsa | other",
        "!other",
        "\\åsa",
        "åsa:B",
        "åsa%",
        "_sa",
        "x <-> y",
        "$$"
      })
  void anOrderIsNotFoundBy(String search) {
    shelf.put(account, findable());

    assertThat(shelf.ids(matching(account, "åsa"))).hasSize(1);
    assertThat(shelf.ids(matching(account, search))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'",
        "''",
        "\\",
        "\\'",
        ":*",
        "&",
        "|",
        "!",
        "()",
        "*",
        "a & !b",
        "a:*b",
        "a\\",
        "'a' 'b",
        "(a",
        "a'",
        "'a",
        "'; drop table orders; --",
        "<->",
        "%",
        "\"",
        "a:b:c",
        "((((",
        "😀'\\😀",
        "\u00A0",
        "\t"
      })
  void noSearchBreaksTheList(String search) {
    shelf.put(account, order(search.isBlank() ? "1" : search.strip()));

    assertThat(shelf.ids(matching(account, search))).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "it's",
        "a\\b",
        "x:y",
        "x&y|!z",
        "(1)",
        "a*b",
        "\"quoted\"",
        "two words",
        "%_%",
        "+1"
      })
  void anOrderIsAlwaysFoundByItsId(String id) {
    shelf.put(account, order(id), order("zzz"));

    assertThat(shelf.ids(matching(account, id))).containsExactly(id);
  }

  @Test
  void aSearchOfNothingFindsEverything() {
    shelf.put(account, order("A"), order("B"));

    assertThat(shelf.ids(matching(account, "  "))).hasSize(2);
  }

  @Test
  void veryLongWordsAreFoundByTheirBeginning() {
    String id = "x".repeat(128);
    shelf.put(account, order(id));

    assertThat(shelf.ids(matching(account, id))).containsExactly(id);
    assertThat(shelf.ids(matching(account, "x".repeat(50)))).containsExactly(id);
    assertThat(shelf.ids(matching(account, "y ".repeat(100)))).isEmpty();
  }

  @Test
  void accountsThatShareAMarkDoNotSeeEachOther() {
    AccountId other = new AccountId(new UUID(UUID.randomUUID().getMostSignificantBits(), 17));
    AccountId twin = new AccountId(new UUID(UUID.randomUUID().getMostSignificantBits(), 17));
    shelf.put(other, findable());
    shelf.put(twin, order("ORD-2026"));

    assertThat(shelf.ids(matching(other, "ord-2026"))).containsExactly("ORD-2026/17-x");
    assertThat(shelf.ids(matching(twin, "ord-2026"))).containsExactly("ORD-2026");
    assertThat(shelf.ids(matching(account, "ord-2026"))).isEmpty();
  }

  private static AnOrder findable() {
    return order("ORD-2026/17-x")
        .by(ContactKey.of(ContactKey.Type.EMAIL, "Ada.Lovelace@example.org"))
        .referringTo("PO 4711", "it's q'n\\a", "漢字 😀")
        .billedTo(
            new Address(
                new Address.Addressee("Åsa", "O'Brien-Smith", "Müller & Söhne GmbH"),
                "Street 1",
                "",
                new Address.Place("Wien", "", "1010", "AT"),
                "+43 (660) 123-45 67",
                "Billing@shop.example"))
        .with(line("1").selling("CABLE-3x1.5"), line("2").under("1").selling("DRUM"));
  }
}

package org.orderhub.persistence.order;

import static org.orderhub.persistence.shared.Documents.list;
import static org.orderhub.persistence.shared.Documents.text;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.Article;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LinePrices;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.ReturnDetails;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.order.Tax;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.persistence.order.LineDocument.ReturnDocument;
import org.orderhub.persistence.order.LineDocument.TaxDocument;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Row;

/** Between a line and its row. */
final class LineDocuments {
  private LineDocuments() {}

  static LineDocument of(OrderLine line) {
    LinePrices prices = line.prices();
    ReturnDetails returned = line.extras().returnDetails();
    return new LineDocument(
        line.article().description(),
        line.article().imageUri(),
        line.article().targetUri(),
        amount(prices.perUnit()),
        amount(prices.originalPerUnit()),
        amount(prices.originalTotal()),
        line.externalStatus().raw(),
        line.group(),
        line.extras().discounts().stream().map(OrderDocuments::discount).toList(),
        line.extras().taxes().stream().map(LineDocuments::tax).toList(),
        returned == null ? null : new ReturnDocument(returned.type().name(), returned.reason()));
  }

  static OrderLine line(Row row, Currency currency) throws SQLException {
    LineHead head =
        new LineHead(
            row.text("line_id"),
            row.optionalText("parent_line_id"),
            row.text("type"),
            row.decimal("quantity"),
            row.text("sku"),
            row.text("name"),
            row.decimal("total_price"));
    return line(head, Documents.read(row.text("line_details"), LineDocument.class), currency);
  }

  static OrderLine line(LineHead head, LineDocument document, Currency currency) {
    return new OrderLine(
        new LineId(head.id()),
        head.parent() == null ? null : new LineId(head.parent()),
        LineType.valueOf(head.type()),
        new Quantity(head.quantity()),
        new Article(
            new Sku(head.sku()),
            head.name(),
            text(document.description()),
            text(document.imageUri()),
            text(document.targetUri())),
        new LinePrices(
            money(document.perUnit(), currency),
            money(document.originalPerUnit(), currency),
            new Money(head.total(), currency),
            money(document.originalTotal(), currency)),
        new StatusText(text(document.externalStatus())),
        text(document.group()),
        extras(document, currency));
  }

  private static OrderLine.Extras extras(LineDocument document, Currency currency) {
    ReturnDocument returned = document.returned();
    return new OrderLine.Extras(
        list(document.discounts()).stream()
            .map(each -> OrderDocuments.discount(each, currency))
            .toList(),
        list(document.taxes()).stream().map(each -> tax(each, currency)).toList(),
        returned == null
            ? null
            : new ReturnDetails(
                ReturnDetails.Type.valueOf(returned.type()), text(returned.reason())));
  }

  private static TaxDocument tax(Tax tax) {
    BigDecimal percentage = tax.percentage();
    return new TaxDocument(
        tax.description(),
        percentage == null ? null : percentage.stripTrailingZeros().toPlainString(),
        amount(tax.amount()));
  }

  private static Tax tax(TaxDocument document, Currency currency) {
    return new Tax(
        text(document.description()),
        document.percentage() == null ? null : new BigDecimal(document.percentage()),
        money(document.amount(), currency));
  }

  private static @Nullable String amount(@Nullable Money money) {
    return money == null ? null : OrderDocuments.amount(money);
  }

  private static @Nullable Money money(@Nullable String amount, Currency currency) {
    return amount == null ? null : OrderDocuments.money(amount, currency);
  }
}

package org.orderhub.rest.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.Article;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LinePrices;
import org.orderhub.domain.order.LineProblem;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.ReturnDetails;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.order.Tax;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;

/** Reads the lines of an order. A line without an id gets its place, counted from 1. */
final class LinesReader {
  private static final int MOST_TAXES = 20;

  private final Currency currency;
  private final ChargesReader charges;
  private final List<OrderLines.Shape> shapes = new ArrayList<>();
  private int place;

  LinesReader(Currency currency) {
    this.currency = currency;
    this.charges = new ChargesReader(currency);
  }

  /** The lines; none when something is wrong with them, which is noted. */
  @Nullable OrderLines read(Fields order) {
    if (!order.present("lineItems")) {
      return null;
    }
    Fields lineItems = order.object("lineItems");
    if (lineItems == null || !lineItems.present("items")) {
      return null;
    }
    List<OrderLine> lines = lineItems.objects("items", OrderLines.MAXIMUM, this::line);
    Money subTotal = money(lineItems.decimal("subTotal"));
    lineItems.refuseOthers();
    String pointer = lineItems.pointer("items");
    if (shapes.size() == place) {
      OrderLines.problemsOf(shapes)
          .forEach(problem -> LineProblems.note(problem, pointer, order.errors()));
    }
    return order.errors().isEmpty() ? new OrderLines(lines, subTotal) : null;
  }

  private @Nullable OrderLine line(Fields fields) {
    int number = ++place;
    LineId id = fields.has("id") ? fields.value("id", LineId::new) : placed(fields, number);
    LineId parent = fields.value("parentLineId", LineId::new);
    LineType given = fields.value("type", text -> PublicNames.parse(LineType.class, text));
    LineType type = given == null ? LineType.PURCHASE : given;
    Quantity quantity = quantity(fields);
    if (id != null) {
      shapes.add(new OrderLines.Shape(id, parent, type, quantity));
    }
    Article article = article(fields);
    LinePrices prices = prices(fields);
    StatusText external = fields.value("externalStatus", StatusText::new);
    String group = fields.text("group", TextLimits.NAME);
    OrderLine.Extras extras = extras(fields);
    fields.refuseOthers();
    return id == null || quantity == null || article == null || prices == null
        ? null
        : new OrderLine(
            id,
            parent,
            type,
            quantity,
            article,
            prices,
            external == null ? StatusText.NONE : external,
            group,
            extras);
  }

  private static LineId placed(Fields fields, int number) {
    fields.text("id", TextLimits.KEY);
    return new LineId(Integer.toString(number));
  }

  private static @Nullable Quantity quantity(Fields fields) {
    BigDecimal number = fields.requiredDecimal("quantity");
    if (number == null) {
      return null;
    }
    try {
      return new Quantity(number);
    } catch (InvalidValue invalid) {
      fields.errors().add(fields.pointer("quantity"), invalid);
      return null;
    }
  }

  private static @Nullable Article article(Fields line) {
    if (!line.present("article")) {
      return null;
    }
    Fields fields = line.object("article");
    if (fields == null) {
      return null;
    }
    Sku sku = fields.required("sku", Sku::new);
    String name = fields.text("name", TextLimits.TITLE);
    String description = fields.text("description", TextLimits.TEXT);
    String imageUri = fields.text("imageUri", TextLimits.URI);
    String targetUri = fields.text("targetUri", TextLimits.URI);
    fields.refuseOthers();
    return sku == null ? null : new Article(sku, name, description, imageUri, targetUri);
  }

  private @Nullable LinePrices prices(Fields fields) {
    Money perUnit = money(fields.decimal("pricePerUnit"));
    Money originalPerUnit = money(fields.decimal("originalPricePerUnit"));
    Money total = money(fields.requiredDecimal("totalPrice"));
    Money originalTotal = money(fields.decimal("originalTotalPrice"));
    return total == null ? null : new LinePrices(perUnit, originalPerUnit, total, originalTotal);
  }

  private OrderLine.Extras extras(Fields fields) {
    return new OrderLine.Extras(
        charges.discounts(fields),
        fields.objects("taxes", MOST_TAXES, this::tax),
        returned(fields));
  }

  private Tax tax(Fields fields) {
    Tax tax =
        new Tax(
            fields.text("description", TextLimits.REMARK),
            fields.decimal("percentage"),
            money(fields.decimal("amount")));
    fields.refuseOthers();
    return tax;
  }

  private static @Nullable ReturnDetails returned(Fields line) {
    Fields fields = line.object("returnDetails");
    if (fields == null) {
      return null;
    }
    ReturnDetails.Type type =
        fields.required("type", text -> PublicNames.parse(ReturnDetails.Type.class, text));
    String reason = fields.text("reason", TextLimits.RETURN_REASON);
    fields.refuseOthers();
    return type == null ? null : new ReturnDetails(type, reason);
  }

  private @Nullable Money money(@Nullable BigDecimal amount) {
    return amount == null ? null : new Money(amount, currency);
  }

  /** Says at which place of the body a problem stands. */
  private static final class LineProblems {
    private static void note(LineProblem problem, String pointer, Errors errors) {
      switch (problem) {
        case LineProblem.NoLines none ->
            errors.add(pointer, "no_lines", "must hold at least one line");
        case LineProblem.TooManyLines many ->
            errors.add(pointer, "too_many", "must hold at most " + many.maximum() + " lines");
        case LineProblem.SameId same ->
            errors.add(
                pointer + "/" + same.index() + "/id",
                "duplicate_line_id",
                "is the id of a line before");
        case LineProblem.UnknownParent unknown ->
            errors.add(
                pointer + "/" + unknown.index() + "/parentLineId",
                "unknown_parent",
                "must be the id of a line of this order");
        case LineProblem.ParentCycle cycle ->
            errors.add(
                pointer + "/" + cycle.index() + "/parentLineId",
                "parent_cycle",
                "leads back to the line itself");
        case LineProblem.ParentIsChild child ->
            errors.add(
                pointer + "/" + child.index() + "/parentLineId",
                "parent_is_child",
                "must be a line that has no parent itself");
        case LineProblem.WrongSign wrong ->
            errors.add(
                pointer + "/" + wrong.index() + "/quantity",
                "wrong_sign",
                wrong.type() == LineType.RETURN
                    ? "must be below zero on a Return"
                    : "must be above zero on a Purchase");
      }
    }
  }
}

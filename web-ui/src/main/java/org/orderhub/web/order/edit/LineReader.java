package org.orderhub.web.order.edit;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.Article;
import org.orderhub.domain.order.LineEdit;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LineProblem;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.web.shared.Amounts;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;

/** Reads the rows of a form as lines; what is wrong stands at the field. */
final class LineReader {
  private final Form form;
  private final Currency currency;
  private final Map<String, LineEdit> known = new HashMap<>();

  LineReader(Form form, Currency currency, List<LineEdit> known) {
    this.form = form;
    this.currency = currency;
    known.forEach(line -> this.known.put(line.id().value(), line));
  }

  /** Those that could be read; the form says what is wrong with the others. */
  List<LineEdit> read() {
    List<String> rows = OrderInput.rows(form);
    List<LineEdit> lines = new ArrayList<>();
    List<String> read = new ArrayList<>();
    for (String row : rows) {
      line(row)
          .ifPresent(line -> {
            lines.add(line);
            read.add(row);
          });
    }
    if (lines.size() == rows.size()) {
      OrderLines.problemsOf(lines.stream().map(LineReader::shape).toList())
          .forEach(problem -> refuse(problem, read));
    }
    return lines;
  }

  private static OrderLines.Shape shape(LineEdit line) {
    return new OrderLines.Shape(line.id(), line.parent(), line.type(), line.quantity());
  }

  private Optional<LineEdit> line(String row) {
    @Nullable LineEdit line = known.get(form.value(row + "-id"));
    Fields fields = new Fields(form, row + "-", line == null ? Map.of() : LineFields.of(line));
    Optional<LineId> id = fields.read("id", null, LineId::new);
    Optional<LineType> type =
        fields.read(
            "type", line == null ? null : line.type(), text -> Choices.of(LineType.class, text));
    Optional<Quantity> quantity =
        fields.read(
            "quantity",
            line == null ? null : line.quantity(),
            text -> new Quantity(Amounts.number(text)));
    Optional<Article> article = article(fields, line);
    Optional<LineEdit.Prices> prices = prices(fields, line);
    @Nullable LineId parent =
        fields.optional("parent", line == null ? null : line.parent(), LineId::new);
    Optional<StatusText> status =
        fields.read(
            "externalStatus",
            line == null ? StatusText.NONE : line.externalStatus(),
            StatusText::new);
    String group = fields.text("group", line == null ? "" : line.group(), TextLimits.NAME);
    boolean isRead =
        id.isPresent()
            && type.isPresent()
            && quantity.isPresent()
            && article.isPresent()
            && prices.isPresent()
            && status.isPresent();
    return isRead
        ? Optional.of(
            new LineEdit(
                id.get(),
                parent,
                type.get(),
                quantity.get(),
                article.get(),
                prices.get(),
                status.get(),
                group))
        : Optional.empty();
  }

  private static Optional<Article> article(Fields fields, @Nullable LineEdit line) {
    @Nullable Article article = line == null ? null : line.article();
    Optional<Sku> sku = fields.read("sku", article == null ? null : article.sku(), Sku::new);
    String name = fields.text("name", article == null ? "" : article.name(), TextLimits.TITLE);
    String description =
        fields.text("description", article == null ? "" : article.description(), TextLimits.TEXT);
    return sku.map(read ->
        new Article(
            read,
            name,
            description,
            article == null ? "" : article.imageUri(),
            article == null ? "" : article.targetUri()));
  }

  private Optional<LineEdit.Prices> prices(Fields fields, @Nullable LineEdit line) {
    LineEdit.@Nullable Prices prices = line == null ? null : line.prices();
    Optional<Money> perUnit = money(fields, "price", prices == null ? null : prices.perUnit());
    Optional<Money> total = money(fields, "total", prices == null ? null : prices.total());
    boolean isEmpty = fields.value("price").isBlank() && fields.value("total").isBlank();
    if (isEmpty) {
      fields.refuse("price", "must be there when there is no total");
    }
    return perUnit.isEmpty() && total.isEmpty()
        ? Optional.empty()
        : Optional.of(new LineEdit.Prices(perUnit.orElse(null), total.orElse(null)));
  }

  private Optional<Money> money(Fields fields, String name, @Nullable Money known) {
    return Optional.ofNullable(fields.optional(name, known, text -> Amounts.money(text, currency)));
  }

  private void refuse(LineProblem problem, List<String> rows) {
    switch (problem) {
      case LineProblem.NoLines none -> form.refuse("lines", "an order needs at least one line");
      case LineProblem.TooManyLines many ->
          form.refuse("lines", "an order has at most " + many.maximum() + " lines");
      case LineProblem.SameId same ->
          form.refuse("lines", "line " + same.id() + " stands there twice");
      case LineProblem.UnknownParent unknown ->
          form.refuse(rows.get(unknown.index()) + "-parent", "must be another line of this order");
      case LineProblem.ParentCycle cycle ->
          form.refuse(rows.get(cycle.index()) + "-parent", "must not lead back to this line");
      case LineProblem.ParentIsChild child ->
          form.refuse(
              rows.get(child.index()) + "-parent", "must be a line that belongs to no other");
      case LineProblem.WrongSign sign ->
          form.refuse(
              rows.get(sign.index()) + "-quantity",
              switch (sign.type()) {
                case PURCHASE -> "must be above zero on a purchase";
                case RETURN -> "must be below zero on a return";
              });
    }
  }
}

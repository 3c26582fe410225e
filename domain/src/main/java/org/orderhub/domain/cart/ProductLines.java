package org.orderhub.domain.cart;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shipment.ShipmentLine;

/**
 * The lines of a cart or an offer, in the order they are shown: each parent, then its children. The
 * same product may stand on several lines. Ids are unique; parents exist and have none.
 */
public record ProductLines(Currency currency, List<ProductLine> list) {
  public static final int MAXIMUM = 2_000;

  /** A line and the lines that belong to it. */
  public record Branch(ProductLine line, List<ProductLine> children) {}

  /**
   * @throws IllegalArgumentException when the list is not what {@link #add} could have made
   */
  public ProductLines {
    list = List.copyOf(list);
    var admission = new Admission(currency);
    for (ProductLine line : list) {
      Optional<LineRefusal> refusal = admission.take(line);
      if (refusal.isPresent()) {
        throw new IllegalArgumentException(refusal.get().toString());
      }
    }
  }

  public static ProductLines none(Currency currency) {
    return new ProductLines(currency, List.of());
  }

  /** With more lines, all or none; a child stands after its parent, before or in these. */
  public LineDecision add(List<ProductLine> more) {
    var admission = new Admission(currency);
    list.forEach(admission::take);
    var after = new ArrayList<>(list);
    for (ProductLine line : more) {
      Optional<LineRefusal> refusal = admission.take(line);
      if (refusal.isPresent()) {
        return new LineDecision.Refused(refusal.get());
      }
      after.add(place(line, after), line);
    }
    return changed(after);
  }

  /** Behind its parent and the children that are there already. */
  private static int place(ProductLine line, List<ProductLine> lines) {
    if (line.parent() == null) {
      return lines.size();
    }
    for (int index = lines.size() - 1; index >= 0; index--) {
      ProductLine other = lines.get(index);
      if (line.parent().equals(other.id()) || line.parent().equals(other.parent())) {
        return index + 1;
      }
    }
    return lines.size();
  }

  /** Whether a product cannot stand among these: it is sold in another currency. */
  public Optional<LineRefusal> against(Product product) {
    return Admission.against(product, currency);
  }

  /** Another quantity, where the line allows it. */
  public LineDecision changeQuantity(ProductLineId id, LineQuantity wished) {
    Optional<ProductLine> found = find(id);
    if (found.isEmpty()) {
      return refused(new LineRefusal.UnknownLine(id));
    }
    ProductLine line = found.get();
    return line.rules().allowQuantityChange() || line.quantity().equals(wished)
        ? replace(id, each -> each.with(wished))
        : refused(new LineRefusal.FixedQuantity(id, line.item().sku()));
  }

  /** Prices set by hand; no recalculation touches them from now on. */
  public LineDecision changePrices(ProductLineId id, LinePrices.Edit edit) {
    Optional<ProductLine> found = find(id);
    if (found.isEmpty()) {
      return refused(new LineRefusal.UnknownLine(id));
    }
    return Admission.against(edit, found.get().item().sku(), currency)
        .map(ProductLines::refused)
        .orElseGet(() -> replace(id, line -> line.with(line.prices().with(edit))));
  }

  /** The prices of the line are those of its product again. */
  public LineDecision followCatalogue(ProductLineId id, Map<Sku, Product> catalogue) {
    Optional<ProductLine> found = find(id);
    if (found.isEmpty()) {
      return refused(new LineRefusal.UnknownLine(id));
    }
    Sku sku = found.get().item().sku();
    Product product = catalogue.get(sku);
    if (product == null) {
      return refused(new LineRefusal.UnknownProduct(sku));
    }
    return Admission.against(product, currency)
        .map(ProductLines::refused)
        .orElseGet(() -> replace(id, line -> line.with(LinePrices.of(product))));
  }

  public LineDecision changeNote(ProductLineId id, String note) {
    return find(id).isEmpty()
        ? refused(new LineRefusal.UnknownLine(id))
        : replace(id, line -> line.withNote(note));
  }

  /** What may be done to the line from now on. */
  public LineDecision changeRules(ProductLineId id, LineRules rules) {
    return find(id).isEmpty()
        ? refused(new LineRefusal.UnknownLine(id))
        : replace(id, line -> line.with(rules));
  }

  /** Without the line and the lines that belong to it. */
  public LineDecision remove(ProductLineId id) {
    Optional<ProductLine> found = find(id);
    if (found.isEmpty()) {
      return refused(new LineRefusal.UnknownLine(id));
    }
    if (!found.get().rules().removable()) {
      return refused(new LineRefusal.NotRemovable(id, found.get().item().sku()));
    }
    return changed(
        list.stream().filter(line -> !line.id().equals(id) && !id.equals(line.parent())).toList());
  }

  /** At the prices of today, where the catalogue is followed; what it no longer has stays. */
  public ProductLines following(Map<Sku, Product> catalogue) {
    return new ProductLines(
        currency, list.stream().map(line -> following(line, catalogue)).toList());
  }

  /** As {@link #following}, unless nobody could tell what that costs. */
  public LineDecision follow(Map<Sku, Product> catalogue) {
    return changed(following(catalogue).list());
  }

  private ProductLine following(ProductLine line, Map<Sku, Product> catalogue) {
    Product product = catalogue.get(line.item().sku());
    return product == null || !product.facts().price().currency().equals(currency)
        ? line
        : line.with(line.prices().following(product));
  }

  /** What the plan of shipments looks at. */
  public List<ShipmentLine> toShip() {
    return list.stream().map(ProductLine::toShip).toList();
  }

  public List<Branch> tree() {
    Map<ProductLineId, List<ProductLine>> children = new HashMap<>();
    for (ProductLine line : list) {
      ProductLineId parent = line.parent();
      if (parent != null) {
        children.computeIfAbsent(parent, id -> new ArrayList<>()).add(line);
      }
    }
    return list.stream()
        .filter(line -> line.parent() == null)
        .map(line -> new Branch(line, children.getOrDefault(line.id(), List.of())))
        .toList();
  }

  public Optional<ProductLine> find(ProductLineId id) {
    return list.stream().filter(line -> line.id().equals(id)).findFirst();
  }

  /** What differs between these and later ones, field by field in the API's words. */
  public List<FieldChange> differencesTo(ProductLines later) {
    return LineDifferences.between(list, later.list());
  }

  /** Whether each line is sold for what it is sold for in the other list of the same lines. */
  public boolean isPricedAs(ProductLines other) {
    return sales().equals(other.sales());
  }

  private List<Money> sales() {
    return list.stream().map(line -> line.prices().sale().amount()).toList();
  }

  /** What the lines cost together. */
  public Money total() {
    return Money.sum(currency, list.stream().map(ProductLine::total).toList());
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  private LineDecision replace(ProductLineId id, UnaryOperator<ProductLine> change) {
    try {
      return changed(
          list.stream().map(line -> line.id().equals(id) ? change.apply(line) : line).toList());
    } catch (InvalidValue invalid) {
      return refused(new LineRefusal.OutOfRange("quantity", invalid.reason()));
    }
  }

  /** Refused when nobody could tell what it costs. */
  private LineDecision changed(List<ProductLine> after) {
    var lines = new ProductLines(currency, after);
    try {
      var _ = lines.total();
      return new LineDecision.Changed(lines);
    } catch (InvalidValue tooMuch) {
      return refused(new LineRefusal.OutOfRange("total", tooMuch.reason()));
    }
  }

  private static LineDecision refused(LineRefusal refusal) {
    return new LineDecision.Refused(refusal);
  }
}

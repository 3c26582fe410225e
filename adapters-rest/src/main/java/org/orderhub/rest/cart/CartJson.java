package org.orderhub.rest.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.rest.shared.Answers;

/**
 * A cart.
 *
 * @param changes what the request changed of it; none where it was only read
 * @param dryRun true where nothing was stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Cart")
public record CartJson(
    String id,
    String customerId,
    String currencyCode,
    @Schema(enumeration = {"Open", "CheckedOut"}) String status,
    @Schema(description = "What became of it") @Nullable String orderId,
    List<ProductLineJson> lines,
    BigDecimal total,
    String createdAt,
    String updatedAt,
    String versionTag,
    @Nullable List<ChangeJson> changes,
    @Nullable Boolean dryRun) {

  /** A field that differs. */
  @Schema(name = "CartChange")
  public record ChangeJson(String field, String before, String after) {

    public static List<ChangeJson> listOf(List<FieldChange> changes) {
      return changes.stream()
          .map(each -> new ChangeJson(each.field(), each.before(), each.after()))
          .toList();
    }
  }

  static CartJson from(Cart cart) {
    return new CartJson(
        cart.id().toString(),
        cart.customer().toString(),
        cart.lines().currency().getCurrencyCode(),
        cart.isOpen() ? "Open" : "CheckedOut",
        cart.order().map(OrderId::value).orElse(null),
        cart.lines().list().stream().map(ProductLineJson::from).toList(),
        cart.lines().total().plain(),
        cart.history().createdAt().toString(),
        cart.history().updatedAt().toString(),
        Answers.tag(cart.version()),
        null,
        null);
  }

  CartJson with(List<FieldChange> told) {
    return new CartJson(
        id,
        customerId,
        currencyCode,
        status,
        orderId,
        lines,
        total,
        createdAt,
        updatedAt,
        versionTag,
        ChangeJson.listOf(told),
        dryRun);
  }

  CartJson tried(boolean isDryRun) {
    return new CartJson(
        id,
        customerId,
        currencyCode,
        status,
        orderId,
        lines,
        total,
        createdAt,
        updatedAt,
        versionTag,
        changes,
        isDryRun ? true : null);
  }
}
